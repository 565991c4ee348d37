"""`mikiwame class`: make classes and look after their names."""

from __future__ import annotations

from datetime import datetime

import click

from literacy_app.cli.errand import print_json
from literacy_app.cli.staff_door import opened
from literacy_app.domain.text import BANDS, Band
from literacy_app.services import classes
from literacy_app.words import tr

_JSON = click.option("--json", "as_json", is_flag=True, help="Print for a script.")
_NAME = click.argument("name")


@click.group("class")
def class_() -> None:
    """Make, name and put away classes. People come by `mikiwame roster import`."""


@class_.command()
@_NAME
@click.option("--band", type=click.Choice(BANDS), default="LS", show_default=True)
@_JSON
@click.pass_context
def create(ctx: click.Context, name: str, *, band: Band, as_json: bool) -> None:
    """Make the class NAME, for these school years."""
    with opened(ctx) as dbs:
        made = classes.make_class(dbs, name, band, now=_now())
    if as_json:
        print_json({"id": made.id, "name": made.name, "band": made.band})
    else:
        click.echo(tr("Class {name} is made.", name=made.name))


@class_.command("list")
@click.option("--archived", is_flag=True, help="Name those put away too.")
@_JSON
@click.pass_context
def list_(ctx: click.Context, *, archived: bool, as_json: bool) -> None:
    """Name the classes one teaches; an administrator sees all."""
    with opened(ctx) as dbs:
        found = [
            (each, len(dbs.records.members(each.id)))
            for each in classes.my_classes(dbs, archived=archived)
        ]
    if as_json:
        print_json(
            [
                {"name": x.name, "band": x.band, "year": x.year, "pupils": n}
                for x, n in found
            ]
        )
        return
    for each, pupils in found:
        click.echo(f"{each.name}\t{each.band}\t{each.year}\t{pupils}")


@class_.command()
@_NAME
@click.argument("to")
@click.pass_context
def rename(ctx: click.Context, name: str, to: str) -> None:
    """Call the class NAME something else."""
    with opened(ctx) as dbs:
        found = classes.find_class(dbs, name)
        classes.rename_class(dbs, found.id, to, now=_now())
    click.echo(tr("Class {name} is called {to} now.", name=found.name, to=to.strip()))


@class_.command()
@_NAME
@click.pass_context
def archive(ctx: click.Context, name: str) -> None:
    """Put the class NAME away. Its pupils and their records stay."""
    with opened(ctx) as dbs:
        found = classes.find_class(dbs, name)
        classes.archive_class(dbs, found.id, now=_now())
    click.echo(tr("Class {name} is put away. All records are kept.", name=found.name))


def _now() -> datetime:
    return datetime.now().astimezone()
