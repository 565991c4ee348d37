"""The screen, the PDF and the CSV say the same of a class, to the digit."""

import csv
import io
import re

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QRadioButton

from literacy_app.domain.report_wish import ReportWish
from literacy_app.domain.simulated_school import DemoSize
from literacy_app.services.demo import make_demo
from literacy_app.services.report import write_report
from literacy_app.ui.views.pupil import PupilView
from literacy_app.ui.widgets.roster_table import RosterTable
from tests.ui.conftest import NINE
from tests.ui.staff.conftest import school, signs_in

__all__ = ["school"]
FIGURE = re.compile(r"[+−]\d\.\d\d")


@pytest.fixture
def made(school, tmp_path):
    """A demo class, and its report as PDF and CSV, from the beginning."""
    dbs = school.opened()
    demo = make_demo(dbs, now=NINE, size=DemoSize(pupils=10))
    written = {}
    for form in ("pdf", "csv"):
        wish = ReportWish("class", class_id=demo.classes[0].id, format=form, lang="en")
        file = write_report(dbs, wish, tmp_path / f"report.{form}", now=NINE)
        written[form] = file
    dbs.close()
    pages = PdfReader(written["pdf"]).pages
    paper = " ".join(" ".join(page.extract_text() for page in pages).split())
    rows = csv.DictReader(io.StringIO(written["csv"].read_text("utf-8-sig")))
    return paper, {row["Name"]: row for row in rows}


@pytest.fixture
def class_page(made, school, opens):
    person = opens()
    school.window = person.window
    assert made
    signs_in(person)
    person.chooses("Weeks shown", "From the beginning")
    person.waits_to_see("Has the class grown?")
    person.waits_until(lambda: bool(person.window.findChildren(RosterTable)))
    return person


def table(person):
    tables = person.window.findChildren(RosterTable)
    return next(each for each in tables if each.isVisible())


def test_the_growth_of_the_class_has_the_same_interval(class_page, made):
    paper, _ = made
    class_page.waits_until(lambda: bool(FIGURE.search(" ".join(class_page.reads()))))
    figures = set(FIGURE.findall(" ".join(class_page.reads())))
    assert figures <= set(FIGURE.findall(paper))


def test_tasks_are_as_far_on_the_screen_as_on_paper(class_page, made):
    paper, rows = made
    parts = class_page.window.findChildren(QRadioButton)
    next(b for b in parts if b.text() == "Tasks" and b.isVisible()).click()
    shown = [re.match(r"(\d+) of (\d+) done", words) for words in class_page.reads()]
    counts = [tuple(map(int, found.groups())) for found in shown if found]
    assert len(counts) == 5
    assert all(of == len(rows) for _, of in counts)
    done = sum(int(row["Tasks done"]) for row in rows.values())
    assert sum(n for n, _ in counts) == done
    assert all(
        f"{row['Tasks done']} of {row['Tasks done: of']}" in paper
        for row in rows.values()
    )


def test_what_each_caught_and_trusted_is_the_same_everywhere(class_page, made):
    paper, rows = made
    for name in rows:
        people = table(class_page).people
        at = next(i for i in range(people.rowCount()) if people.person(i).name == name)
        table(class_page).opened.emit(people.person(at).id)
        class_page.waits_until(lambda: bool(class_page.window.findChild(PupilView)))
        class_page.waits_to_see("Tricks caught")
        row = rows[name]
        caught = f"{row['Caught manipulated']} of {row['Caught manipulated: of']}"
        trusted = f"{row['Trusted genuine']} of {row['Trusted genuine: of']}"
        said = class_page.reads()
        assert caught in said
        assert trusted in said
        assert f"{caught} {trusted}" in paper
        class_page.clicks("Back to the class")
        class_page.waits_to_see("Has the class grown?")
        class_page.waits_until(
            lambda: any(
                each.isVisible() for each in class_page.window.findChildren(RosterTable)
            )
        )
