"""Pupils of a class, one by one: added, changed, moved, gone and back again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.errors import NicknameTaken
from literacy_app.domain.nickname import fit_nickname, sounds_the_same
from literacy_app.domain.people import PICTURES, Learner, Preferences
from literacy_app.domain.school import Enrolment, Listing, SchoolClass
from literacy_app.services.access import allow, staff_act
from literacy_app.services.databases import Databases
from literacy_app.words import spoken


def add_pupil(
    dbs: Databases, class_id: str, facts: PupilFacts, *, now: datetime
) -> Learner:
    """Take somebody into a class; a picture is dealt out.

    Raises NicknameUnfit, and NicknameTaken when somebody in the class has it.
    """
    nickname = _free_nickname(dbs, class_id, facts.nickname)
    school_class = dbs.records.school_class(class_id)
    learner = Learner(
        id=str(uuid4()),
        nickname=nickname,
        picture=_picture(dbs, class_id),
        band=school_class.band,
        pin_hash="",
        joined_at=now,
        preferences=Preferences(lang=spoken()),
    )
    place = Enrolment(class_id, learner.id, "student", facts.number, facts.group)
    with dbs.records.together():
        staff_act(dbs, "change_class", class_id=class_id, now=now)
        dbs.records.enrol(learner)
        dbs.records.keep_listing(Listing(learner.id, facts.reading), now)
        dbs.records.keep_enrolment(place, now)
    return learner


def change_pupil(
    dbs: Databases, class_id: str, learner_id: str, facts: PupilFacts, *, now: datetime
) -> None:
    """Correct what the list of a class says of somebody in it."""
    nickname = _free_nickname(dbs, class_id, facts.nickname, but=learner_id)
    listing = dbs.records.listing(learner_id)
    place = _place(dbs, class_id, learner_id)
    with dbs.records.together():
        staff_act(dbs, "change_learner", learner_id=learner_id, now=now)
        if nickname != dbs.records.learner(learner_id).nickname:
            dbs.records.change_learner(learner_id, now, nickname=nickname)
        if facts.reading != listing.reading:
            dbs.records.keep_listing(replace(listing, reading=facts.reading), now)
        moved = replace(place, number=facts.number, group=facts.group)
        if moved != place:
            dbs.records.keep_enrolment(moved, now)


def move_pupil(
    dbs: Databases, learner_id: str, *, of: str, to: str, now: datetime
) -> None:
    """Move somebody from one class to another; all they did goes along."""
    for class_id in (of, to):
        allow(dbs, "change_class", class_id=class_id)
    target = dbs.records.school_class(to)
    _free_nickname(dbs, to, dbs.records.learner(learner_id).nickname, but=learner_id)
    place = _place(dbs, of, learner_id)
    with dbs.records.together():
        staff_act(dbs, "change_learner", learner_id=learner_id, now=now)
        dbs.records.keep_enrolment(replace(place, ended_at=now), now)
        dbs.records.keep_enrolment(Enrolment(to, learner_id, "student"), now)
        _suit_band(dbs, learner_id, target, now)


def leave_class(
    dbs: Databases, class_id: str, learner_id: str, *, now: datetime
) -> None:
    """Take somebody off a list; who is in no class any more is archived, not lost."""
    place = _place(dbs, class_id, learner_id)
    with dbs.records.together():
        staff_act(dbs, "change_learner", learner_id=learner_id, now=now)
        dbs.records.keep_enrolment(replace(place, ended_at=now), now)
        if not dbs.records.classes_of(learner_id, "student"):
            listing = dbs.records.listing(learner_id)
            dbs.records.keep_listing(replace(listing, archived_at=now), now)


def take_back(dbs: Databases, class_id: str, learner_id: str, *, now: datetime) -> None:
    """Put somebody who left back on the list, where they were."""
    allow(dbs, "change_class", class_id=class_id)
    place = _place(dbs, class_id, learner_id)
    nickname = dbs.records.learner(learner_id).nickname
    _free_nickname(dbs, class_id, nickname, but=learner_id)
    with dbs.records.together():
        staff_act(dbs, "change_learner", learner_id=learner_id, now=now)
        dbs.records.keep_enrolment(replace(place, ended_at=None), now)
        listing = dbs.records.listing(learner_id)
        dbs.records.keep_listing(replace(listing, archived_at=None), now)
        _suit_band(dbs, learner_id, dbs.records.school_class(class_id), now)


def who_left(dbs: Databases, class_id: str, *, now: datetime) -> tuple[Learner, ...]:
    """Return who was in a class and is no more, by nickname."""
    staff_act(dbs, "see_class", class_id=class_id, now=now)
    gone = [
        place.person_id
        for place in dbs.records.enrolments()
        if (place.class_id, place.role) == (class_id, "student") and place.ended_at
    ]
    return tuple(
        sorted(map(dbs.records.learner, gone), key=lambda learner: learner.nickname)
    )


def _place(dbs: Databases, class_id: str, learner_id: str) -> Enrolment:
    """Return somebody's place in a class, also one that has ended."""
    for place in dbs.records.enrolments(person_id=learner_id):
        if place.class_id == class_id:
            return place
    return Enrolment(class_id, learner_id, "student")


def _suit_band(
    dbs: Databases, learner_id: str, school_class: SchoolClass, now: datetime
) -> None:
    if dbs.records.learner(learner_id).band != school_class.band:
        dbs.records.change_learner(learner_id, now, band=school_class.band)


def _free_nickname(
    dbs: Databases, class_id: str, nickname: str, *, but: str = ""
) -> str:
    fit = fit_nickname(nickname)
    for place in dbs.records.members(class_id):
        other = dbs.records.learner(place.person_id)
        if other.id != but and sounds_the_same(other.nickname, fit):
            raise NicknameTaken(fit)
    return fit


def _picture(dbs: Databases, class_id: str) -> str:
    """Return the picture that fewest in the class have."""
    taken = [
        dbs.records.learner(place.person_id).picture
        for place in dbs.records.members(class_id)
    ]
    return min(
        PICTURES, key=lambda picture: (taken.count(picture), PICTURES.index(picture))
    )
