"""Cards of a learner's page: the band, both sides, tasks, modules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout

from literacy_app.domain.assignment import Assignment, TaskState
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.progress_facts import Progress
from literacy_app.domain.report_words import state_name
from literacy_app.ui.widgets.card_title import staff_card
from literacy_app.ui.widgets.class_words import (
    due_words,
    module_state_words,
    span_words,
    task_words,
)
from literacy_app.ui.widgets.dashed import DashedBox
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.skill_band import SkillBandChart
from literacy_app.ui.widgets.surfaces import Rule, Surface
from literacy_app.ui.widgets.tally import TwoSided
from literacy_app.words import spoken, tr, trn

_BOX: Final = 96


def skill_card(progress: Progress) -> Surface:
    """Return where the learner most likely stands, or what is missing to tell."""
    card = staff_card(tr("Telling posts apart"))
    if progress.band is None:
        words = trn(
            "{n} more answer, then something can be said.",
            "{n} more answers, then something can be said.",
            progress.missing,
        )
        card.column.addWidget(DashedBox(words, _BOX, "body"))
        return card
    said = span_words(progress.band)
    card.column.addWidget(Label(said, weight="semibold"))
    card.column.addWidget(SkillBandChart(progress.band, said))
    quiet = trn(
        "From {n} answer. Soft ends: not sure yet.",
        "From {n} answers. Soft ends: not sure yet.",
        progress.answers,
    )
    card.column.addWidget(Label(quiet, "small", colour="ink2"))
    card.column.addStretch(1)
    return card


def both_sides_card(progress: Progress) -> Surface:
    """Return what was caught and what was trusted, with the same weight."""
    card = staff_card(tr("Two sides, same weight"))
    card.column.addWidget(TwoSided(progress.caught, progress.trusted, with_bars=True))
    leaning = {
        1: tr("Leans to suspicion, beyond chance."),
        -1: tr("Leans to trust, beyond chance."),
        0: tr("No clear leaning."),
    }[progress.tilt]
    card.column.addWidget(Label(leaning, "small"))
    card.column.addStretch(1)
    return card


def own_tasks_card(
    tasks: Sequence[tuple[Assignment, TaskState]], modules: Sequence[ModuleStanding]
) -> Surface:
    """Return what was assigned, and how it stands."""
    card = staff_card(tr("Tasks"))
    numbers = {one.outline.id: one.outline.number for one in modules}
    if not tasks:
        said = tr("Nothing is assigned at the moment.")
        card.column.addWidget(Label(said, colour="ink2"))
    for assignment, state in tasks:
        due = assignment.due_at
        words = tr(
            "{task}: {state}, {until}",
            task=task_words(assignment.task, numbers),
            state=state_name(state, spoken()),
            until=due_words(due.astimezone() if due is not None else None),
        )
        card.column.addWidget(Rule())
        card.column.addWidget(Label(words))
    card.column.addStretch(1)
    return card


def own_modules_card(modules: Sequence[ModuleStanding]) -> Surface:
    """Return how far the learner is with each module that was begun."""
    card = staff_card(tr("Module progress"))
    begun = [one for one in modules if one.state in ("begun", "done")]
    if not begun:
        card.column.addWidget(Label(tr("No module begun yet."), colour="ink2"))
    for one in begun:
        card.column.addWidget(Rule())
        row = QHBoxLayout()
        row.setSpacing(12)
        title = tr(
            "Module {number}: {title}",
            number=one.outline.number,
            title=one.outline.title.of(spoken()).plain,
        )
        row.addWidget(Label(title), 1)
        row.addWidget(Label(module_state_words(one), "small", colour="ink2"))
        card.column.addLayout(row)
    card.column.addStretch(1)
    return card
