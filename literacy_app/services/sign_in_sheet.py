"""Writes sign-in cards to be printed; the secrets on them stand nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from literacy_app.documents.sign_in_sheet import sign_in_sheet
from literacy_app.documents.whole_file import write_whole
from literacy_app.domain.errors_of_reports import ReportInTheWay
from literacy_app.domain.figures import day_of
from literacy_app.domain.print_wish import PaperSize
from literacy_app.domain.sign_in_card import SignInCard
from literacy_app.services.access import staff_act
from literacy_app.services.databases import Databases
from literacy_app.words import Lang


def write_cards(  # noqa: PLR0913 - whose cards, where, how and when
    dbs: Databases,
    class_id: str,
    cards: Sequence[SignInCard],
    out: Path,
    *,
    lang: Lang,
    paper: PaperSize = "a4",
    now: datetime,
) -> Path:
    """Write the cards of a class as PDF to `out`, readable by its owner only.

    Raises ReportInTheWay or NotAllowed; then nothing is written.
    """
    if out.exists():
        raise ReportInTheWay(out)
    staff_act(dbs, "print_cards", class_id=class_id, now=now)
    name = dbs.records.school_class(class_id).name
    made = sign_in_sheet(cards, name, day_of(now), lang=lang, paper=paper)
    write_whole(out, made)
    out.chmod(0o600)
    return out
