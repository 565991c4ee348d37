"""Who practises here: joining, signing in, going."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import uuid4

from literacy_app.domain.access import Session
from literacy_app.domain.errors import (
    LearnerUnknown,
    NicknameTaken,
    TooManyTries,
    WrongPin,
)
from literacy_app.domain.errors_of_school import (
    CardNeeded,
    CardUnknown,
    JoiningClosed,
)
from literacy_app.domain.nickname import fit_nickname, sounds_the_same
from literacy_app.domain.people import PICTURES, Learner, Preferences
from literacy_app.domain.school import Listing
from literacy_app.domain.text import Band
from literacy_app.domain.tiles import ClassTiles, SecretKind, Tiles
from literacy_app.services.access import own
from literacy_app.services.databases import Databases
from literacy_app.services.patience import FOR_CARDS, Gate
from literacy_app.services.pins import digits_of, hash_pin, is_pin
from literacy_app.services.tiles import tiles
from literacy_app.storage.records.store import Records

__all__ = [
    "ClassTiles",
    "Newcomer",
    "Secret",
    "SecretKind",
    "Tiles",
    "card_sha256",
    "change_pin",
    "end_guest",
    "end_session",
    "enrol_guest",
    "enrol_learner",
    "forget_learner",
    "join",
    "join_as_guest",
    "learners",
    "sign_in",
    "sign_in_with_card",
    "tiles",
]

# What somebody gives to sign in: a PIN, or the names of pictures in their order.
Secret = str | tuple[str, ...] | None
_NOT_IN_A_CODE: Final = re.compile(r"[^A-Z0-9]")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What somebody new says about themselves. picture: one of PICTURES."""

    nickname: str
    picture: str
    band: Band
    pin: str | None = None
    preferences: Preferences = field(default_factory=Preferences)


def learners(records: Records) -> tuple[Learner, ...]:
    """Return everyone who has a tile, in the order in which they joined."""
    return tuple(learner for learner in records.learners() if not learner.guest)


def join(dbs: Databases, newcomer: Newcomer, *, now: datetime) -> Learner:
    """Take somebody in who made their own tile, and sign them in.

    Raises JoiningClosed where the school makes the tiles.
    """
    if dbs.records.has_staff() and not dbs.records.rules().joining:
        raise JoiningClosed
    return _seated(dbs, enrol_learner(dbs.records, newcomer, now=now))


def join_as_guest(
    dbs: Databases, band: Band, preferences: Preferences, *, now: datetime
) -> Learner:
    """Take in a guest, and sign them in; `end_guest` forgets everything again."""
    return _seated(dbs, enrol_guest(dbs.records, band, preferences, now=now))


def enrol_learner(records: Records, newcomer: Newcomer, *, now: datetime) -> Learner:
    """Take someone in. The nickname is kept trimmed; the PIN only as a hash."""
    if newcomer.picture not in PICTURES:
        raise ValueError(f"there is no picture {newcomer.picture}")
    nickname = fit_nickname(newcomer.nickname)
    for other in learners(records):
        if sounds_the_same(other.nickname, nickname):
            raise NicknameTaken(nickname)
    learner = Learner(
        id=str(uuid4()),
        nickname=nickname,
        picture=newcomer.picture,
        band=newcomer.band,
        pin_hash=hash_pin(newcomer.pin) if newcomer.pin else "",
        joined_at=now,
        preferences=newcomer.preferences,
    )
    records.enrol(learner)
    return learner


def enrol_guest(
    records: Records, band: Band, preferences: Preferences, *, now: datetime
) -> Learner:
    """Take in a guest, who has no name."""
    guest = Learner(
        id=str(uuid4()),
        nickname="",
        picture=PICTURES[0],
        band=band,
        pin_hash="",
        joined_at=now,
        preferences=preferences,
        guest=True,
    )
    records.enrol(guest)
    return guest


def sign_in(
    dbs: Databases, learner_id: str, secret: Secret = None, *, now: datetime
) -> Learner:
    """Let a learner in, if the secret is right or none was set.

    After three wrong secrets there is a wait that doubles, up to five minutes. It
    is remembered on this device, so that starting the app again does not end it.
    """
    return _seated(dbs, _proved(dbs, learner_id, secret, now))


def sign_in_with_card(dbs: Databases, code: str, *, now: datetime) -> Learner:
    """Let in whose sign-in card has this code. Raises CardUnknown."""
    gate = Gate(dbs.records, "cards", now, FOR_CARDS)
    if wait := gate.rest():
        raise CardUnknown(wait)
    learner_id = dbs.records.learner_with_card(card_sha256(code))
    if learner_id is None or dbs.records.listing(learner_id).archived_at:
        raise CardUnknown(gate.wrong())
    return _seated(dbs, dbs.records.learner(learner_id))


def end_session(dbs: Databases) -> None:
    """Let nobody sit in front of the app any more."""
    dbs.sit_down(None)


def end_guest(dbs: Databases, learner_id: str, *, now: datetime) -> None:
    """Forget a guest and all they did."""
    own(dbs, learner_id, "delete_own")
    if dbs.records.learner(learner_id).guest:
        dbs.records.remove_learner(learner_id, now)


def forget_learner(dbs: Databases, learner_id: str, *, now: datetime) -> None:
    """Delete a learner with all they did; the log keeps only that somebody left."""
    own(dbs, learner_id, "delete_own")
    dbs.records.remove_learner(learner_id, now)


def change_pin(
    dbs: Databases,
    learner_id: str,
    *,
    old: Secret,
    new: str | None,
    now: datetime,
) -> Learner:
    """Set another PIN, or none, for someone who knows the old one."""
    own(dbs, learner_id)
    _proved(dbs, learner_id, old, now)
    pin_hash = hash_pin(new) if new else ""
    listing = dbs.records.listing(learner_id)
    with dbs.records.together():
        dbs.records.change_pin(learner_id, pin_hash, now)
        if listing != Listing(learner_id):
            plain = Listing(learner_id, listing.reading, listing.source_id)
            dbs.records.keep_listing(plain, now)
    return dbs.records.learner(learner_id)


def card_sha256(code: str) -> str:
    """Return what is kept of a card's code; "" for what can be none.

    Readers and people differ in capitals, wide letters, hyphens and spaces.
    """
    wide = unicodedata.normalize("NFKC", code).upper()
    letters = _NOT_IN_A_CODE.sub("", wide)
    return hashlib.sha256(letters.encode()).hexdigest() if letters else ""


def _seated(dbs: Databases, learner: Learner) -> Learner:
    dbs.sit_down(Session(learner.id, "learner"))
    return learner


def _proved(dbs: Databases, learner_id: str, secret: Secret, now: datetime) -> Learner:
    """Return the learner whose secret this is; the present one stays signed in."""
    learner = dbs.records.learner(learner_id)
    listing = dbs.records.listing(learner_id)
    if listing.archived_at:
        raise LearnerUnknown(learner_id)
    if listing.card_sha256 and not learner.pin_hash:
        raise CardNeeded
    if learner.pin_hash:
        _check(dbs.records, learner, _typed(secret), now)
    return learner


def _check(records: Records, learner: Learner, typed: str, now: datetime) -> None:
    gate = Gate(records, learner.id, now)
    if wait := gate.rest():
        raise TooManyTries(learner.nickname, wait)
    if not is_pin(typed, learner.pin_hash):
        raise WrongPin(learner.nickname, gate.wrong())
    gate.right()


def _typed(secret: Secret) -> str:
    """Return what was given as digits."""
    if secret is None or isinstance(secret, str):
        return secret or ""
    return digits_of(secret)
