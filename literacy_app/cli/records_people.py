"""`mikiwame records erase` and `export`: one person's records."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from literacy_app.cli.staff_door import opened
from literacy_app.domain.errors_of_groups import NicknameUnknown
from literacy_app.domain.nickname import sounds_the_same
from literacy_app.domain.people import Learner
from literacy_app.services.classes import find_class
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import learners
from literacy_app.services.erase import erase_learner
from literacy_app.services.learner_export import export_learner
from literacy_app.words import tr

_NAME = click.argument("nickname")
_CLASS = click.option(
    "--class",
    "class_name",
    metavar="NAME",
    help="Needed where two people have this nickname.",
)


@click.command()
@_NAME
@_CLASS
@click.option("--yes", is_flag=True, help="Do not ask first.")
@click.pass_context
def erase(
    ctx: click.Context, nickname: str, *, class_name: str | None, yes: bool
) -> None:
    """Erase all that is kept of NICKNAME, in the next backup too."""
    with opened(ctx) as dbs:
        found = _one(dbs, nickname, class_name)
        asked = tr("Erase everything that is kept of {name}?", name=found.nickname)
        if not yes and not click.confirm(asked, err=True):
            click.echo(tr("Nothing has been changed."), err=True)
            ctx.exit(1)
        erase_learner(dbs, found.id, now=_now())
    click.echo(
        tr(
            "Everything that was kept of {name} is erased here. Backups in the data "
            "folder forget it when the next one is made by itself.",
            name=found.nickname,
        )
    )


@click.command()
@_NAME
@click.argument("out", type=click.Path(path_type=Path))
@_CLASS
@click.pass_context
def export(
    ctx: click.Context, nickname: str, out: Path, *, class_name: str | None
) -> None:
    """Write all that is kept of NICKNAME into the zip file OUT."""
    with opened(ctx) as dbs:
        found = _one(dbs, nickname, class_name)
        export_learner(dbs, found.id, out, now=_now())
    click.echo(
        tr(
            "Everything that is kept of {name} is in {file}.",
            name=found.nickname,
            file=out,
        )
    )


def _one(dbs: Databases, nickname: str, class_name: str | None) -> Learner:
    """Return the only one of this nickname. Raises NicknameUnknown."""
    named = [x for x in learners(dbs.records) if sounds_the_same(x.nickname, nickname)]
    if class_name is not None:
        members = dbs.records.members(find_class(dbs, class_name).id)
        here = {place.person_id for place in members}
        named = [each for each in named if each.id in here]
    if len(named) != 1:
        raise NicknameUnknown(nickname)
    return named[0]


def _now() -> datetime:
    return datetime.now().astimezone()
