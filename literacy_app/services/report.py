"""Reports: on a class, on a pupil, to a family; written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from literacy_app.documents.pdf import pdf
from literacy_app.documents.report.for_programs import json_of
from literacy_app.documents.report.layout import report_sheet
from literacy_app.documents.report.plain_text import csv_of
from literacy_app.documents.report.spreadsheet import xlsx_of
from literacy_app.documents.report.statements import (
    Statements,
    lines_of,
    school_uuid,
)
from literacy_app.documents.web_sheet import web_sheet
from literacy_app.documents.whole_file import write_whole
from literacy_app.domain.access import Act
from literacy_app.domain.class_report import class_report
from literacy_app.domain.errors_of_reports import (
    PupilNotInClass,
    ReportFormMissing,
    ReportInTheWay,
)
from literacy_app.domain.family_letter import family_letter
from literacy_app.domain.nickname import sounds_the_same
from literacy_app.domain.pupil_report import pupil_report
from literacy_app.domain.report import Report
from literacy_app.domain.report_wish import FORMS_OF, ReportWish
from literacy_app.domain.school import SchoolClass
from literacy_app.services.access import staff_act
from literacy_app.services.databases import Databases
from literacy_app.services.report_facts import (
    names_for_class,
    names_for_pupil,
    pupil_facts,
)

_AS_FILE: Final[dict[str, Callable[[Report], bytes]]] = {
    "csv": csv_of,
    "json": json_of,
    "xlsx": xlsx_of,
}


def write_report(dbs: Databases, wish: ReportWish, out: Path, *, now: datetime) -> Path:
    """Write the report to the file `out` and return it.

    Raises ReportFormMissing, ReportInTheWay or NotAllowed; then nothing is written.
    """
    if wish.format not in FORMS_OF[wish.kind]:
        raise ReportFormMissing(wish.kind, wish.format, FORMS_OF[wish.kind])
    if out.exists():
        raise ReportInTheWay(out)
    _ask(dbs, wish, now)
    write_whole(out, _content(dbs, wish, now))
    return out


def report_of(dbs: Databases, wish: ReportWish, *, now: datetime) -> Report:
    """Return what the report says, as data. Raises NotAllowed."""
    _ask(dbs, wish, now)
    return _report(dbs, wish, now)


def pupil_called(dbs: Databases, nickname: str, school_class: SchoolClass) -> str:
    """Return the id of whoever has a nickname in a class. Raises PupilNotInClass."""
    for place in dbs.records.members(school_class.id):
        found = dbs.records.learner(place.person_id).nickname
        if sounds_the_same(found, nickname.strip()):
            return place.person_id
    raise PupilNotInClass(nickname, school_class.name)


def _ask(dbs: Databases, wish: ReportWish, now: datetime) -> None:
    """Ask whether it may be made; statements leave the school, so they are exports."""
    act: Act = "export_learner" if wish.format == "xapi" else "report"
    if wish.kind == "class":
        staff_act(dbs, act, class_id=wish.class_id, now=now)
    else:
        staff_act(dbs, act, learner_id=wish.learner_id, now=now)


def _content(dbs: Databases, wish: ReportWish, now: datetime) -> bytes:
    if wish.format == "xapi":
        return _statements(dbs, wish)
    report = _report(dbs, wish, now)
    if wish.format in _AS_FILE:
        return _AS_FILE[wish.format](report)
    reviewed = dbs.bank.manifest().status == "approved"
    sheet = report_sheet(report, reviewed=reviewed)
    if wish.format == "html":
        return web_sheet(sheet, wish.paper).encode()
    return pdf(sheet, wish.paper)


def _report(dbs: Databases, wish: ReportWish, now: datetime) -> Report:
    if wish.kind == "class":
        # The sums over a class need numpy, which takes 100 ms to load.
        from literacy_app.services.class_overview import class_overview  # noqa: PLC0415

        shown = class_overview(dbs, wish.class_id, since=wish.since, now=now)
        return class_report(shown, names_for_class(dbs, shown, wish.lang), wish.lang)
    facts = pupil_facts(dbs, wish, now=now)
    write = family_letter if wish.kind == "letter" else pupil_report
    return write(facts, names_for_pupil(dbs, facts, wish.lang), wish.lang)


def _statements(dbs: Databases, wish: ReportWish) -> bytes:
    if wish.kind == "class":
        who = [place.person_id for place in dbs.records.members(wish.class_id)]
    else:
        who = [wish.learner_id]
    staff = sorted(dbs.records.staff(archived=True), key=lambda each: each.joined_at)
    school = school_uuid(staff[0].id if staff else dbs.records.device_id)
    return lines_of(
        Statements(
            school,
            learner_id,
            dbs.records.deeds_of(learner_id, wish.since),
            {each.id: each for each in dbs.records.sittings_of(learner_id)},
        )
        for learner_id in who
    )
