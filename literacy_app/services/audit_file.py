"""The list of what staff did, as a file for whoever has to look into it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from literacy_app.documents.report.plain_text import csv_lines
from literacy_app.documents.whole_file import write_whole
from literacy_app.domain.act_names import act_name
from literacy_app.domain.errors_of_reports import ReportInTheWay
from literacy_app.services.databases import Databases
from literacy_app.services.staff_care import audit_list

_TITLES: Final = ("at", "staff", "act", "what", "about")
_ALL: Final = 10_000_000


def write_audit(
    dbs: Databases, folder: Path, since: datetime, *, now: datetime
) -> Path:
    """Write who did what to whom as CSV into a folder; return the file.

    Raises ReportInTheWay or NotAllowed; then nothing is written.
    """
    out = folder / f"mikiwame-staff-{now.astimezone():%Y-%m-%d-%H%M%S}.csv"
    if out.exists():
        raise ReportInTheWay(out)
    lines = [
        (each.at.isoformat(), each.staff, each.act, act_name(each.act), each.about)
        for each in audit_list(dbs, since, now=now, most=_ALL)
    ]
    write_whole(out, csv_lines([_TITLES, *lines]))
    return out
