"""`mikiwame demo`: a school of made-up pupils to look around in, and its removal."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from literacy_app.cli.errand import Errand
from literacy_app.cli.staff_door import given_password, let_in
from literacy_app.domain.people import Preferences
from literacy_app.services import demo as services
from literacy_app.services.databases import Databases, open_databases
from literacy_app.services.staff import first_staff, sign_out
from literacy_app.words import spoken, tr


@click.command()
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="The data folder; else the one the app uses.",
)
@click.option("--remove", is_flag=True, help="Erase everybody who was made up.")
@click.option("--yes", is_flag=True, help="Remove without asking.")
@click.pass_context
def demo(ctx: click.Context, data: Path | None, *, remove: bool, yes: bool) -> None:
    """Make two classes up, with four weeks of work; nobody in them is a person.

    Where nobody is on the staff yet, a teacher is made too, whose password is asked
    for or taken from MIKIWAME_PASSWORD.
    """
    errand = ctx.ensure_object(Errand)
    if data is not None:
        errand = replace(errand, data=data, data_named=True)
    with closing(open_databases(errand.data)) as dbs:
        _let_in(dbs, errand)
        if remove:
            _remove(dbs, yes=yes)
        else:
            _make(dbs)
        sign_out(dbs)


def _let_in(dbs: Databases, errand: Errand) -> None:
    if dbs.records.has_staff():
        let_in(dbs, errand.staff_name)
        return
    name = tr("Demo teacher")
    password = given_password(tr("New password"), twice=True)
    wishes = Preferences(lang=spoken())
    made = first_staff(dbs, name, password, preferences=wishes, now=_now())
    click.echo(tr("{name} can sign in with this password.", name=name))
    click.echo(tr("Recovery code: {code}", code=made.recovery_code))


def _make(dbs: Databases) -> None:
    with click.progressbar(length=1000, label=tr("Making the demo school")) as bar:
        made = services.make_demo(
            dbs,
            now=_now(),
            tell=lambda done, of: bar.update(1000 * done // of - bar.pos),
        )
    for each in made.classes:
        click.echo(each.name)
    click.echo(
        tr(
            "{pupils} made-up pupils gave {answers} answers. "
            "“mikiwame demo --remove” takes them away again.",
            pupils=made.pupils,
            answers=made.answers,
        )
    )


def _remove(dbs: Databases, *, yes: bool) -> None:
    asked = tr("Erase all made-up pupils and what they did?")
    if yes or click.confirm(asked):
        n = services.remove_demo(dbs, now=_now())
        click.echo(tr("{n} made-up pupils are erased. Nobody else was touched.", n=n))


def _now() -> datetime:
    return datetime.now().astimezone()
