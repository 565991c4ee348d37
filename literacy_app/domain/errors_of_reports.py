"""What can go wrong with a report.

Trouble
    ReportFormMissing    this kind of report does not exist in the form wanted
    ReportInTheWay       a file of that name is there already
    PupilNotInClass      nobody in the class has this nickname
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from literacy_app.domain.errors import Trouble
from literacy_app.domain.report import ReportKind
from literacy_app.domain.report_wish import ReportForm


@dataclass(eq=False)
class ReportFormMissing(Trouble):
    """A report of this kind is not made in this form; these are the ones it has."""

    kind: ReportKind
    form: ReportForm
    choices: tuple[ReportForm, ...]


@dataclass(eq=False)
class ReportInTheWay(Trouble):
    """A report or a sheet of cards was to be written where a file stands."""

    path: Path


@dataclass(eq=False)
class PupilNotInClass(Trouble):
    """Nobody in the class has this nickname."""

    nickname: str
    class_name: str
