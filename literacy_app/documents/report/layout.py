"""A report as a sheet: the same things for PDF and for a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from literacy_app.documents.desk import Thing, Things, box, bullets, heading, para
from literacy_app.documents.desk import table as table_thing
from literacy_app.documents.report.drawings import band_drawing, weeks_drawing
from literacy_app.documents.runs import Runs, said
from literacy_app.documents.sheet import Sheet
from literacy_app.domain.figures import day_shown
from literacy_app.domain.report import (
    BandCell,
    Cell,
    Column,
    Report,
    Section,
    Table,
)
from literacy_app.domain.report_words import cell_words
from literacy_app.words import Lang, tr_in

# So many columns are set in smaller letters.
_MANY_COLUMNS: Final = 7


def report_sheet(report: Report, *, reviewed: bool, ruby: bool = False) -> Sheet:
    """Lay a report out.

    reviewed: whether a human teacher has read the posts and lessons it names.
    ruby:     whether 漢字《かんじ》 is printed with its reading; only in letters.
    """
    lang, letter = report.lang, report.kind == "letter"
    facts = {
        "what": "letter" if letter else "report",
        "lang": lang,
        "ruby": ruby,
        "kind": said(_kind_name(report), ruby=False),
        "module": report.about,
        "title": said(report.title, ruby=ruby),
        "name": report.title,
        "author": "Mikiwame",
        "band": _plain(report.period),
        "fields": [],
        "plan_title": "",
        "status": _status(report, reviewed=reviewed),
        "licence": tr_in(lang, "Mikiwame · {day}", day=day_shown(report.made_on, lang)),
        "before": [_side(line) for line in report.before],
        "things": list(_things(report)),
    }
    return Sheet(facts, {})


def _kind_name(report: Report) -> str:
    return {
        "class": tr_in(report.lang, "Class report"),
        "pupil": tr_in(report.lang, "Report on one pupil"),
        "letter": tr_in(report.lang, "Letter to the family"),
    }[report.kind]


def _status(report: Report, *, reviewed: bool) -> str:
    if report.simulated:
        return tr_in(report.lang, "Simulated: nobody in it is a person")
    return "" if reviewed else tr_in(report.lang, "Not yet read by a human teacher")


def _things(report: Report) -> Iterator[Thing]:
    lang = report.lang
    if report.simulated:
        words = tr_in(
            lang,
            "Simulated. Nobody in this report is a person: "
            "everything was made up by a program to show how it looks.",
        )
        yield box([], [para(_plain(words))], "care")
    if report.facts:
        head = [_plain(each.title) for each in report.facts]
        cells = [
            [para(_strong(cell_words(each.kind, each.value, lang)))]
            for each in report.facts
        ]
        yield table_thing(head, [cells])
    for section in report.sections:
        yield from _section(section, lang)
    for line in report.after:
        yield _side(line)


def _section(section: Section, lang: Lang) -> Iterator[Thing]:
    # A sentence stays on the page of what it introduces.
    leads = bool(section.charts or section.tables)
    body: Things = [{**para(_plain(line)), "sticky": leads} for line in section.lines]
    if section.points:
        body.append(bullets([_plain(point) for point in section.points]))
    if section.title:
        yield heading(_plain(section.title))
    if section.tone:
        yield box([], body, section.tone)
    else:
        yield from body
    for chart in section.charts:
        yield weeks_drawing(chart, lang)
    shown = [table for table in section.tables if table.on_paper]
    for table in shown:
        if len(shown) > 1 or table.title != section.title:
            yield heading(_plain(table.title), 3)
        yield _table(table, lang)
        if table.note:
            yield para(_plain(table.note), small=True)


def _table(table: Table, lang: Lang) -> Thing:
    shown = [i for i, column in enumerate(table.columns) if column.on_paper]
    columns = [table.columns[i] for i in shown]
    named = sum(column.kind == "band" for column in columns) == 1
    rows = [
        [_cell(table.columns[i], row[i], lang, named=named) for i in shown]
        for row in table.rows[: table.most_on_paper or None]
    ]
    head = [_plain(column.title) for column in columns]
    made = table_thing(head, rows, [c.wide for c in columns])
    return {**made, "dense": True, "tight": len(columns) >= _MANY_COLUMNS}


def _cell(column: Column, cell: Cell, lang: Lang, *, named: bool) -> Things:
    """Return a cell. named: whether a band's name stands below its drawing."""
    words = cell_words(column.kind, cell, lang)
    if not isinstance(cell, BandCell):
        return [para(_plain(words))]
    drawn = band_drawing(cell, lang, short=named)
    return [drawn, para(_plain(words), small=True)] if named else [drawn]


def _side(line: tuple[str, str]) -> Thing:
    side, words = line
    return {"is": "side", "side": side, "words": _plain(words)}


def _plain(words: str) -> Runs:
    return [{"t": words}] if words else []


def _strong(words: str) -> Runs:
    return [{"t": words, "b": True}]
