"""What is known of one pupil, and the longer tables of the report on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from literacy_app.domain.assignment import Assignment, TaskState
from literacy_app.domain.attempt import Attempt
from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.class_words import Names, task_name
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.progress_facts import Progress, Tally
from literacy_app.domain.report import Column, Section, Table
from literacy_app.domain.report_words import (
    module_state_name,
    purpose_name,
    says_name,
    state_name,
    truth_name,
)
from literacy_app.domain.text import Band
from literacy_app.words import Lang, tr_in

# A sheet of paper holds about so many lines; the files hold all.
_ANSWERS_ON_PAPER: Final = 40


@dataclass(frozen=True, slots=True)
class PupilRecord:
    """All that is known of one pupil.

    progress: of the whole time. answers: of the period, newest first, without those
              that are still held back; tasks: what was assigned to them.
    senders:  who signs a letter; school: its name, or "".
    """

    pupil: Pupil
    class_name: str
    band: Band
    at: datetime
    since: datetime | None
    progress: Progress
    modules: tuple[ModuleStanding, ...]
    tasks: tuple[tuple[Assignment, TaskState], ...]
    answers: tuple[Attempt, ...]
    simulated: bool = False
    senders: tuple[str, ...] = ()
    school: str = ""


def modules_part(about: PupilRecord, names: Names, lang: Lang) -> Section:
    title = tr_in(lang, "Module by module")
    columns = (
        Column("module_id", tr_in(lang, "Module"), "text", wide=1.0),
        Column("module", tr_in(lang, "Title"), "text", wide=2.4),
        Column("state", tr_in(lang, "State"), "text"),
        Column("pages", tr_in(lang, "Pages read"), "tally"),
        Column("quizzes", tr_in(lang, "Quizzes"), "int", wide=0.8),
    )
    rows = [
        (
            each.outline.id,
            names.module(each.outline.id),
            module_state_name(each.state, lang, secure=each.secure),
            Tally(each.pages_read, each.pages),
            each.quizzes,
        )
        for each in about.modules
        if each.state != "coming"
    ]
    return Section(title, tables=(Table.of("modules", title, columns, rows),))


def tasks_part(about: PupilRecord, names: Names, lang: Lang) -> Section:
    title = tr_in(lang, "What was assigned")
    columns = (
        Column("task", tr_in(lang, "Task"), "text", wide=2.4),
        Column("opens", tr_in(lang, "Opens"), "date"),
        Column("due", tr_in(lang, "Due"), "date"),
        Column("state", tr_in(lang, "State"), "text"),
    )
    rows = [
        (
            task_name(given.task, names, lang),
            given.opens_at,
            given.due_at,
            state_name(state, lang),
        )
        for given, state in about.tasks
    ]
    return Section(title, tables=(Table.of("tasks", title, columns, rows),))


def answers_part(about: PupilRecord, names: Names, lang: Lang) -> Section:
    title = tr_in(lang, "Answers, newest first")
    columns = (
        Column("day", tr_in(lang, "Day"), "date", wide=1.2),
        Column("occasion", tr_in(lang, "In"), "text", wide=0.9),
        Column("post_id", tr_in(lang, "Post id"), "text", on_paper=False),
        Column("post", tr_in(lang, "Post"), "text", wide=2.8),
        Column("truth", tr_in(lang, "It is"), "text", wide=1.2),
        Column("said", tr_in(lang, "Said"), "text", wide=1.2),
        Column("sure", tr_in(lang, "Sure"), "share", wide=0.7),
        Column("minutes", tr_in(lang, "Minutes for checks"), "int", wide=1.0),
    )
    rows = [_answer(each, names, lang) for each in about.answers]
    note = tr_in(
        lang,
        "On paper the newest {n} answers stand here; the other files hold all.",
        n=_ANSWERS_ON_PAPER,
    )
    more = len(rows) > _ANSWERS_ON_PAPER
    table = Table.of(
        "answers",
        title,
        columns,
        rows,
        note=note if more else "",
        on_paper=bool(rows),
        most_on_paper=_ANSWERS_ON_PAPER,
    )
    none = () if rows else (tr_in(lang, "No answers in this time."),)
    return Section(title, lines=none, tables=(table,))


def _answer(attempt: Attempt, names: Names, lang: Lang) -> tuple[object, ...]:
    answer = attempt.answer
    return (
        attempt.taken_at,
        purpose_name(answer.purpose, lang),
        answer.post_id,
        names.post(answer.post_id),
        truth_name(lang, manipulated=attempt.manipulated),
        says_name(answer.decision.says, lang),
        answer.decision.confidence,
        answer.minutes_used(),
    )
