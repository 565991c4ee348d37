"""A list is checked, mended and read in; nothing happens before it is asked for."""

from datetime import UTC, datetime

import pytest

from literacy_app.services.classes import make_class
from literacy_app.services.databases import open_databases
from literacy_app.ui.presenters.roster import RosterPresenter
from tests.ui.presenters.paper import AtOnce, Paper

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture
def dbs(folder):
    dbs = open_databases(folder)
    yield dbs
    dbs.close()


@pytest.fixture
def page(dbs, tmp_path):
    """A page on which a list with one faulty row was chosen."""
    path = tmp_path / "list.csv"
    path.write_text("number,nickname\n01,Aoi\n02,\n", "utf-8")
    page = Paper()
    presenter = RosterPresenter(
        AtOnce(dbs),
        class_id=make_class(dbs, "6-2", "E56", now=NOW).id,
        clock=lambda: NOW,
        go=lambda *_: None,
    )
    presenter.attach(page)
    page.file_chosen.ring(path)
    return page


def nicknames(dbs):
    return {it.nickname for it in dbs.records.learners()}


def test_a_file_is_only_looked_at_when_it_is_chosen(page, dbs):
    assert page.shown() == ["choosing", "trouble", "plan"]
    assert not nicknames(dbs)


def test_a_mended_row_is_ready_and_all_are_read_in(page, dbs):
    page.mended.ring(3, "nickname", "Hana")
    page.all_wanted.ring()
    assert page.last() == ("done", (2,))
    assert nicknames(dbs) == {"Aoi", "Hana"}


def test_the_ready_rows_alone_can_be_read_in(page, dbs):
    page.ready_wanted.ring()
    assert nicknames(dbs) == {"Aoi"}


def test_a_second_click_reads_nothing_in_twice(page, dbs):
    page.ready_wanted.ring()
    page.ready_wanted.ring()
    assert nicknames(dbs) == {"Aoi"}
    assert page.last() == ("done", (1,))


def test_a_file_that_is_missing_is_told_in_words_and_the_plan_stays(page, tmp_path):
    page.file_chosen.ring(tmp_path / "nowhere.csv")
    name, (words,) = page.last()
    assert name == "trouble"
    assert words
    assert page.shown()[-2] == "plan"
