"""The report on one pupil, for the pupil's file. It compares with nobody."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.domain.class_words import Names, period_words
from literacy_app.domain.figures import day_of, month_shown
from literacy_app.domain.progress_facts import Change, Progress, Tally
from literacy_app.domain.pupil_parts import (
    PupilRecord,
    answers_part,
    modules_part,
    tasks_part,
)
from literacy_app.domain.report import Column, Fact, Report, Section, Table, fact
from literacy_app.domain.report_words import (
    leaning_name,
)
from literacy_app.words import Lang, tr_in


def pupil_report(about: PupilRecord, names: Names, lang: Lang) -> Report:
    """Write down what the pupil's page shows."""
    until = day_of(about.at)
    since = None if about.since is None else day_of(about.since)
    return Report(
        kind="pupil",
        lang=lang,
        title=about.pupil.nickname,
        about=about.class_name,
        period=period_words(since, until, lang),
        made_on=until,
        facts=_facts(about, lang),
        sections=tuple(_sections(about, names, lang)),
        main=("answers",),
        simulated=about.simulated,
    )


def _facts(about: PupilRecord, lang: Lang) -> tuple[Fact, ...]:
    newest = about.answers[0].taken_at if about.answers else None
    done = [state == "done" for _, state in about.tasks]
    number = about.pupil.number
    return (
        fact("number", tr_in(lang, "No."), "text", number),
        fact("answers", tr_in(lang, "Answers"), "int", len(about.answers)),
        fact("last_active", tr_in(lang, "Last practised"), "date", newest),
        fact("tasks", tr_in(lang, "Tasks done"), "tally", Tally(sum(done), len(done))),
    )


def _sections(about: PupilRecord, names: Names, lang: Lang) -> Iterator[Section]:
    yield _standing(about.progress, lang)
    yield _families(about.progress, names, lang)
    if about.progress.months:
        yield _months(about.progress, lang)
    if about.progress.sure:
        yield _sure(about.progress, lang)
    if about.modules:
        yield modules_part(about, names, lang)
    if about.tasks:
        yield tasks_part(about, names, lang)
    yield answers_part(about, names, lang)


def _standing(progress: Progress, lang: Lang) -> Section:
    title = tr_in(lang, "Telling posts apart")
    columns = (
        Column("band", tr_in(lang, "Band"), "band", wide=1.6),
        Column("caught", tr_in(lang, "Caught manipulated"), "tally"),
        Column("trusted", tr_in(lang, "Trusted genuine"), "tally"),
        Column("leaning", tr_in(lang, "Leaning"), "text"),
    )
    band = progress.band or progress.missing
    tilt = leaning_name(progress.tilt, lang)
    row = (band, progress.caught, progress.trusted, tilt)
    doubt = tr_in(
        lang,
        "The band shows where a pupil stands, 80 times out of 100. Catching tricks "
        "and trusting genuine posts count alike.",
    )
    return Section(
        title, (doubt,), tables=(Table.of("standing", title, columns, [row]),)
    )


def _families(progress: Progress, names: Names, lang: Lang) -> Section:
    title = tr_in(lang, "By kind of trick")
    columns = (
        Column("family_id", tr_in(lang, "Family"), "text", on_paper=False),
        Column("family", tr_in(lang, "Kind of trick"), "text", wide=1.6),
        Column("answers", tr_in(lang, "Answers"), "int"),
        Column("band", tr_in(lang, "Band"), "band", wide=1.6),
    )
    rows = [
        (
            each.family,
            names.family(each.family),
            each.answers,
            each.band or each.missing,
        )
        for each in progress.families
    ]
    return Section(title, tables=(Table.of("families", title, columns, rows),))


def _months(progress: Progress, lang: Lang) -> Section:
    title = tr_in(lang, "Month by month")
    columns = (
        Column("month", tr_in(lang, "Month"), "text"),
        Column("band", tr_in(lang, "Band"), "band", wide=1.6),
    )
    rows = [(month_shown(x.month, lang), x.band) for x in progress.months]
    lines = tuple(_change(each, lang) for each in progress.changes)
    return Section(title, lines, tables=(Table.of("months", title, columns, rows),))


def _change(change: Change, lang: Lang) -> str:
    month = month_shown(change.since, lang)
    return {
        "sharper": tr_in(lang, "Sharper than in {month}.", month=month),
        "about_the_same": tr_in(lang, "About the same as in {month}.", month=month),
        "less_sharp": tr_in(
            lang, "At the moment not as sharp as in {month}.", month=month
        ),
    }[change.verdict]


def _sure(progress: Progress, lang: Lang) -> Section:
    title = tr_in(lang, "Feeling sure and being right")
    columns = (
        Column("stated", tr_in(lang, "Said to be sure"), "share"),
        Column("right", tr_in(lang, "Were right"), "tally"),
        Column("likely", tr_in(lang, "Likely share right"), "share_range"),
    )
    rows = [
        (each.stated, Tally(each.right, each.of), (each.low, each.high))
        for each in progress.sure
    ]
    return Section(title, tables=(Table.of("sure", title, columns, rows),))
