"""Lessons: a module is opened, read page by page, and worked on."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from literacy_app.domain.counted import counted
from literacy_app.domain.errors import ModuleUnknown
from literacy_app.domain.lesson import (
    Lesson,
    LessonPlace,
    ModuleStanding,
    pairs_shown,
    posts_shown,
)
from literacy_app.domain.module import Outline
from literacy_app.domain.module_standing import enough_on, is_secure, standing
from literacy_app.services.access import own, see
from literacy_app.services.databases import Databases
from literacy_app.storage.records.lesson_store import PageRef

__all__ = [
    "Lesson",
    "LessonPlace",
    "ModuleStanding",
    "keep_activity",
    "mark_read",
    "module_standing",
    "module_standings",
    "open_lesson",
    "turn_to",
]


def module_standings(
    dbs: Databases, learner_id: str, *, now: datetime
) -> tuple[ModuleStanding, ...]:
    """Return the modules the learner's band is taught, in the curriculum's order."""
    see(dbs, learner_id)
    band = dbs.records.learner(learner_id).band
    outlines = [each for each in dbs.bank.curriculum() if band in each.minutes]
    return _standings(dbs, learner_id, outlines, now)


def module_standing(
    dbs: Databases, learner_id: str, module_id: str, *, now: datetime
) -> ModuleStanding:
    """Return where somebody stands with one module, whatever their band."""
    see(dbs, learner_id)
    outlines = [each for each in dbs.bank.curriculum() if each.id == module_id]
    if not outlines:
        raise ModuleUnknown(module_id)
    [found] = _standings(dbs, learner_id, outlines, now)
    return found


def open_lesson(dbs: Databases, learner_id: str, module_id: str) -> Lesson:
    """Open a module where it was left. Raises ModuleUnknown."""
    own(dbs, learner_id)
    bank, band = dbs.bank, dbs.records.learner(learner_id).band
    module = bank.module(module_id)
    places = dbs.records.lesson_places(learner_id)
    return Lesson(
        module=module,
        pages=module.pages_for(band),
        place=places.get(module_id, LessonPlace()),
        posts={name: bank.post_named(name) for name in posts_shown(module, band)},
        pairs={pair: bank.twins_of_pair(pair) for pair in pairs_shown(module, band)},
        terms={term.id: term for term in bank.terms()},
        sources={source.id: source for source in bank.sources()},
    )


def turn_to(
    dbs: Databases, learner_id: str, module_id: str, page_id: str, *, now: datetime
) -> None:
    """Remember the page that was opened."""
    own(dbs, learner_id)
    dbs.records.keep_page_opened(learner_id, PageRef(module_id, page_id), now)


def mark_read(
    dbs: Databases, learner_id: str, module_id: str, page_id: str, *, now: datetime
) -> None:
    """Keep that a page was gone on from; once is enough."""
    own(dbs, learner_id)
    dbs.records.keep_page_read(learner_id, PageRef(module_id, page_id), now)


def keep_activity(  # noqa: PLR0913 - a block is named by three ids
    dbs: Databases,
    learner_id: str,
    module_id: str,
    page_id: str,
    block_id: str,
    response: Any,
    *,
    now: datetime,
) -> None:
    """Keep what was answered to a block; the last answer is the one that stays.

    response: anything JSON can hold; None for OwnWords, whose words are not kept.
    """
    own(dbs, learner_id)
    page = PageRef(module_id, page_id)
    dbs.records.keep_activity(learner_id, page, block_id, response, now)


def _standings(
    dbs: Databases, learner_id: str, outlines: list[Outline], now: datetime
) -> tuple[ModuleStanding, ...]:
    steps = dbs.bank.lesson_steps(dbs.records.learner(learner_id).band)
    places = dbs.records.lesson_places(learner_id)
    quizzes = Counter(
        kept.plan.quiz.module_id
        for kept in dbs.records.quizzes_of(learner_id)
        if kept.finished and kept.plan.quiz
    )
    secure = _secure(dbs, learner_id, outlines, now)
    return tuple(
        standing(
            outline,
            steps.get(outline.id),
            places.get(outline.id, LessonPlace()),
            quizzes=quizzes[outline.id],
            secure=outline.id in secure,
        )
        for outline in outlines
    )


def _secure(
    dbs: Databases, learner_id: str, outlines: list[Outline], now: datetime
) -> frozenset[str]:
    """Return the modules that are secure.

    Answers are read whole only where a module has enough of them at all.
    """
    by_id, answers = dbs.shelf().by_id, dbs.records.counted_posts(learner_id)
    kinds = [
        (by_id[post_id].tactics, manipulated)
        for post_id, manipulated in answers
        if post_id in by_id
    ]
    likely = [
        outline
        for outline in outlines
        if enough_on(
            manipulated
            for tactics, manipulated in kinds
            if not tactics.isdisjoint(outline.tactics)
        )
    ]
    if not likely:
        return frozenset()
    held = dbs.records.held_sittings(learner_id)
    attempts = dbs.records.attempts_of(learner_id)
    history = counted(each for each in attempts if each.answer.sitting_id not in held)
    return frozenset(
        outline.id
        for outline in likely
        if is_secure(history, frozenset(outline.tactics), now)
    )
