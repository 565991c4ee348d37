"""`mikiwame report`: a class, a pupil or a letter to the family, in one file."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import click

from literacy_app import words
from literacy_app.cli.errand import Errand
from literacy_app.cli.staff_door import opened
from literacy_app.domain.print_wish import PAPERS
from literacy_app.domain.report import ReportKind
from literacy_app.domain.report_wish import REPORT_FORMS, ReportWish
from literacy_app.services.classes import find_class
from literacy_app.services.databases import Databases
from literacy_app.services.report import pupil_called, write_report
from literacy_app.words import LANGS


@click.command()
@click.argument("class_name", metavar="CLASS")
@click.option(
    "--format",
    "form",
    type=click.Choice(REPORT_FORMS),
    help="As the name of the file says if left out.",
)
@click.option(
    "--lang",
    type=click.Choice(LANGS),
    help="Of the report; that of the command if left out.",
)
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--pupil", metavar="NICKNAME", help="Report on one pupil of the class.")
@click.option("--letter", is_flag=True, help="With --pupil: a letter to the family.")
@click.option("--paper", type=click.Choice(PAPERS), default="a4", show_default=True)
@click.option(
    "--weeks", type=click.IntRange(1, 520), help="The last N weeks; else everything."
)
@click.pass_context
def report(ctx: click.Context, /, class_name: str, out: Path, **wishes: Any) -> None:
    """Write what the class page shows of CLASS, or of one pupil in it."""
    if wishes["letter"] and not wishes["pupil"]:
        raise click.UsageError("--letter needs --pupil")
    now = datetime.now().astimezone()
    with opened(ctx) as dbs:
        wish = _wish(ctx, dbs, class_name, out, wishes, now)
        click.echo(write_report(dbs, wish, out, now=now))


def _wish(
    ctx: click.Context,
    dbs: Databases,
    class_name: str,
    out: Path,
    wishes: dict[str, Any],
    now: datetime,
) -> ReportWish:
    errand = ctx.find_object(Errand)
    assert errand is not None  # noqa: S101 - click hands it to every command
    found, weeks = find_class(dbs, class_name), wishes["weeks"]
    pupil = pupil_called(dbs, wishes["pupil"], found) if wishes["pupil"] else ""
    kind: ReportKind = "class"
    if pupil:
        kind = "letter" if wishes["letter"] else "pupil"
    return ReportWish(
        kind=kind,
        class_id=found.id,
        learner_id=pupil,
        format=wishes["form"] or _form_of(out),
        lang=wishes["lang"] or errand.lang or words.spoken(),
        paper=wishes["paper"],
        since=now - timedelta(weeks=weeks) if weeks else None,
    )


def _form_of(out: Path) -> Any:
    """Return what the name of a file says it is; PDF where it says nothing."""
    ending = out.suffix.lower().removeprefix(".")
    ending = {"jsonl": "xapi", "htm": "html"}.get(ending, ending)
    return ending if ending in REPORT_FORMS else "pdf"
