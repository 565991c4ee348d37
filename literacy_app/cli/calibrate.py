"""`mikiwame calibrate`: how hard the posts are, found from many people's answers."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from literacy_app.cli.calibrate_words import calibrated_lines, kept_line
from literacy_app.cli.errand import print_json
from literacy_app.cli.staff_door import opened
from literacy_app.domain.measured import Measured
from literacy_app.services import calibrate as service


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option(
    "--keep",
    "keep_it",
    is_flag=True,
    help="Choose posts from now on by what FILE tells.",
)
@click.option("--dry-run", is_flag=True, help="Print, but keep nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")
def calibrate(
    file: Path | None, *, keep_it: bool, dry_run: bool, as_json: bool
) -> None:
    """Find out how hard posts are, and which of them somebody should review.

    Without FILE the answers come from the records, and what is found is kept for
    posts chosen later. With FILE nothing is kept unless you say --keep.

    FILE is CSV, one answer per row, with the columns learner, post, manipulated,
    author_rating, says_manipulated, confidence, answered_at, in any order
    (see: mikiwame measure --help). Where posts were chosen to fit each learner,
    do not leave author_rating empty.
    """
    if keep_it and dry_run:
        raise click.UsageError("--keep and --dry-run exclude each other.")
    kept = None
    if file is not None and not keep_it:
        found = service.calibrate_file(file)
    else:
        found, kept = _from_databases(file, dry_run=dry_run)
    if as_json:
        print_json(
            {
                "learners": [asdict(learner) for learner in found.learners],
                "posts": [asdict(post) for post in found.posts],
            }
        )
    else:
        click.echo("\n".join((*calibrated_lines(found), "", kept_line(kept))))


def _from_databases(file: Path | None, *, dry_run: bool) -> tuple[Measured, int | None]:
    """Return what was found and of how many posts it was kept."""
    with opened(click.get_current_context()) as dbs:
        found = (
            service.calibrate_records(dbs)
            if file is None
            else service.calibrate_file_for(dbs, file)
        )
        now = datetime.now().astimezone()
        kept = None if dry_run else service.keep(dbs, found, now=now)
        return found.measured, kept
