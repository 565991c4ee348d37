"""`mikiwame growth`: what a group has gained between two tests in a table."""

from __future__ import annotations

from pathlib import Path

import click

from literacy_app import words
from literacy_app.cli.errand import print_json
from literacy_app.cli.growth_words import growth_facts
from literacy_app.domain.growth_words import growth_lines
from literacy_app.services.growth import growth_of_file


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print for a script.")
def growth(file: Path, *, as_json: bool) -> None:
    """Say what a group has gained, from the answers in FILE (CSV).

    Columns: learner, post, manipulated, author_rating, says_manipulated,
    confidence, answered_at, occasion (pre or post), form, b (known difficulty;
    where empty, calibrated from the file).
    """
    found = growth_of_file(file)
    if as_json:
        print_json(growth_facts(found))
    else:
        for line in growth_lines(found, words.spoken()):
            click.echo(line)
