"""`mikiwame print`: a module's sheets as PDF or as one HTML file each."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any, Final

import click

from literacy_app import words
from literacy_app.cli.errand import Errand
from literacy_app.cli.staff_door import ask_first
from literacy_app.domain.print_wish import FORMS, PAPERS, WHATS, Wish
from literacy_app.domain.text import BANDS
from literacy_app.services.bank import open_bank
from literacy_app.services.printing import form_of, print_module
from literacy_app.words import LANGS

_FOR_STAFF: Final = ("answers", "guide", "plan", "all")


@click.command("print")
@click.argument("module")
@click.option(
    "--what", type=click.Choice((*WHATS, "all")), default="all", show_default=True
)
@click.option(
    "--lang",
    type=click.Choice(LANGS),
    help="Of the sheets; that of the command if left out.",
)
@click.option("--band", type=click.Choice(BANDS), default="LS", show_default=True)
@click.option("--paper", type=click.Choice(PAPERS), default="a4")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    help="As the name of the file says if left out; PDF into a folder.",
)
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    help="A file, or a folder for files with telling names.",
)
@click.option("--force", is_flag=True, help="Write over files of the same name.")
@click.pass_context
def print(ctx: click.Context, /, module: str, out: Path, **wishes: Any) -> None:  # noqa: A001  the command's name
    """Write a module's sheets for paper: pupils', teachers' and the family's.

    Once a teacher exists, answers, guide and plan are for staff.
    """
    errand = ctx.ensure_object(Errand)
    if wishes["what"] in _FOR_STAFF:
        ask_first(ctx, "print_for_staff")
    wish = Wish(
        what=wishes["what"],
        lang=wishes["lang"] or errand.lang or words.spoken(),
        band=wishes["band"],
        paper=wishes["paper"],
        form=wishes["form"] or form_of(out) or "pdf",
        replace=wishes["force"],
    )
    with closing(open_bank(errand.data)) as bank:
        files = print_module(bank, module.upper(), wish, out)
    for file in files:
        click.echo(file)
