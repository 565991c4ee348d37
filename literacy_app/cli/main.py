"""The command `mikiwame`: options first, then a job; no job opens the window."""

from __future__ import annotations

import sys
from importlib import import_module
from keyword import iskeyword
from pathlib import Path
from typing import Any, Final, cast, get_args

import click

from literacy_app import __version__, words
from literacy_app.cli.errand import Doors, Errand
from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import ThemeName
from literacy_app.places import data_folder
from literacy_app.services.explain import explain
from literacy_app.words import LANGS, Lang

JOBS: Final = (
    "assign",
    "bank",
    "calibrate",
    "class",
    "content",
    "demo",
    "doctor",
    "growth",
    "measure",
    "modules",
    "print",
    "records",
    "report",
    "roster",
    "staff",
    "test",
    "tour",
)


class Jobs(click.Group):
    """Commands that load when they are called; a Trouble is told in one message."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's shape
        return list(JOBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in JOBS:
            return None
        name = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
        module = import_module(f"literacy_app.cli.{name}")
        return cast("click.Command", getattr(module, name))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Trouble as trouble:
            click.echo(explain(trouble), err=True)
            ctx.exit(1)


@click.group(cls=Jobs, invoke_without_command=True)
@click.version_option(__version__, prog_name="mikiwame")
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    help="Folder for the records; the person's own data folder when left out.",
)
@click.option("--lang", type=click.Choice(LANGS), help="Language to start in.")
@click.option(
    "--theme", type=click.Choice(get_args(ThemeName)), help="Look to start in."
)
@click.option(
    "--as", "staff_name", default="", help="Who of the staff opens people's records."
)
@click.pass_context
def mikiwame(
    ctx: click.Context,
    *,
    staff_name: str,
    data: Path | None,
    lang: Lang | None,
    theme: ThemeName | None,
) -> None:
    """Practise telling manipulated posts from genuine ones."""
    words.use(lang or "en")
    errand = Errand(
        doors=ctx.ensure_object(Doors),
        data=data_folder(data, Path(sys.argv[0])),
        data_named=data is not None,
        lang=lang,
        theme=theme,
        staff_name=staff_name,
    )
    ctx.obj = errand
    if ctx.invoked_subcommand is None:
        ctx.exit(errand.doors.window(errand))
