"""The report on a class, for its teacher and the school.

Pupils stand in the order of the class list and are never ranked. Below 8 pupils
nothing is said about the class as a whole (measurement.md, section 10).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from literacy_app.domain.class_overview import ClassOverview, HardPost, PupilRow
from literacy_app.domain.class_tables import (
    families_table,
    module_counts,
    pupils_table,
    tasks_table,
)
from literacy_app.domain.class_words import (
    Names,
    gap_words,
    growth_unknown_words,
    help_words,
    period_words,
    task_name,
    week_words,
)
from literacy_app.domain.figures import day_of
from literacy_app.domain.growth_words import growth_lines
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.report import (
    Column,
    Fact,
    Report,
    Section,
    Table,
    WeekPoint,
    WeeksDrawn,
    fact,
)
from literacy_app.domain.report_words import says_name, truth_name
from literacy_app.words import Lang, tr_in

LEAST_PUPILS: Final = 8


def class_report(overview: ClassOverview, names: Names, lang: Lang) -> Report:
    """Write down all that the class page shows."""
    until = day_of(overview.at)
    since = None if overview.since is None else day_of(overview.since)
    return Report(
        kind="class",
        lang=lang,
        title=tr_in(lang, "Class {name}", name=overview.school_class.name),
        about=overview.school_class.name,
        period=period_words(since, until, lang),
        made_on=until,
        facts=_facts(overview, lang),
        sections=tuple(_sections(overview, names, lang)),
        main=("pupils", "families", "modules_by_pupil")[: 3 if overview.modules else 2],
        simulated=overview.school_class.simulated,
    )


def _facts(overview: ClassOverview, lang: Lang) -> tuple[Fact, ...]:
    rows = overview.rows
    helped = sum(bool(row.help) for row in rows)
    answers = sum(row.answers for row in rows)
    return (
        fact("pupils", tr_in(lang, "Pupils"), "int", len(rows)),
        fact("active", tr_in(lang, "Practised in this time"), "int", overview.active),
        fact("answers", tr_in(lang, "Answers"), "int", answers),
        fact("glad_of_help", tr_in(lang, "Would be glad of help"), "int", helped),
    )


def _sections(overview: ClassOverview, names: Names, lang: Lang) -> Iterator[Section]:
    yield _growth(overview, lang)
    if any(row.help for row in overview.rows):
        yield _help(overview, names, lang)
    pupils = tr_in(lang, "Pupil by pupil")
    order = tr_in(
        lang,
        "In the order of the class list; this is not a ranking. {doubt}",
        doubt=_doubt(lang),
    )
    yield Section(pupils, lines=(order,), tables=(pupils_table(overview, lang),))
    tricks = tr_in(lang, "Kinds of trick, pupil by pupil")
    yield Section(tricks, tables=(families_table(overview, names, lang),))
    if overview.tasks:
        title = tr_in(lang, "What was assigned")
        yield Section(title, tables=(tasks_table(overview, names, lang),))
    if overview.modules:
        tables = module_counts(overview, names, lang)
        yield Section(tr_in(lang, "Module by module"), tables=tables)
    if overview.hardest:
        yield _hardest(overview.hardest, names, lang)
    yield from _as_a_whole(overview, lang)


def _doubt(lang: Lang) -> str:
    return tr_in(
        lang,
        "A band shows where a pupil stands, 80 times out of 100: "
        "a long band means that it is not known well yet.",
    )


def _growth(overview: ClassOverview, lang: Lang) -> Section:
    shown = overview.growth
    title = tr_in(lang, "Has the class grown?")
    if shown.growth is None:
        why = growth_unknown_words(shown.why_not or "no_test", lang)
        return Section(title, lines=(why,), tone="idea")
    return Section(title, lines=tuple(growth_lines(shown.growth, lang)), tone="idea")


def _help(overview: ClassOverview, names: Names, lang: Lang) -> Section:
    tasks = {
        count.assignment.id: task_name(count.assignment.task, names, lang)
        for count in overview.tasks
    }
    rows = [
        (row.pupil.number, row.pupil.nickname, help_words(why, names, tasks, lang))
        for row in overview.rows
        for why in row.help
    ]
    columns = (
        Column("number", tr_in(lang, "No."), "text", wide=0.4),
        Column("nickname", tr_in(lang, "Name"), "text"),
        Column("why", tr_in(lang, "Reason"), "text", wide=3.6),
    )
    title = tr_in(lang, "Would be glad of help")
    return Section(title, tables=(Table.of("help", title, columns, rows),))


def _hardest(posts: tuple[HardPost, ...], names: Names, lang: Lang) -> Section:
    title = tr_in(lang, "Posts that many judged otherwise")
    columns = (
        Column("post_id", tr_in(lang, "Post id"), "text", on_paper=False),
        Column("post", tr_in(lang, "Post"), "text", wide=2.6),
        Column("truth", tr_in(lang, "It is"), "text"),
        Column("right", tr_in(lang, "Judged rightly"), "tally"),
        Column("taken_for", tr_in(lang, "Taken for"), "text", wide=1.4),
        Column("tactics", tr_in(lang, "Tricks named by mistake"), "text", wide=1.6),
    )
    rows = [
        (
            post.post_id,
            names.post(post.post_id),
            truth_name(lang, manipulated=post.manipulated),
            Tally(post.right, post.answers),
            _listed([(says_name(says, lang), n) for says, n in post.mistaken], lang),
            _listed([(names.tactic(each), n) for each, n in post.tactics], lang),
        )
        for post in posts
    ]
    return Section(title, tables=(Table.of("hardest", title, columns, rows),))


def _listed(counts: list[tuple[str, int]], lang: Lang) -> str:
    """Return "genuine: 12, cannot tell yet: 3"."""
    pieces = [tr_in(lang, "{what}: {n}", what=what, n=n) for what, n in counts]
    return tr_in(lang, ", ").join(pieces)


def _as_a_whole(overview: ClassOverview, lang: Lang) -> Iterator[Section]:
    """Say how the class stands together, or why that is not said."""
    title = tr_in(lang, "The class as a whole, week by week")
    if not overview.weeks:
        few = tr_in(
            lang,
            "Fewer than 8 pupils have enough answers. Nothing is said about the class "
            "as a whole: it would be chance, and single pupils could be recognised.",
        )
        yield Section(title, lines=(few,))
    else:
        yield _weeks(overview, title, lang)
    enough = sum(_counts(row) for row in overview.rows) >= LEAST_PUPILS
    if overview.sure and enough:
        yield _sure(overview, lang)


def _counts(row: PupilRow) -> bool:
    return row.counted > 0


def _weeks(overview: ClassOverview, title: str, lang: Lang) -> Section:
    words = tuple(week_words(week, lang) for week in overview.weeks)
    charts = tuple(
        WeeksDrawn(
            name,
            tr_in(
                lang, "{chart}, week by week. {weeks}", chart=name, weeks=_said(words)
            ),
            tuple(
                WeekPoint(week.week, part.mean, part.low, part.high)
                for week in overview.weeks
                for part in (getattr(week, field),)
            ),
        )
        for name, field in (
            (tr_in(lang, "Telling posts apart (logits)"), "discernment"),
            (tr_in(lang, "Suspicion (logits)"), "leaning"),
        )
    )
    columns = (
        Column("week", tr_in(lang, "Week of"), "date"),
        Column("pupils", tr_in(lang, "Pupils"), "int", wide=0.6),
        Column("discernment", tr_in(lang, "Telling posts apart"), "interval", wide=1.8),
        Column("leaning", tr_in(lang, "Suspicion"), "interval", wide=1.8),
    )
    rows = [(w.week, w.pupils, w.discernment, w.leaning) for w in overview.weeks]
    note = tr_in(
        lang,
        "In logits, with the 95 % interval. Suspicion above 0: the class rather calls "
        "posts manipulated; that alone is not sharper.",
    )
    table = Table.of("weeks", title, columns, rows, note=note)
    return Section(title, charts=charts, tables=(table,))


def _said(sentences: tuple[str, ...]) -> str:
    return " ".join(sentences)


def _sure(overview: ClassOverview, lang: Lang) -> Section:
    title = tr_in(lang, "Feeling sure and being right")
    columns = (
        Column("stated", tr_in(lang, "Said to be sure"), "share"),
        Column("right", tr_in(lang, "Were right"), "tally"),
        Column("likely", tr_in(lang, "Likely share right"), "share_range"),
    )
    rows = [
        (each.stated, Tally(each.right, each.of), (each.low, each.high))
        for each in overview.sure
    ]
    lines = () if overview.gap is None else (gap_words(overview.gap, lang),)
    table = Table.of("sure", title, columns, rows)
    return Section(title, lines=lines, tables=(table,))
