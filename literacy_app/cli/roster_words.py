"""What a list of people would change, as sentences and as facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from literacy_app.cli.columns import columns
from literacy_app.domain.roster_plan import RosterPlan
from literacy_app.services.explain_roster_rows import explain_fault, fault_line
from literacy_app.words import tr


def plan_facts(plan: RosterPlan) -> dict[str, Any]:
    return {
        "learners": plan.learners.counts,
        "teachers": plan.teachers.counts,
        "classes": plan.classes.counts,
        "enrollments": plan.enrolments.counts,
        "errors": [
            {
                "file": fault.file,
                "row": fault.row,
                "column": fault.column,
                "message": explain_fault(fault),
            }
            for fault in plan.faults
        ],
    }


def plan_lines(plan: RosterPlan, *, done: bool) -> Iterator[str]:
    """Yield what changes, as a table; then what is to be mended, or what was done."""
    header = ("", tr("new"), tr("changed"), tr("unchanged"), tr("archived"))
    named = (
        (tr("Pupils"), plan.learners.counts),
        (tr("Teachers"), plan.teachers.counts),
        (tr("Classes"), plan.classes.counts),
        (tr("Places in classes"), plan.enrolments.counts),
    )
    rows = [(name, *map(str, counts.values())) for name, counts in named]
    yield from columns(header, rows)
    if plan.faults:
        yield tr(
            "Rows to mend: {n}. Nobody was read in, and nothing has been changed.",
            n=len({(fault.file, fault.row) for fault in plan.faults}),
        )
        yield from map(fault_line, plan.faults)
    elif done:
        yield tr("The list was read in.")
    else:
        yield tr("The list can be read in as it is. Nothing has been changed yet.")
