"""Bands and weeks as SVG, for paper and for a page; each carries its own words."""

from __future__ import annotations

from math import ceil, floor
from typing import Any, Final

from markupsafe import Markup

from literacy_app.documents.desk import Thing
from literacy_app.documents.pages import page
from literacy_app.domain.band_place import span_between
from literacy_app.domain.figures import short_day_shown
from literacy_app.domain.report import BandCell, WeeksDrawn
from literacy_app.domain.report_words import band_shown
from literacy_app.words import Lang

_ZONE_COLOURS: Final = ("#EEF1F7", "#D3DEEF", "#B3C8E6", "#8FB0DA")
_WIDE: Final = 96
_GAP: Final = 2
_SHORT_MM: Final = 24
# The ends of a band fade: each layer is shorter than the one below it.
_LAYERS: Final = 5
_FADE: Final = 0.3
_LEFT: Final = 60.0
_RIGHT: Final = 550.0
_TOP: Final = 34.0
_FOOT: Final = 172.0
_MOST_DATES: Final = 6


def band_drawing(cell: BandCell, lang: Lang, *, short: bool = False) -> Thing:
    """Return a band over its four zones; a dashed box where answers are few.

    short: of one length, however wide the column is.
    """
    words = band_shown(cell, lang)
    facts = {"wide": _WIDE, "words": words, "zones": _zones(), "layers": []}
    if cell.zones:
        left, right = span_between(cell.low, cell.high)
        facts["layers"] = _layers(left * _WIDE, right * _WIDE)
    drawn = _drawing("band.svg.j2", facts)
    return {**drawn, "mm": _SHORT_MM} if short else drawn


def weeks_drawing(chart: WeeksDrawn, lang: Lang) -> Thing:
    """Return the means of some weeks with their intervals."""
    values = [each for point in chart.points for each in (point.low, point.high)]
    least, most = floor(min(*values, 0.0)), ceil(max(*values, 0.0))
    most += least == most

    def height(value: float) -> float:
        return round(_FOOT - (value - least) / (most - least) * (_FOOT - _TOP), 1)

    step = (_RIGHT - _LEFT) / len(chart.points)
    every = ceil(len(chart.points) / _MOST_DATES)
    points = [
        {
            "x": round(_LEFT + (i + 0.5) * step, 1),
            "y": height(point.mean),
            "low": height(point.low),
            "high": height(point.high),
            "name": "" if i % every else short_day_shown(point.week, lang),
        }
        for i, point in enumerate(chart.points)
    ]
    ticks = [
        {"y": height(value), "value": _tick(value), "nought": value == 0}
        for value in range(least, most + 1, max(1, (most - least) // 4))
    ]
    facts = {"title": chart.title, "words": chart.words}
    sides = {"left": _LEFT, "right": _RIGHT}
    return _drawing(
        "weeks.svg.j2", {**facts, **sides, "ticks": ticks, "points": points}
    )


def _tick(value: int) -> str:
    return f"{value:+d}".replace("-", "−") if value else "0"


def _drawing(template: str, facts: dict[str, Any]) -> Thing:
    # Our own template has escaped all facts.
    svg = Markup(page(template, facts))  # noqa: S704
    return {"is": "drawing", "svg": svg, "alt": facts["words"], "wide": 1.0}


def _zones() -> list[dict[str, Any]]:
    step = _WIDE / len(_ZONE_COLOURS)
    return [
        {"x": i * step, "wide": step - _GAP, "fill": fill}
        for i, fill in enumerate(_ZONE_COLOURS)
    ]


def _layers(left: float, right: float) -> list[dict[str, float]]:
    shorter = (right - left) * _FADE / _LAYERS
    found = []
    for i in range(_LAYERS):
        wide = right - left - 2 * i * shorter
        found.append(
            {
                "x": round(left + i * shorter, 2),
                "wide": round(wide, 2),
                "rx": round(min(6.0, wide / 2), 2),
            }
        )
    return found
