"""`mikiwame content`: check a folder of posts, draw its pictures."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import click

from literacy_app.cli.errand import print_json
from literacy_app.services.drawing import draw_pictures
from literacy_app.services.lint import (
    Finding,
    LintReport,
    ProbeReport,
    lint_folder,
    lock_revisions,
)
from literacy_app.words import tr

RULES_SHOWN: Final = 10
_FOLDER = click.argument(
    "folder",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print for a script.")


@click.group()
def content() -> None:
    """Check and draw posts before learners meet them."""


@content.command()
@_FOLDER
@click.option("--probes", is_flag=True, help="Look for shortcuts, too (slower).")
@click.option("--write-lock", is_flag=True, help="Record all revisions as they are.")
@_JSON
@click.pass_context
def lint(
    ctx: click.Context,
    folder: Path,
    *,
    probes: bool,
    write_lock: bool,
    as_json: bool,
) -> None:
    """Say what is to be mended in the posts of DIR."""
    report = lint_folder(folder, probes=probes)
    locked = lock_revisions(folder) if write_lock and not report.errors else None
    if as_json:
        print_json(_facts(report, locked))
    else:
        _print(report)
        if locked:
            click.echo(tr("The revisions are recorded in {file}.", file=locked))
    ctx.exit(1 if report.errors else 0)


@content.command()
@_FOLDER
@click.option("--only", multiple=True, metavar="NAME", help="Draw only this picture.")
@_JSON
def draw(folder: Path, *, only: tuple[str, ...], as_json: bool) -> None:
    """Draw the pictures that DIR describes."""
    files = draw_pictures(folder, frozenset(only))
    if as_json:
        print_json({"folder": folder, "files": files})
    else:
        for file in files:
            click.echo(file)


def _print(report: LintReport) -> None:
    for finding in report.findings:
        click.echo(_line(finding))
    if report.probes is not None:
        _print_probes(report.probes)
    click.echo(
        tr(
            "Posts read: {posts}. Errors: {errors}. Warnings: {warnings}.",
            posts=report.posts,
            errors=report.errors,
            warnings=report.warnings,
        )
    )


def _line(finding: Finding) -> str:
    where = f"{finding.file}:{finding.line}" if finding.line else str(finding.file)
    about = " ".join(part for part in (finding.post, finding.field) if part)
    head = f"{where}: {finding.rule} {finding.level} {about}".rstrip()
    do = tr("Do: {mend}", mend=finding.mend) if finding.mend else ""
    return f"{head}: {finding.what} {do}".rstrip()


def _print_probes(probes: ProbeReport) -> None:
    click.echo(
        tr("Guessed without evidence (share right, limit, number of posts, by chance):")
    )
    for one in probes.results:
        click.echo(
            f"  {one.probe:14} {one.split:6} {one.accuracy:.2f} "
            f"{one.limit:.2f} {one.n:4} {one.chance:4.0%} {one.verdict}"
        )
    click.echo(
        tr(
            "With verdicts swapped at random, some probe stands out as much in "
            "{percent} % of banks.",
            percent=round(100 * probes.chance),
        )
    )
    click.echo(tr("Held-out pairs: {verdict}", verdict=probes.held_out))
    click.echo(tr("Best rules with one feature (share right, more of it means):"))
    for rule in probes.rules[:RULES_SHOWN]:
        click.echo(f"  {rule.accuracy:.2f} {rule.feature} → {rule.above}")
    click.echo(tr("Most telling words (manipulated only, genuine only, by chance):"))
    for term in probes.terms:
        click.echo(
            f"  {term.probe:14} {term.manipulated:2} {term.genuine:2} "
            f"{term.chance:4.0%} {term.term!r}"
        )


def _facts(report: LintReport, locked: Path | None) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "folder": report.folder,
        "posts": report.posts,
        "errors": report.errors,
        "warnings": report.warnings,
        "findings": [asdict(finding) for finding in report.findings],
        "probes": None,
        "lock": locked,
    }
    if report.probes is not None:
        facts["probes"] = [
            asdict(one) | {"limit": one.limit, "verdict": one.verdict}
            for one in report.probes.results
        ]
        facts["chance"] = report.probes.chance
        facts["terms"] = [asdict(term) for term in report.probes.terms]
        facts["held_out"] = report.probes.held_out
        facts["best_rules"] = [asdict(rule) for rule in report.probes.rules]
    return facts
