"""Sign-in cards: new secrets for a class or one pupil, seen only once."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from random import SystemRandom
from typing import Final

from literacy_app.domain.people import PICTURES
from literacy_app.domain.school import Enrolment, Listing
from literacy_app.domain.sign_in_card import CardKind, SignInCard
from literacy_app.services.access import staff_act
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import card_sha256
from literacy_app.services.pins import PICTURES_IN_SECRET, hash_pictures, hash_pin

PREFIX: Final = "MKW-"
_CODE_BYTES: Final = 16
_DIGITS: Final = 4


def make_cards(
    dbs: Databases,
    class_id: str,
    kind: CardKind,
    *,
    learner_ids: Sequence[str] = (),
    now: datetime,
) -> tuple[SignInCard, ...]:
    """Give a class, or some in it, new secrets; the old ones are void from now on.

    The cards hold them in plain sight, and nothing else does: print them now.
    """
    places = [
        place
        for place in dbs.records.members(class_id)
        if not learner_ids or place.person_id in learner_ids
    ]
    with dbs.records.together():
        staff_act(dbs, "print_cards", class_id=class_id, now=now)
        return tuple(_card(dbs, place, kind, now) for place in places)


def reset_sign_in(
    dbs: Databases, learner_id: str, kind: CardKind, *, now: datetime
) -> SignInCard:
    """Give one pupil a new secret, because the old one was forgotten or is known."""
    with dbs.records.together():
        staff_act(dbs, "reset_sign_in", learner_id=learner_id, now=now)
        places = dbs.records.enrolments(person_id=learner_id)
        present = [each for each in places if each.ended_at is None]
        place = (present or [Enrolment("", learner_id, "student")])[0]
        return _card(dbs, place, kind, now)


def _card(
    dbs: Databases, place: Enrolment, kind: CardKind, now: datetime
) -> SignInCard:
    learner = dbs.records.learner(place.person_id)
    card = SignInCard(
        learner_id=learner.id,
        nickname=learner.nickname,
        picture=learner.picture,
        number=place.number,
        group=place.group,
    )
    listing = replace(dbs.records.listing(learner.id), card_sha256="", secret="pin")  # noqa: S106 - a kind
    made, pin_hash, listing = _with_secret(card, kind, listing)
    dbs.records.change_pin(learner.id, pin_hash, now)
    dbs.records.keep_listing(listing, now)
    return made


def _with_secret(
    card: SignInCard, kind: CardKind, listing: Listing
) -> tuple[SignInCard, str, Listing]:
    """Return the card with a new secret, and what is kept of that."""
    if kind == "pin":
        pin = "".join(secrets.choice("0123456789") for _ in range(_DIGITS))
        return replace(card, pin=pin), hash_pin(pin), listing
    if kind == "pictures":
        chosen = tuple(SystemRandom().sample(PICTURES, PICTURES_IN_SECRET))
        kept = replace(listing, secret="pictures")  # noqa: S106 - a kind
        return replace(card, pictures=chosen), hash_pictures(chosen), kept
    code = PREFIX + base64.b32encode(secrets.token_bytes(_CODE_BYTES)).decode().rstrip(
        "="
    )
    return replace(card, code=code), "", replace(listing, card_sha256=card_sha256(code))
