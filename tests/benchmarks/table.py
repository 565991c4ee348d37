"""One row per figure, with its budget, printed as a Markdown table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A measured figure. budget: in the same unit, None where there is none."""

    what: str
    figure: float
    unit: str
    budget: float | None = None

    def cells(self) -> tuple[str, str, str, str]:
        measured = f"{_short(self.figure)} {self.unit}"
        if self.budget is None:
            return self.what, measured, "", ""
        kept = "kept" if self.figure <= self.budget else "MISSED"
        return self.what, measured, f"≤ {self.budget:g} {self.unit}", kept


def show(rows: Sequence[Row]) -> str:
    head = ("What", "Measured", "Budget", "")
    lines = [head, ("---", "---:", "---:", "---"), *(row.cells() for row in rows)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which this share of all values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _short(figure: float) -> str:
    """Return about three digits, without an exponent."""
    if figure >= 100:
        return f"{figure:.0f}"
    return f"{figure:.1f}" if figure >= 10 else f"{figure:.2f}"
