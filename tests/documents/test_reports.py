"""One report in every form: they agree to the digit, and nothing in them runs."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from literacy_app.documents.pdf import pdf
from literacy_app.documents.report.for_programs import json_of
from literacy_app.documents.report.layout import report_sheet
from literacy_app.documents.report.plain_text import csv_of
from literacy_app.documents.report.spreadsheet import xlsx_of
from literacy_app.documents.web_sheet import web_sheet
from literacy_app.domain.class_report import class_report
from literacy_app.domain.family_letter import family_letter
from literacy_app.domain.flat_table import flat_columns, flat_row
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.pupil_report import pupil_report
from literacy_app.domain.report import BandCell
from literacy_app.domain.report_words import cell_words
from tests.documents.class_made import NAMES, WHO, a_class, a_pupil

HOSTILE = (
    '=HYPERLINK("x")',
    "+1+1",
    "-2",
    "@SUM(A1)",
    "\tx",
    "＝1+1",
    "'quoted",
    "#N/A",
)
LANGS = ("en", "ja")


def squeezed(words):
    """Return words without the spaces that a line break may stand for."""
    return re.sub(r"\s", "", words)


def a_report(kind, lang):
    if kind == "class":
        return class_report(a_class(), NAMES, lang)
    if kind == "pupil":
        return pupil_report(a_pupil(), NAMES, lang)
    return family_letter(a_pupil(), NAMES, lang)


def pdf_text(report, paper="a4"):
    made = pdf(report_sheet(report, reviewed=True), paper)
    pages = PdfReader(io.BytesIO(made)).pages
    return squeezed("".join(page.extract_text() for page in pages))


def html_text(report):
    page = web_sheet(report_sheet(report, reviewed=True), "a4")
    return page, squeezed(re.sub(r"<[^>]+>", "", page.split("</style>")[1]))


def csv_rows(report):
    text = csv_of(report).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def workbook(report):
    return load_workbook(io.BytesIO(xlsx_of(report)))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", ["class", "pupil"])
def test_paper_and_page_show_every_row_as_the_screen_says_it(kind, lang):
    report = a_report(kind, lang)
    on_paper, (_, on_page) = pdf_text(report), html_text(report)

    for table in (table for table in report.tables() if table.on_paper):
        for row in table.rows[: table.most_on_paper or None]:
            shown = [
                cell_words(column.kind, cell, lang)
                for column, cell in zip(table.columns, row, strict=True)
                if column.on_paper
                and not (table.key == "families" and isinstance(cell, BandCell))
            ]
            for words in shown:
                assert squeezed(words) in on_paper
            if not any(isinstance(cell, BandCell) for cell in row):
                assert squeezed("".join(shown)) in on_page
    for each in report.facts:
        assert squeezed(cell_words(each.kind, each.value, lang)) in on_paper


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", ["class", "pupil"])
def test_spreadsheet_and_json_hold_the_figures_of_the_report(kind, lang):
    report = a_report(kind, lang)
    book, facts = workbook(report), json.loads(json_of(report))

    assert len(book.sheetnames) == len(report.tables()) + 1
    for sheet, table in zip(book.worksheets[1:], report.tables(), strict=True):
        for line, row in zip(sheet.iter_rows(min_row=2), table.rows, strict=True):
            flat = flat_row(table, row, lang)
            read = [cell.value for cell in line]
            assert [x.date() if isinstance(x, datetime) else x for x in read] == [*flat]
        rows = facts["tables"][table.key]["rows"]
        for read, row in zip(rows, table.rows, strict=True):
            for value, cell in zip(read.values(), row, strict=True):
                if isinstance(cell, date):
                    assert value == cell.isoformat()
                elif isinstance(cell, int | float | str | None):
                    assert value == cell
                elif isinstance(cell, Tally):
                    assert value == {"right": cell.right, "of": cell.of}


@pytest.mark.parametrize("kind", ["class", "pupil"])
def test_csv_holds_the_same_figures_as_the_workbook(kind):
    report = a_report(kind, "en")
    head, *lines = csv_rows(report)

    first = report.table(report.main[0])
    titles = [column.title for column in flat_columns(first, "en")]
    assert head[: len(titles)] == titles
    assert len(lines) == len(first.rows)
    for line, row in zip(lines, first.rows, strict=True):
        for read, cell in zip(line, flat_row(first, row, "en"), strict=False):
            if isinstance(cell, float):
                assert float(read) == cell
            else:
                assert read == ("" if cell is None else str(cell))


def test_a_csv_line_of_a_class_has_each_column_once():
    head, *lines = csv_rows(a_report("class", "en"))

    assert head.count("Name") == 1
    assert {len(line) for line in lines} == {len(head)}
    assert csv_of(a_report("class", "en")).startswith(b"\xef\xbb\xbf")


def test_figures_are_figures_and_days_are_days_in_a_workbook():
    sheet = workbook(a_report("class", "en"))["Pupil by pupil"]
    cells = {cell.value: place for place, cell in enumerate(sheet[1])}
    row = sheet[2]

    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == sheet.dimensions
    assert row[cells["Last practised"]].is_date
    assert row[cells["Answers"]].value == 1204
    assert row[cells["Telling posts apart: lower end"]].number_format.startswith(
        "+0.00"
    )
    sure = next(s for s in workbook(a_report("class", "en")) if "sure" in s.title)
    assert (sure["A2"].value, sure["A2"].number_format) == (0.6, "0%")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_never_run_as_a_formula(name):
    report = class_report(a_class([name, *WHO]), NAMES, "en")
    head, first, *_ = csv_rows(report)
    cell = workbook(report)["Pupil by pupil"]["B2"]
    read = first[head.index("Name")]

    assert (cell.value, cell.data_type) == (name, "s")
    assert not read.startswith(("=", "+", "-", "@", "\t", "＝"))
    assert read.removeprefix("'") == name
    assert (
        json.loads(json_of(report))["tables"]["pupils"]["rows"][0]["nickname"] == name
    )


def test_markup_in_a_name_is_shown_and_not_obeyed():
    name = "<script>#x*y_$</script>"
    report = class_report(a_class([name, *WHO]), NAMES, "en")
    page, _ = html_text(report)

    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert squeezed(name) in pdf_text(report)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", ["class", "pupil", "letter"])
def test_a_pdf_is_tagged_and_names_its_language(kind, lang):
    made = pdf(report_sheet(a_report(kind, lang), reviewed=False), "letter")
    root = PdfReader(io.BytesIO(made)).root_object

    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith(lang)


def test_a_page_needs_nothing_from_outside():
    page, _ = html_text(a_report("class", "en"))

    assert not re.search(r"<(script|link|iframe)|src=|@import|url\(", page)
    assert page.count('role="img" aria-label="') > 70


def test_a_small_class_gets_no_sentence_about_the_whole():
    small = a_class(WHO[:5], weeks=0)
    report = class_report(small, NAMES, "en")
    keys = {table.key for table in report.tables()}

    assert "weeks" not in keys
    assert "sure" not in keys
    assert "Fewer than 8 pupils" in pdf_text_words(report)


def pdf_text_words(report):
    made = pdf(report_sheet(report, reviewed=True), "a4")
    pages = PdfReader(io.BytesIO(made)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_pupils_stand_in_the_order_of_the_list():
    rows = a_report("class", "en").table("pupils").rows

    assert [row[1] for row in rows] == [*WHO]


def test_what_was_made_up_says_so_in_every_form():
    report = class_report(a_class(simulated=True), NAMES, "en")

    assert "Simulated" in pdf_text(report)
    assert "Simulated" in html_text(report)[0]
    assert json.loads(json_of(report))["simulated"] is True
    about = [cell.value for cell in workbook(report).worksheets[0]["A"]]
    assert any("Simulated" in str(words) for words in about)


def test_a_chart_says_every_week_in_words():
    report = a_report("class", "en")
    [part] = [part for part in report.sections if part.charts]

    assert all(chart.words.count("Week of") == 8 for chart in part.charts)
    assert "+0.10 (−0.35 to +0.56)" in part.charts[0].words


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("band", ["E56", "LS", "US"])
def test_a_letter_counts_both_sides_and_speaks_of_no_skill(band, lang):
    letter = family_letter(a_pupil(band=band), NAMES, lang)
    text = pdf_text(letter)

    assert "21" in text
    assert "24" in text
    assert not letter.tables()
    for word in ("solid", "しっかり", "%", "％", "logit"):
        assert word not in text


def test_a_letter_says_nothing_of_sides_that_are_hardly_known():
    known = a_pupil()
    progress = replace(known.progress, caught=Tally(1, 2), trusted=Tally(0, 0))
    letter = family_letter(replace(known, progress=progress), NAMES, "en")

    assert "tooearlytocount" in pdf_text(letter)


def test_a_pupil_without_answers_still_has_a_report():
    empty = replace(a_pupil(), answers=(), modules=(), tasks=())

    assert "Emi" in pdf_text(pupil_report(empty, NAMES, "en"))
    assert "stilltocome" in pdf_text(family_letter(empty, NAMES, "en"))


def test_a_class_without_pupils_still_has_a_report():
    empty = class_report(a_class([], weeks=0, hardest=(), sure=()), NAMES, "en")

    assert "Pupilbypupil" in pdf_text(empty)
    assert len(csv_rows(empty)) == 1
    assert workbook(empty)


def test_sixty_pupils_fit_into_every_form():
    names = [f"{name}{i}" for i in range(6) for name in WHO]
    report = class_report(a_class(names), NAMES, "ja")

    assert "Sora5" in pdf_text(report)
    assert len(csv_rows(report)) == 61
