"""`mikiwame tour`: the real window, walked through without a screen."""

from __future__ import annotations

from pathlib import Path

import click

from literacy_app.cli.errand import Errand
from literacy_app.cli.folders import writable
from literacy_app.words import tr


@click.command()
@click.option(
    "--out",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the pictures and tour.json.",
)
@click.option(
    "--modules",
    is_flag=True,
    help="Only the modules, but all of them: every page, activity and quiz.",
)
@click.option(
    "--teacher",
    is_flag=True,
    help="Only the pages for staff, in a demo school.",
)
@click.pass_obj
def tour(errand: Errand, out: Path, *, modules: bool, teacher: bool) -> None:
    """Walk through the window as a learner does and save a picture of each step."""
    if modules and teacher:
        raise click.UsageError(tr("Choose one of --modules and --teacher."))
    if errand.data_named:
        writable(errand.data)
    code = errand.doors.tour(errand, writable(out), modules=modules, teacher=teacher)
    click.get_current_context().exit(code)
