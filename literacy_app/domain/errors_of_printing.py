"""What can go wrong when a module is printed.

Trouble
    ModuleNotForBand        the band has no pages in this module
    PlanOnlyInJapanese      a 指導案 was wanted in English
    SheetInTheWay           a file of that name is there already
    FolderWanted            several sheets were to go into one file
    SheetNamedOtherwise     the file's name says PDF and HTML was wanted, or the other
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from literacy_app.domain.errors import Trouble
from literacy_app.domain.print_wish import Form
from literacy_app.domain.text import Band


@dataclass(eq=False)
class ModuleNotForBand(Trouble):
    """The module is not taught to this band."""

    module_id: str
    band: Band


@dataclass(eq=False)
class PlanOnlyInJapanese(Trouble):
    """The 指導案 is a Japanese form; elsewhere the teacher guide serves."""


@dataclass(eq=False)
class SheetInTheWay(Trouble):
    """A sheet was to be written where a file stands already."""

    path: Path


@dataclass(eq=False)
class FolderWanted(Trouble):
    """Several sheets need a folder; this is the name of a file."""

    path: Path


@dataclass(eq=False)
class SheetNamedOtherwise(Trouble):
    """The ending of the file's name is that of another form than the one wanted."""

    path: Path
    form: Form
