"""A report as strict JSON. docs/reports.md says what each key means."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import Any, Final

from literacy_app.domain.class_overview import Interval
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.report import BandCell, Cell, Report, ShareRange, Table

FORMAT: Final = "mikiwame-report-1"


def json_of(report: Report) -> bytes:
    facts = {
        "format": FORMAT,
        "kind": report.kind,
        "lang": report.lang,
        "title": report.title,
        "about": report.about,
        "period": report.period,
        "made_on": report.made_on.isoformat(),
        "simulated": report.simulated,
        "facts": {each.key: _value(each.value) for each in report.facts},
        "sections": [
            {
                "title": section.title,
                "sentences": [*section.lines, *section.points],
                "tables": [table.key for table in section.tables],
            }
            for section in report.sections
        ],
        "tables": {table.key: _table(table) for table in report.tables()},
    }
    text = json.dumps(facts, ensure_ascii=False, allow_nan=False, indent=2)
    return (text + "\n").encode()


def _table(table: Table) -> dict[str, Any]:
    keys = [column.key for column in table.columns]
    return {
        "title": table.title,
        "columns": [
            {"key": each.key, "title": each.title, "kind": each.kind}
            for each in table.columns
        ],
        "rows": [dict(zip(keys, map(_value, row), strict=True)) for row in table.rows],
    }


def _value(cell: Cell) -> Any:
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, BandCell) and not cell.zones:
        return {"missing": cell.missing}
    if isinstance(cell, BandCell):
        return {"zones": list(cell.zones), "low": cell.low, "high": cell.high}
    if isinstance(cell, Tally | Interval | ShareRange):
        return asdict(cell)
    return cell
