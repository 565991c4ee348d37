"""`mikiwame doctor`: what is installed, what is missing, and how to mend it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Final

import click

from literacy_app.cli.errand import Errand, print_json
from literacy_app.services.doctor import examine

_SIGNS: Final = {True: "ok", False: "!!", None: "--"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print it for a script.")
@click.pass_obj
def doctor(errand: Errand, *, as_json: bool) -> None:
    """Say what is installed, what is missing, and how to mend it."""
    signs = examine(errand.data)
    if as_json:
        print_json([asdict(sign) for sign in signs])
    else:
        for sign in signs:
            click.echo(f"{_SIGNS[sign.well]:3} {sign.name:20} {sign.found}")
            if sign.mend:
                click.echo(f"{'':4}{sign.mend}")
    if any(sign.well is False for sign in signs):
        click.get_current_context().exit(1)
