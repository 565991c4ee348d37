"""Who can sign in: by class, in the order of the class list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from literacy_app.domain.people import Learner
from literacy_app.domain.school import Listing, SchoolClass
from literacy_app.services.databases import Databases

SecretKind = Literal["none", "pin", "pictures", "card"]


@dataclass(frozen=True, slots=True)
class ClassTiles:
    """A class of this year and who is in it, by number.

    numbers: in the class list, by learner id; "" where there is none.
    """

    school_class: SchoolClass
    learners: tuple[Learner, ...]
    numbers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tiles:
    """Everybody who can sign in.

    others:  who is in none of the classes, in the order in which they joined.
    joining: whether somebody new may make their own tile.
    secrets: by what each of them signs in, by learner id.
    """

    classes: tuple[ClassTiles, ...]
    others: tuple[Learner, ...]
    joining: bool
    has_staff: bool
    secrets: Mapping[str, SecretKind] = field(default_factory=dict)


def tiles(dbs: Databases) -> Tiles:
    """Return who can sign in; archived classes and people are left out."""
    listings = dbs.records.listings()
    everyone = {
        learner.id: learner
        for learner in dbs.records.learners()
        if not learner.guest and not _listed(listings, learner.id).archived_at
    }
    found = [_of_class(dbs, each, everyone) for each in dbs.records.classes()]
    classes = tuple(each for each in found if each.learners)
    placed = {learner.id for each in classes for learner in each.learners}
    has_staff = dbs.records.has_staff()
    return Tiles(
        classes=classes,
        others=tuple(x for x in everyone.values() if x.id not in placed),
        joining=not has_staff or dbs.records.rules().joining,
        has_staff=has_staff,
        secrets={
            learner.id: secret_kind(learner, _listed(listings, learner.id))
            for learner in everyone.values()
        },
    )


def secret_kind(learner: Learner, listing: Listing) -> SecretKind:
    """Say by what somebody signs in."""
    if learner.pin_hash:
        return listing.secret
    return "card" if listing.card_sha256 else "none"


def _of_class(
    dbs: Databases, school_class: SchoolClass, everyone: Mapping[str, Learner]
) -> ClassTiles:
    members = dbs.records.members(school_class.id)
    here = tuple(x for x in members if x.person_id in everyone)
    return ClassTiles(
        school_class,
        tuple(everyone[x.person_id] for x in here),
        {x.person_id: x.number for x in here},
    )


def _listed(listings: Mapping[str, Listing], learner_id: str) -> Listing:
    return listings.get(learner_id) or Listing(learner_id)
