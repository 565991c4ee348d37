"""One row per figure, with its bounds, printed as a Markdown table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A figure with what it may be at most and at least; None where unbounded."""

    what: str
    figure: float
    unit: str
    budget: float | None = None
    least: float | None = None

    @property
    def has_bar(self) -> bool:
        return self.budget is not None or self.least is not None

    @property
    def kept(self) -> bool:
        """Whether no bound is broken; a figure that is no number breaks any."""
        return (self.budget is None or self.figure <= self.budget) and (
            self.least is None or self.figure >= self.least
        )

    def cells(self) -> tuple[str, str, str, str]:
        measured = f"{_short(self.figure)} {self.unit}".strip()
        if not self.has_bar:
            return self.what, measured, "", ""
        return self.what, measured, self._bounds(), "kept" if self.kept else "MISSED"

    def _bounds(self) -> str:
        if self.least is None:
            bounds = f"≤ {self.budget:g}"
        elif self.budget is None:
            bounds = f"≥ {self.least:g}"
        else:
            bounds = f"{self.least:g} to {self.budget:g}"
        return f"{bounds} {self.unit}".strip()


def show(rows: Sequence[Row], bounds: str = "Budget") -> str:
    head = ("What", "Measured", bounds, "")
    lines = [head, ("---", "---:", "---:", "---"), *(row.cells() for row in rows)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which this share of all values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _short(figure: float) -> str:
    """Return about three digits; an exponent only where there would be only zeros."""
    if abs(figure) < 0.005:
        return f"{figure:.1g}"
    if abs(figure) >= 100:
        return f"{figure:.0f}"
    return f"{figure:.1f}" if abs(figure) >= 10 else f"{figure:.2f}"
