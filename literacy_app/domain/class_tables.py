"""The tables of a class report that have one line a pupil, task or module."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.domain.class_overview import ClassOverview, PupilRow
from literacy_app.domain.class_words import Names, recipients_name, task_name
from literacy_app.domain.progress_facts import FamilyStanding, SkillBand, Tally
from literacy_app.domain.report import Column, Table
from literacy_app.domain.report_words import leaning_name, module_state_name
from literacy_app.words import Lang, tr_in


def pupils_table(overview: ClassOverview, lang: Lang) -> Table:
    """Return one line for each pupil, in the order of the class list."""
    columns = (
        *_who(lang),
        Column("group", tr_in(lang, "Group"), "text", on_paper=False),
        Column("answers", tr_in(lang, "Answers"), "int", wide=0.8),
        Column("counted", tr_in(lang, "That count"), "int", on_paper=False),
        Column("last_active", tr_in(lang, "Last practised"), "date", wide=1.35),
        Column("band", tr_in(lang, "Telling posts apart"), "band", wide=1.7),
        Column("caught", tr_in(lang, "Caught manipulated"), "tally", wide=1.2),
        Column("trusted", tr_in(lang, "Trusted genuine"), "tally", wide=1.1),
        Column("leaning", tr_in(lang, "Leaning"), "text", wide=1.15),
        Column("tasks", tr_in(lang, "Tasks done"), "tally", wide=0.9),
    )
    rows = (_pupil(row, lang) for row in overview.rows)
    return Table.of("pupils", tr_in(lang, "Pupil by pupil"), columns, rows)


def families_table(overview: ClassOverview, names: Names, lang: Lang) -> Table:
    """Return a band for each pupil and each family of tactics."""
    columns = (
        *_who(lang),
        *(
            Column(family.lower(), names.family(family), "band")
            for family in overview.families
        ),
    )
    rows = (
        (row.pupil.number, row.pupil.nickname, *_bands(row, overview.families))
        for row in overview.rows
    )
    title = tr_in(lang, "Kinds of trick, pupil by pupil")
    note = tr_in(
        lang,
        "Zones from left to right: guessing, starting, solid, sharp. "
        "Short band: quite sure; long band: not sure; empty: few answers yet.",
    )
    return Table.of("families", title, columns, rows, note=note)


def tasks_table(overview: ClassOverview, names: Names, lang: Lang) -> Table:
    title = tr_in(lang, "What was assigned")
    columns = (
        Column("task", tr_in(lang, "Task"), "text", wide=2.4),
        Column("to", tr_in(lang, "For"), "text"),
        Column("opens", tr_in(lang, "Opens"), "date", wide=1.1),
        Column("due", tr_in(lang, "Due"), "date", wide=1.1),
        Column("done", tr_in(lang, "Finished"), "tally"),
        Column("begun", tr_in(lang, "Begun"), "int", wide=0.7),
        Column("late", tr_in(lang, "Late"), "int", wide=0.7),
    )
    rows = (
        (
            task_name(count.assignment.task, names, lang),
            recipients_name(count.assignment, lang),
            count.assignment.opens_at,
            count.assignment.due_at,
            Tally(count.done, count.of),
            count.begun,
            count.late,
        )
        for count in overview.tasks
    )
    return Table.of("tasks", title, columns, rows)


def module_counts(
    overview: ClassOverview, names: Names, lang: Lang
) -> tuple[Table, Table]:
    """Return how many are how far with each module, and each pupil's own state."""
    states = {
        row.pupil.id: {each.outline.id: each for each in row.modules}
        for row in overview.rows
    }
    columns = (
        Column("module_id", tr_in(lang, "Module"), "text", wide=1.1),
        Column("module", tr_in(lang, "Title"), "text", wide=2.6),
        Column("not_begun", tr_in(lang, "Not begun"), "int"),
        Column("begun", tr_in(lang, "Begun"), "int"),
        Column("done", tr_in(lang, "Finished"), "int"),
        Column("secure", tr_in(lang, "Secure"), "int"),
    )
    rows = []
    for module in overview.modules:
        found = [of[module] for of in states.values() if module in of]
        state = [each.state for each in found]
        counts = (state.count("new"), state.count("begun"), state.count("done"))
        secure = sum(each.secure for each in found)
        rows.append((module, names.module(module), *counts, secure))
    note = tr_in(
        lang,
        "Finished: every page read and a quiz taken to its end. Secure: the answers to "
        "posts of both kinds show it.",
    )
    title = tr_in(lang, "Module by module")
    whole = Table.of("modules", title, columns, rows, note=note)
    return whole, _modules_by_pupil(overview, names, lang)


def _modules_by_pupil(overview: ClassOverview, names: Names, lang: Lang) -> Table:
    columns = (
        *_who(lang),
        *(Column(m.lower(), names.module(m), "text") for m in overview.modules),
    )
    rows = []
    for row in overview.rows:
        of = {each.outline.id: each for each in row.modules}
        states = (
            module_state_name(of[m].state, lang, secure=of[m].secure) if m in of else ""
            for m in overview.modules
        )
        rows.append((row.pupil.number, row.pupil.nickname, *states))
    title = tr_in(lang, "Modules, pupil by pupil")
    return Table.of("modules_by_pupil", title, columns, rows, on_paper=False)


def _who(lang: Lang) -> tuple[Column, Column]:
    return (
        Column("number", tr_in(lang, "No."), "text", wide=0.6),
        Column("nickname", tr_in(lang, "Name"), "text", wide=1.3),
    )


def _pupil(row: PupilRow, lang: Lang) -> tuple[object, ...]:
    done = [state == "done" for _, state in row.tasks]
    return (
        row.pupil.number,
        row.pupil.nickname,
        row.pupil.group,
        row.answers,
        row.counted,
        row.last_active,
        row.band or row.missing,
        row.caught,
        row.trusted,
        leaning_name(row.tilt, lang),
        Tally(sum(done), len(done)),
    )


def _bands(
    row: PupilRow, families: tuple[str, ...]
) -> Iterator[SkillBand | int | None]:
    """Yield each family's band, or how many answers are missing."""
    known: dict[str, FamilyStanding] = {each.family: each for each in row.families}
    for family in families:
        standing = known.get(family)
        yield None if standing is None else standing.band or standing.missing
