"""What can go wrong when a module is printed.

Trouble
    ModuleNotForBand        the band has no pages in this module
    PlanOnlyInJapanese      a 指導案 was wanted in English
    SheetInTheWay           a file of that name is there already
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from literacy_app.domain.errors import Trouble
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
