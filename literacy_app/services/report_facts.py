"""What reports say of one pupil, and what things are called in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from literacy_app.domain.assignment import Assignment, TaskState, task_state
from literacy_app.domain.class_overview import ClassOverview, Pupil
from literacy_app.domain.class_words import Names
from literacy_app.domain.errors import PostUnknown
from literacy_app.domain.pupil_parts import PupilRecord
from literacy_app.domain.report_wish import ReportWish
from literacy_app.domain.school import Enrolment
from literacy_app.services.assigned import assigned_to
from literacy_app.services.databases import Databases
from literacy_app.services.learn import module_standings
from literacy_app.services.progress import learner_progress
from literacy_app.services.tasks import doings
from literacy_app.words import Lang

_FIRST_CHARACTERS: Final = {"en": 60, "ja": 30}


def pupil_facts(dbs: Databases, wish: ReportWish, *, now: datetime) -> PupilRecord:
    """Gather what is known of one pupil; who asks has been asked already."""
    learner = dbs.records.learner(wish.learner_id)
    place = _place(dbs, wish)
    held = dbs.records.held_sittings(learner.id)
    answers = tuple(
        attempt
        for attempt in dbs.records.attempts_of(learner.id)
        if attempt.answer.sitting_id not in held
        and (wish.since is None or attempt.taken_at >= wish.since)
    )
    known = None if place is None else dbs.records.school_class(place.class_id)
    return PupilRecord(
        pupil=Pupil(
            id=learner.id,
            nickname=learner.nickname,
            picture=learner.picture,
            number=place.number if place else "",
            group=place.group if place else "",
        ),
        class_name=known.name if known else "",
        band=learner.band,
        at=now,
        since=wish.since,
        progress=learner_progress(dbs, learner.id, now=now),
        modules=module_standings(dbs, learner.id, now=now),
        tasks=tuple(_tasks(dbs, learner.id, now)),
        answers=tuple(sorted(answers, key=lambda each: each.taken_at, reverse=True)),
        simulated=known.simulated if known else False,
        senders=_senders(dbs, place),
        school=dbs.records.rules().name,
    )


def names_for_pupil(dbs: Databases, about: PupilRecord, lang: Lang) -> Names:
    return _names(dbs, (each.answer.post_id for each in about.answers), lang)


def names_for_class(dbs: Databases, overview: ClassOverview, lang: Lang) -> Names:
    return _names(dbs, (each.post_id for each in overview.hardest), lang)


def _names(dbs: Databases, posts: Iterable[str], lang: Lang) -> Names:
    taxonomy = dbs.bank.taxonomy()
    return Names(
        families={each.id: each.name.of(lang).plain for each in taxonomy.families},
        modules={each.id: each.title.of(lang).plain for each in dbs.bank.curriculum()},
        tactics={each.id: each.name.of(lang).plain for each in taxonomy.tactics},
        posts=dict(_beginnings(dbs, set(posts), lang)),
    )


def _beginnings(
    dbs: Databases, posts: Iterable[str], lang: Lang
) -> Iterator[tuple[str, str]]:
    """Yield the first words of posts; of what is not installed any more, nothing."""
    for post_id in posts:
        try:
            words = " ".join(dbs.bank.post(post_id).text.of(lang).plain.split())
        except PostUnknown:
            continue
        most = _FIRST_CHARACTERS[lang]
        yield post_id, words if len(words) <= most else f"{words[: most - 1]}…"


def _place(dbs: Databases, wish: ReportWish) -> Enrolment | None:
    """Return the pupil's place in the class wanted, or in the first one."""
    present = [
        place
        for place in dbs.records.enrolments(person_id=wish.learner_id)
        if place.role == "student"
        and not place.ended_at
        and wish.class_id in ("", place.class_id)
    ]
    return present[0] if present else None


def _tasks(
    dbs: Databases, learner_id: str, now: datetime
) -> Iterator[tuple[Assignment, TaskState]]:
    for given in assigned_to(dbs, learner_id):
        doing = doings(dbs, given, [learner_id], now=now)[learner_id]
        yield given, task_state(given, begun=doing.begun, done=doing.done, now=now)


def _senders(dbs: Databases, place: Enrolment | None) -> tuple[str, ...]:
    """Return who signs a letter: who is signed in, else the class's teachers."""
    session = dbs.session
    names = {each.id: each.name for each in dbs.records.staff()}
    if session is not None and session.person_id in names:
        return (names[session.person_id],)
    if place is None:
        return ()
    teachers = dbs.records.members(place.class_id, "teacher")
    return tuple(names[each.person_id] for each in teachers if each.person_id in names)
