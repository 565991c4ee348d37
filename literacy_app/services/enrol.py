"""Who practises here: joining, signing in, going."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from literacy_app.domain.errors import NicknameTaken, TooManyTries, WrongPin
from literacy_app.domain.nickname import fit_nickname, sounds_the_same
from literacy_app.domain.people import PICTURES, Learner, Preferences
from literacy_app.domain.text import Band
from literacy_app.services.pins import hash_pin, is_pin, wait_after, wait_left
from literacy_app.storage.records.reader import PinTries
from literacy_app.storage.records.store import Records


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
    """Take in a guest, who has no name; `end_guest` forgets everything again."""
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


def end_guest(records: Records, learner_id: str, *, now: datetime) -> None:
    """Forget a guest and all they did."""
    if records.learner(learner_id).guest:
        records.remove_learner(learner_id, now)


def forget_learner(records: Records, learner_id: str, *, now: datetime) -> None:
    """Delete a learner with all they did; the log keeps only that somebody left."""
    records.remove_learner(learner_id, now)


def forget_guests(records: Records, *, now: datetime) -> None:
    """Forget the guests that a crash or a power cut has left behind."""
    for learner in records.learners():
        if learner.guest:
            records.remove_learner(learner.id, now)


def sign_in(
    records: Records, learner_id: str, pin: str | None, *, now: datetime
) -> Learner:
    """Return the learner, if the PIN is right or none was set.

    After three wrong PINs there is a wait that doubles, up to five minutes. It is
    remembered on this device, so that starting the app again does not end it.
    """
    learner = records.learner(learner_id)
    if learner.pin_hash:
        _check_pin(records, learner, pin or "", now)
    return learner


def change_pin(
    records: Records,
    learner_id: str,
    *,
    old: str | None,
    new: str | None,
    now: datetime,
) -> Learner:
    """Set another PIN, or none, for someone who knows the old one."""
    sign_in(records, learner_id, old, now=now)
    records.change_pin(learner_id, hash_pin(new) if new else "", now)
    return records.learner(learner_id)


def _check_pin(records: Records, learner: Learner, pin: str, now: datetime) -> None:
    tries = records.pin_tries(learner.id)
    wait = wait_left(tries, now) if tries else 0
    if wait:
        raise TooManyTries(learner.nickname, wait)
    if not is_pin(pin, learner.pin_hash):
        wrong = tries.wrong + 1 if tries else 1
        records.note_pin_tries(learner.id, PinTries(wrong, now))
        raise WrongPin(learner.nickname, wait_after(wrong))
    if tries:
        records.note_pin_tries(learner.id, None)
