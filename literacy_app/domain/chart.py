"""A chart as data: what it shows, and how honestly its axis is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from literacy_app.domain.text import Bilingual

LEFT_MARGIN = 0.14
BOTTOM_MARGIN = 0.14


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """The data and the axis; a misleading axis is a property of the spec.

    y_min, y_max:    ends of the vertical axis, in the unit of y.
    axis_labels:     whether the axis and the bars carry their numbers.
    axis_break_mark: whether a zigzag says that the axis does not start at zero.
    """

    type: Literal["bar", "line"]
    x: tuple[Bilingual, ...]
    y: tuple[float, ...]
    y_min: float
    y_max: float
    axis_labels: bool
    axis_break_mark: bool
    title: Bilingual | None = None
    unit: Bilingual | None = None

    def from_zero(self) -> ChartSpec:
        """Return the same data on an honest axis that starts at zero."""
        top = max(*self.y, self.y_max)
        return replace(
            self, y_min=0.0, y_max=top, axis_labels=True, axis_break_mark=False
        )

    def height_of(self, value: float) -> float:
        """Return how high a value stands on the axis, 0..1 of the plot."""
        share = (value - self.y_min) / (self.y_max - self.y_min)
        return min(1.0, max(0.0, share))
