"""The door to people's records: a password, once there is somebody to ask for it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from typing import Final

import click

from literacy_app.cli.errand import Errand
from literacy_app.domain.access import Act
from literacy_app.domain.errors import RecordsAreDamaged, RecordsAreNewer
from literacy_app.domain.errors_of_school import PasswordNeeded
from literacy_app.services.access import allow, staff_act
from literacy_app.services.databases import Databases, open_databases
from literacy_app.services.records_care import records_exist
from literacy_app.services.staff import find_staff, sign_in_staff, sign_out
from literacy_app.words import tr

PASSWORD: Final = "MIKIWAME_PASSWORD"  # noqa: S105 - the name of a variable
STAFF: Final = "MIKIWAME_STAFF"


@contextmanager
def opened(ctx: click.Context) -> Iterator[Databases]:
    """Open the data folder for a member of staff, or for anybody where there is none.

    Raises WrongPassword, StaffUnknown or PasswordNeeded.
    """
    with closing(open_databases(ctx.ensure_object(Errand).data)) as dbs:
        let_in(dbs, ctx.ensure_object(Errand).staff_name)
        yield dbs
        sign_out(dbs)


def ask_first(ctx: click.Context, act: Act, *, noted: bool = True) -> None:
    """Ask for the password of somebody who may do this, before files are touched.

    Records that cannot be opened cannot say who may; putting a backup in their place
    must still be possible. noted: whether a line of the audit list tells of it.
    """
    with suppress(RecordsAreDamaged, RecordsAreNewer):
        if records_exist(ctx.ensure_object(Errand).data):
            with opened(ctx) as dbs:
                allow(dbs, act)
                if noted and dbs.session is not None:
                    staff_act(dbs, act, now=datetime.now().astimezone())


def let_in(dbs: Databases, name: str) -> None:
    """Ask for the password once a teacher exists.

    A script gives it in MIKIWAME_PASSWORD, and may give the name in MIKIWAME_STAFF.
    """
    if not dbs.records.has_staff():
        return
    staff = find_staff(dbs, name or os.environ.get(STAFF, ""))
    password = given_password(tr("Password of {name}", name=staff.name))
    sign_in_staff(dbs, staff.id, password, now=datetime.now().astimezone())


def given_password(asked: str, *, twice: bool = False) -> str:
    """Return the password from the environment, or ask the person at the keyboard."""
    given = os.environ.get(PASSWORD)
    if given is not None:
        return given
    try:
        return str(
            click.prompt(asked, hide_input=True, confirmation_prompt=twice, err=True)
        )
    except click.Abort as gone:
        raise PasswordNeeded from gone
