"""`mikiwame modules`: the path, one module in full, when quizzes are explained."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime

import click

from literacy_app.cli.errand import Errand, print_json
from literacy_app.cli.modules_words import (
    feedback_line,
    module_facts,
    module_lines,
    outline_facts,
    outline_line,
)
from literacy_app.cli.staff_door import opened
from literacy_app.domain.sitting_plan import QuizFeedback
from literacy_app.domain.text import BANDS, Band
from literacy_app.services.bank import open_bank
from literacy_app.services.quiz import set_feedback
from literacy_app.words import LANGS, Lang, spoken

_JSON = click.option("--json", "as_json", is_flag=True, help="Print for a script.")
_BAND = click.option("--band", type=click.Choice(BANDS), help="As this band reads it.")
_LANG = click.option("--lang", type=click.Choice(LANGS), help="The language to read.")


@click.group()
def modules() -> None:
    """Look at the modules of the curriculum, and set how quizzes are explained."""


@modules.command("list")
@_BAND
@_LANG
@_JSON
@click.pass_obj
def list_(
    errand: Errand, *, band: Band | None, lang: Lang | None, as_json: bool
) -> None:
    """Name all modules, those to come too; with --band, those it is taught."""
    with closing(open_bank(errand.data)) as bank:
        outlines = bank.curriculum()
    found = [each for each in outlines if band is None or band in each.minutes]
    if as_json:
        print_json([outline_facts(each) for each in found])
        return
    for each in found:
        click.echo(outline_line(each, band, lang or spoken()))


@modules.command()
@click.argument("module")
@_BAND
@_LANG
@_JSON
@click.pass_obj
def show(
    errand: Errand,
    module: str,
    *,
    band: Band | None,
    lang: Lang | None,
    as_json: bool,
) -> None:
    """Show what is in MODULE, such as M03: its goals, pages and questions."""
    with closing(open_bank(errand.data)) as bank:
        found = bank.module(module.upper())
    if as_json:
        print_json(module_facts(found, band))
    else:
        click.echo("\n".join(module_lines(found, band, lang or spoken())))


@modules.command()
@click.argument("when", type=click.Choice(("at_once", "at_end")))
@click.option("--module", help="For this module only; for all if left out.")
@click.pass_context
def feedback(ctx: click.Context, when: QuizFeedback, *, module: str | None) -> None:
    """Explain answers in a quiz at once, or all of them at its end."""
    with opened(ctx) as dbs:
        wanted = module.upper() if module else None
        set_feedback(dbs, wanted, when, now=datetime.now(UTC))
    click.echo(feedback_line(when, wanted))
