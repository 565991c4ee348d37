"""`mikiwame roster`: look through a school's list of people, and read it in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from literacy_app.cli.errand import print_json
from literacy_app.cli.roster_words import plan_facts, plan_lines
from literacy_app.cli.staff_door import opened
from literacy_app.domain.roster_plan import RosterPlan
from literacy_app.services.roster import carry_out, check_roster

_FILE = click.argument("file", type=click.Path(path_type=Path))
_CLASS = click.option(
    "--class",
    "class_name",
    metavar="NAME",
    help="The class of a list that names none; else the only class to read.",
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print for a script.")


@click.group()
def roster() -> None:
    """Check and read in lists of people: CSV, TSV, XLSX or a OneRoster ZIP.

    A plain list has a header with nickname (or name) and, if you like, number,
    reading, class, group, grade and id, in English or Japanese. Birthdays,
    addresses, telephone numbers and passwords are never read.
    """


@roster.command()
@_FILE
@_CLASS
@_JSON
@click.pass_context
def check(
    ctx: click.Context, file: Path, *, class_name: str | None, as_json: bool
) -> None:
    """Say what reading in FILE would change. Nothing is changed."""
    with opened(ctx) as dbs:
        plan = check_roster(dbs, file, class_name=class_name, now=_now())
    _say(plan, as_json=as_json, done=False)
    ctx.exit(1 if plan.faults else 0)


@roster.command("import")
@_FILE
@_CLASS
@_JSON
@click.pass_context
def read_in(
    ctx: click.Context, file: Path, *, class_name: str | None, as_json: bool
) -> None:
    """Read in FILE: all of it, or nothing where a row does not hold."""
    with opened(ctx) as dbs:
        plan = check_roster(dbs, file, class_name=class_name, now=_now())
        if not plan.faults:
            carry_out(dbs, plan, now=_now())
    _say(plan, as_json=as_json, done=not plan.faults)
    ctx.exit(1 if plan.faults else 0)


def _say(plan: RosterPlan, *, as_json: bool, done: bool) -> None:
    if as_json:
        print_json(plan_facts(plan))
    else:
        click.echo("\n".join(plan_lines(plan, done=done)))


def _now() -> datetime:
    return datetime.now().astimezone()
