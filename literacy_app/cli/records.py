"""`mikiwame records`: check, build again, copy and put back what people did."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from literacy_app.cli.errand import Errand, print_json
from literacy_app.cli.records_people import erase, export
from literacy_app.cli.restore_words import restore_losses
from literacy_app.cli.staff_door import ask_first, opened
from literacy_app.domain.errors import RecordsAreDamaged, RecordsAreNewer
from literacy_app.domain.review_fit import ENOUGH_REVIEWS
from literacy_app.services import backups, records_care
from literacy_app.services.records_care import records_exist
from literacy_app.services.reviews import RecallReport, recall_in
from literacy_app.words import tr

_json = click.option("--json", "as_json", is_flag=True, help="Print for a script.")


@click.group()
def records() -> None:
    """Check, copy and put back the records of who did what."""


records.add_command(erase)
records.add_command(export)


@records.command()
@_json
@click.pass_context
def verify(ctx: click.Context, *, as_json: bool) -> None:
    """Read everything and check that nothing was changed or lost."""
    report = records_care.verify_records(_folder(ctx))
    if as_json:
        print_json({"sound": report.sound, **asdict(report)})
    else:
        click.echo(_verdict(report, _folder(ctx)), err=not report.sound)
    ctx.exit(0 if report.sound else 1)


@records.command()
@_json
@click.pass_context
def rebuild(ctx: click.Context, *, as_json: bool) -> None:
    """Make all tables again from the log of events."""
    ask_first(ctx, "back_up")
    events = records_care.rebuild_records(_folder(ctx))
    if as_json:
        print_json({"events": events})
    else:
        click.echo(tr("All tables were made again. Events: {n}.", n=events))


@records.command()
@click.argument("to", required=False, type=click.Path(path_type=Path))
@_json
@click.pass_context
def backup(ctx: click.Context, to: Path | None, *, as_json: bool) -> None:
    """Write a checked copy to the file or folder TO.

    Without TO it goes into the folder `backups` beside the records.
    """
    now = datetime.now().astimezone()
    ask_first(ctx, "back_up")
    written = records_care.backup_records(_folder(ctx), to, now=now)
    if as_json:
        print_json({"backup": str(written)})
    else:
        click.echo(tr("A checked copy of the records is in {file}.", file=written))


@records.command()
@click.argument("backup", metavar="FROM", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask first.")
@_json
@click.pass_context
def restore(ctx: click.Context, backup: Path, *, yes: bool, as_json: bool) -> None:
    """Put the backup FROM in the place of the records.

    The backup is checked first, and the present records are copied aside.
    """
    try:
        aside = _put_back(ctx, backup, yes=yes)
    except (RecordsAreDamaged, RecordsAreNewer):
        # They cannot say who may or who left; a backup must help all the same.
        _make_sure(ctx, backup, yes=yes)
        aside = records_care.restore_records(_folder(ctx), backup)
    if as_json:
        print_json({"restored": str(backup), "aside": aside and str(aside)})
    elif aside is None:
        click.echo(tr("The records are those of {file} now.", file=backup))
    else:
        click.echo(
            tr(
                "The records are those of {file} now. "
                "What was here before is in {aside}.",
                file=backup,
                aside=aside,
            )
        )


@records.command()
@_json
@click.pass_context
def recall(ctx: click.Context, *, as_json: bool) -> None:
    """Compare what reviews were expected to show with what they showed."""
    ask_first(ctx, "back_up", noted=False)
    report = recall_in(_folder(ctx))
    if as_json:
        print_json(asdict(report))
        return
    if not report.reviews:
        click.echo(tr("No skill has been reviewed after a day or more yet."))
        return
    for found in report.bins:
        click.echo(
            tr(
                "Expected to be remembered: {expected} %. Remembered: {observed} %. "
                "Reviews: {n}.",
                expected=round(100 * found.predicted),
                observed=round(100 * found.observed),
                n=found.of,
            )
        )
    click.echo(_about_fit(report))


def _put_back(ctx: click.Context, backup: Path, *, yes: bool) -> Path | None:
    """Restore as the window does: said before, noted, and who was erased stays so."""
    if not records_exist(_folder(ctx)):
        _make_sure(ctx, backup, yes=yes)
        return records_care.restore_records(_folder(ctx), backup)
    with opened(ctx) as dbs:
        now = datetime.now().astimezone()
        found = backups.preview_restore(dbs, backup, now=now)
        for words in restore_losses(found):
            click.echo(words, err=True)
        _make_sure(ctx, backup, yes=yes)
        return backups.restore(dbs, backup, now=now)


def _make_sure(ctx: click.Context, backup: Path, *, yes: bool) -> None:
    question = tr(
        "Put {file} in the place of the records in {folder}?",
        file=backup,
        folder=_folder(ctx),
    )
    if not yes and not click.confirm(question, err=True):
        click.echo(tr("Nothing has been changed."), err=True)
        ctx.exit(1)


def _folder(ctx: click.Context) -> Path:
    return ctx.ensure_object(Errand).data


def _about_fit(report: RecallReport) -> str:
    fit = report.fit
    if fit is None:
        return tr(
            "Reviews so far: {n}. From {enough} on it can be said whether skills "
            "are forgotten faster or more slowly than expected.",
            n=report.reviews,
            enough=ENOUGH_REVIEWS,
        )
    if not fit.better:
        return tr("No other pace of forgetting fits other people better.")
    return tr(
        "Skills seem to last {times} times as long as expected; that also fits "
        "people it was not taken from. Nothing has been changed.",
        times=f"{fit.multiplier:.2f}",
    )


def _verdict(report: records_care.ChainReport, folder: Path) -> str:
    if report.broken is not None:
        return tr(
            "Event {seq} of device {device} is not as it was written. "
            "Nothing has been changed. "
            "Keep the file, and go back to a backup: "
            'mikiwame --data "{folder}" records restore FROM',
            folder=folder,
            seq=report.broken.seq,
            device=report.broken.device_id,
        )
    if not report.views_agree:
        return tr(
            "The log is whole, but the tables made from it differ. "
            "Nothing is lost. "
            'Make them again with: mikiwame --data "{folder}" records rebuild',
            folder=folder,
        )
    return tr(
        "The records are whole. Events: {events}. Devices: {devices}.",
        events=report.events,
        devices=report.devices,
    )
