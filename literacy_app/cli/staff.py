"""`mikiwame staff`: make the first teacher, add others, help with lost passwords."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from typing import get_args

import click

from literacy_app.cli.errand import Errand, print_json
from literacy_app.cli.staff_door import given_password, opened
from literacy_app.domain.people import Preferences
from literacy_app.domain.school import StaffRole
from literacy_app.services import staff as services
from literacy_app.services import staff_care
from literacy_app.services.databases import open_databases
from literacy_app.services.staff import NewStaff
from literacy_app.words import spoken, tr

_NAME = click.argument("name")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print for a script.")


@click.group()
def staff() -> None:
    """Make teachers and administrators, who open the records with a password.

    The password is asked for, or taken from MIKIWAME_PASSWORD; with several staff,
    --as NAME before the command (or MIKIWAME_STAFF) says whose it is.
    """


@staff.command()
@_NAME
@click.option(
    "--role",
    type=click.Choice(get_args(StaffRole)),
    default="teacher",
    show_default=True,
    help="The first one always looks after the school.",
)
@_JSON
@click.pass_context
def add(ctx: click.Context, name: str, *, role: StaffRole, as_json: bool) -> None:
    """Add NAME. The first one chooses a password here; others with their code."""
    with closing(open_databases(ctx.ensure_object(Errand).data)) as dbs:
        if not dbs.records.has_staff():
            password = given_password(tr("New password"), twice=True)
            wishes = Preferences(lang=spoken())
            made = services.first_staff(
                dbs, name, password, preferences=wishes, now=_now()
            )
            _say(made, as_json=as_json)
            return
    with opened(ctx) as dbs:
        _say(staff_care.add_staff(dbs, name, role, now=_now()), as_json=as_json)


@staff.command("list")
@_JSON
@click.pass_context
def list_(ctx: click.Context, *, as_json: bool) -> None:
    """Say who is on the staff."""
    with opened(ctx) as dbs:
        found = services.staff_here(dbs)
    if as_json:
        print_json([{"name": each.name, "role": each.role} for each in found])
        return
    for each in found:
        click.echo(f"{each.name}\t{_role(each.role)}")


@staff.command()
@_NAME
@_JSON
@click.pass_context
def reset(ctx: click.Context, name: str, *, as_json: bool) -> None:
    """Void the password of NAME, who chooses another with the code printed."""
    with opened(ctx) as dbs:
        found = services.find_staff(dbs, name)
        made = staff_care.reset_staff(dbs, found.id, now=_now())
    _say(made, as_json=as_json)


@staff.command()
@_NAME
@click.argument("code")
@_JSON
@click.pass_context
def recover(ctx: click.Context, name: str, code: str, *, as_json: bool) -> None:
    """Choose a new password for NAME with the recovery CODE, which is then used up."""
    with closing(open_databases(ctx.ensure_object(Errand).data)) as dbs:
        found = services.find_staff(dbs, name)
        password = given_password(tr("New password"), twice=True)
        made = services.recover(dbs, found.id, code, password, now=_now())
    _say(made, as_json=as_json)


def _say(made: NewStaff, *, as_json: bool) -> None:
    if as_json:
        facts = {"name": made.staff.name, "role": made.staff.role}
        print_json({**facts, "recovery_code": made.recovery_code})
        return
    click.echo(
        tr(
            "{name} is on the staff: {role}.",
            name=made.staff.name,
            role=_role(made.staff.role),
        )
    )
    click.echo(
        tr(
            "Recovery code: {code}. It sets a new password once, and is not shown "
            "again. Write it down and keep it where only {name} finds it.",
            code=made.recovery_code,
            name=made.staff.name,
        )
    )


def _role(role: StaffRole) -> str:
    return tr("administrator") if role == "admin" else tr("teacher")


def _now() -> datetime:
    return datetime.now().astimezone()
