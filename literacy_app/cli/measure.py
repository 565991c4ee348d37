"""`mikiwame measure`: what a table of answers tells about learners and posts."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from literacy_app.cli.errand import print_json
from literacy_app.cli.measure_words import measured_lines
from literacy_app.services.measure import measure_file


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--calibrated",
    is_flag=True,
    help="Take difficulties from the answers, not from the author's rating alone.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")
def measure(file: Path, *, calibrated: bool, as_json: bool) -> None:
    """Measure discernment and leaning from a table of answers.

    FILE is CSV, one answer per row, with the columns learner, post, manipulated,
    author_rating, says_manipulated, confidence, answered_at, in any order.
    manipulated and says_manipulated are 1 or 0. These may be empty: author_rating
    (difficulty in logits, 0 is middling), confidence (50 to 100), answered_at.
    Of several answers of a learner to one post, the first counts.
    """
    found = measure_file(file, calibrated=calibrated)
    if as_json:
        print_json(
            {
                "learners": [asdict(learner) for learner in found.learners],
                "posts": [asdict(post) for post in found.posts],
            }
        )
    else:
        click.echo("\n".join(measured_lines(found)))
