"""Which report somebody wants, and in which form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, get_args

from literacy_app.domain.print_wish import PaperSize
from literacy_app.domain.report import ReportKind
from literacy_app.words import Lang

ReportForm = Literal["pdf", "xlsx", "csv", "json", "xapi", "html"]
REPORT_FORMS: Final[tuple[ReportForm, ...]] = get_args(ReportForm)
# A letter is to be read: there is nothing in it for a spreadsheet.
FORMS_OF: Final[Mapping[ReportKind, tuple[ReportForm, ...]]] = {
    "class": REPORT_FORMS,
    "pupil": REPORT_FORMS,
    "letter": ("pdf", "html"),
}


@dataclass(frozen=True, slots=True)
class ReportWish:
    """One report.

    class_id:   of a class; for a pupil "" stands for their first class.
    learner_id: for a pupil and a letter. since None: from the beginning.
    """

    kind: ReportKind
    class_id: str = ""
    learner_id: str = ""
    format: ReportForm = "pdf"
    lang: Lang = "en"
    paper: PaperSize = "a4"
    since: datetime | None = None
