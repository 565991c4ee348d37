"""Who can sign in: by class, in the order of the class list."""

from __future__ import annotations

from collections.abc import Mapping

from literacy_app.domain.people import Learner
from literacy_app.domain.school import Listing, SchoolClass
from literacy_app.domain.tiles import ClassTiles, SecretKind, Tiles
from literacy_app.services.databases import Databases


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
