"""`mikiwame tour`: the real window, walked through without a screen."""

from __future__ import annotations

from pathlib import Path

import click

from literacy_app.cli.errand import Errand


@click.command()
@click.option(
    "--out",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the pictures and tour.json.",
)
@click.pass_context
def tour(ctx: click.Context, out: Path) -> None:
    """Walk through the window as a learner does and save a picture of each step."""
    errand = ctx.find_object(Errand)
    assert errand is not None
    ctx.exit(errand.doors.tour(errand, out))
