"""Reports written for staff: whole, never over a file, and never for the wrong one."""

import csv
import errno
import io
import json
import os
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from pypdf import PdfReader
from ralph.models.xapi.base.statements import BaseXapiStatement

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.errors import DiskIsFull
from literacy_app.domain.errors_of_reports import (
    PupilNotInClass,
    ReportFormMissing,
    ReportInTheWay,
)
from literacy_app.domain.report_wish import ReportWish
from literacy_app.domain.school import Enrolment, SchoolClass, Staff
from literacy_app.domain.sign_in_card import SignInCard
from literacy_app.services.practise import begin_sitting
from literacy_app.services.report import pupil_called, report_of, write_report
from literacy_app.services.sign_in_sheet import write_cards
from literacy_app.services.sittings import end_sitting
from tests.domain.making import NOW, a_learner
from tests.services.sitting import cynically, go_on

LATER = NOW + timedelta(hours=1)
LETTER = ReportWish("letter", "6-2", "ama")
PUPIL = ReportWish("pupil", "6-2", "ama")
XAPI = replace(PUPIL, format="xapi")


@pytest.fixture
def school(dbs):
    """Sato teaches Ama and Ben in 6-2, who have each judged some posts."""
    records = dbs.records
    for who in ("ama", "ben"):
        records.enrol(a_learner(id=who, nickname=who.title()))
    for who, decide in (("ama", None), ("ben", cynically)):
        sitting = begin_sitting(dbs, who, now=NOW, seed=1)
        go_on(dbs, sitting, **({"decide": decide} if decide else {}))
        end_sitting(dbs, sitting.id, finished=True, now=NOW + timedelta(minutes=20))
    records.keep_staff(Staff("sato", "Sato", "teacher", "hash", "", NOW))
    records.keep_staff(Staff("mori", "Mori", "teacher", "hash", "", NOW))
    records.keep_class(SchoolClass("6-2", "6-2", "LS", 2026), NOW)
    records.keep_enrolment(Enrolment("6-2", "sato", "teacher"), NOW)
    for number, who in enumerate(("ama", "ben"), start=1):
        records.keep_enrolment(Enrolment("6-2", who, "student", str(number)), NOW)
    dbs.sit_down(Session("sato", "teacher"))
    return dbs


def written(dbs, wish, folder):
    out = folder / f"out-{len(list(folder.iterdir()))}.file"
    return write_report(dbs, wish, out, now=LATER).read_bytes()


def statements(dbs, folder, wish=XAPI):
    return [json.loads(line) for line in written(dbs, wish, folder).splitlines()]


@pytest.mark.parametrize("form", ["pdf", "html", "xlsx", "csv", "json", "xapi"])
def test_a_pupil_can_be_reported_on_in_every_form(school, tmp_path, form):
    assert written(school, replace(PUPIL, format=form, lang="ja"), tmp_path)


def test_a_letter_is_signed_by_the_teacher_and_no_spreadsheet(school, tmp_path):
    text = PdfReader(io.BytesIO(written(school, LETTER, tmp_path))).pages[0]
    out = tmp_path / "letter.xlsx"

    assert "Sato" in text.extract_text()
    with pytest.raises(ReportFormMissing) as found:
        write_report(school, replace(LETTER, format="xlsx"), out, now=LATER)
    assert found.value.choices == ("pdf", "html")
    assert not out.exists()


def test_a_report_is_never_written_over_a_file(school, tmp_path):
    out = tmp_path / "mine.pdf"
    out.write_text("mine")

    with pytest.raises(ReportInTheWay):
        write_report(school, PUPIL, out, now=LATER)
    with pytest.raises(ReportInTheWay):
        write_cards(school, "6-2", [], out, lang="en", now=LATER)
    assert out.read_text() == "mine"


def test_a_full_disk_leaves_no_half_report(school, tmp_path, monkeypatch):
    def full(_file):
        raise OSError(errno.ENOSPC, "full")

    folder = tmp_path / "reports"
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskIsFull):
        write_report(school, PUPIL, folder / "a.pdf", now=LATER)

    assert not list(folder.iterdir())


@pytest.mark.parametrize(
    "session", [Session("ben", "learner"), Session("mori", "teacher"), None]
)
@pytest.mark.parametrize(
    "wish", [PUPIL, LETTER, XAPI, ReportWish("class", "6-2", format="xapi")]
)
def test_nobody_but_the_class_s_staff_gets_a_report(school, tmp_path, session, wish):
    school.sit_down(session)

    with pytest.raises(NotAllowed):
        write_report(school, wish, tmp_path / "a.pdf", now=LATER)
    with pytest.raises(NotAllowed):
        report_of(school, wish, now=LATER)
    assert not list(tmp_path.glob("a.*"))


def test_the_audit_list_says_which_report_was_made_of_whom(school, tmp_path):
    written(school, PUPIL, tmp_path)
    written(school, XAPI, tmp_path)
    acts = [(act.act, act.about) for act in school.records.acts(NOW)]

    assert ("report", "ama") in acts
    assert ("export_learner", "ama") in acts


def test_the_csv_of_a_pupil_has_one_line_an_answer(school, tmp_path):
    text = written(school, replace(PUPIL, format="csv"), tmp_path).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))

    assert len(rows) == school.records.attempts_made("ama")
    assert {row["Sure"] for row in rows} == {"0.80"}


def test_a_period_leaves_out_what_was_before(school, tmp_path):
    later = replace(PUPIL, since=NOW + timedelta(minutes=30), format="json")
    facts = json.loads(written(school, later, tmp_path))["facts"]

    assert facts["answers"] == 0
    assert not statements(school, tmp_path, replace(XAPI, since=later.since))


def test_a_pupil_is_found_by_the_name_in_the_list(school):
    assert pupil_called(school, " ama ", school.records.school_class("6-2")) == "ama"
    with pytest.raises(PupilNotInClass):
        pupil_called(school, "Chie", school.records.school_class("6-2"))


def test_every_statement_is_one_that_a_record_store_takes(school, tmp_path):
    found = statements(school, tmp_path, ReportWish("class", "6-2", format="xapi"))

    for each in found:
        BaseXapiStatement.model_validate(each)
    assert len({each["id"] for each in found}) == len(found)
    actors = {each["actor"]["account"]["name"] for each in found}
    assert len(actors) == 2
    assert {UUID(actor).version for actor in actors} == {5}


def test_statements_are_the_same_whenever_they_are_made(school, tmp_path):
    assert written(school, XAPI, tmp_path) == written(school, XAPI, tmp_path)


def test_statements_carry_no_name_and_no_absent_words(school, tmp_path):
    text = written(school, XAPI, tmp_path).decode()

    assert "Ama" not in text
    assert '"ama"' not in text
    assert '""' not in text
    assert "null" not in text


def test_a_sitting_is_begun_once_answered_and_completed_once(school, tmp_path):
    found = statements(school, tmp_path)
    verbs = [each["verb"]["id"].rsplit("/", 1)[1] for each in found]
    [registration] = {each["context"]["registration"] for each in found}

    assert verbs[0] == "initialized"
    assert verbs.count("completed") == 1
    assert verbs.count("answered") == school.records.attempts_made("ama")
    assert UUID(registration)
    answered = next(each for each in found if "response" in each.get("result", {}))
    assert answered["result"]["success"] is True
    assert answered["result"]["duration"] == "PT20.00S"
    right = answered["object"]["definition"]["correctResponsesPattern"]
    assert right == [answered["result"]["response"]]


def test_cards_are_for_the_owner_of_the_file_only(school, tmp_path):
    card = SignInCard("ama", "Ama", "bird", "1", "", pin="1357")
    out = tmp_path / "cards.pdf"
    write_cards(school, "6-2", [card], out, lang="ja", now=LATER)

    assert "1357" in PdfReader(out).pages[0].extract_text().replace(" ", "")
    assert out.stat().st_mode & 0o077 == 0
    assert [act.act for act in school.records.acts(LATER)] == ["print_cards"]
    school.sit_down(Session("mori", "teacher"))
    with pytest.raises(NotAllowed):
        write_cards(school, "6-2", [card], tmp_path / "b.pdf", lang="en", now=LATER)
