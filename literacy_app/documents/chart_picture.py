"""A chart as an SVG picture, with exactly the axis its spec asks for."""

from __future__ import annotations

from base64 import b64encode
from itertools import pairwise
from typing import Any, Final

from literacy_app.documents.desk import Desk, Thing
from literacy_app.documents.pages import page
from literacy_app.domain.chart import ChartSpec
from literacy_app.words import Lang, tr_in

_LEFT: Final = 60.0
_RIGHT: Final = 470.0
_TOP: Final = 60.0
_FOOT: Final = 220.0
_BAR: Final = 0.62


def chart(spec: ChartSpec, desk: Desk, alt: str = "") -> Thing:
    """Return the chart as a thing on the sheet; the words say what it shows."""
    svg = page("chart.svg.j2", _facts(spec, desk.lang))
    return {
        "is": "picture",
        "svg": svg,
        "svg64": b64encode(svg.encode()).decode("ascii"),
        "alt": alt or in_words(spec, desk.lang),
        "wide": 0.62,
    }


def in_words(spec: ChartSpec, lang: Lang) -> str:
    """Return the numbers of a chart as a sentence."""
    parts = (
        f"{name.of(lang).plain}: {number(value)}"
        for name, value in zip(spec.x, spec.y, strict=True)
    )
    return tr_in(
        lang,
        "Chart {title}: {numbers}. The axis goes from {least} to {most}.",
        title=spec.title.of(lang).plain if spec.title else "",
        numbers=", ".join(parts),
        least=number(spec.y_min),
        most=number(spec.y_max),
    )


def number(value: float) -> str:
    return f"{value:,.0f}" if value == round(value) else f"{value:,.1f}"


def _facts(spec: ChartSpec, lang: Lang) -> dict[str, Any]:
    wide = (_RIGHT - _LEFT) / len(spec.y)
    points = [
        {
            "x": round(_LEFT + (i + 0.5) * wide, 1),
            "y": round(_height(spec, value), 1),
            "name": spec.x[i].of(lang).plain,
            "value": number(value),
        }
        for i, value in enumerate(spec.y)
    ]
    steps = [spec.y_min + (spec.y_max - spec.y_min) * i / 4 for i in range(5)]
    return {
        "title": spec.title.of(lang).plain if spec.title else "",
        "unit": spec.unit.of(lang).plain if spec.unit else "",
        "bars": spec.type == "bar",
        "wide": round(wide * _BAR, 1),
        "points": points,
        "lines": list(pairwise(points)),
        "ticks": [{"y": _height(spec, v), "value": number(v)} for v in steps],
        "numbered": spec.axis_labels,
        "broken": spec.axis_break_mark,
        "left": _LEFT,
        "right": _RIGHT,
        "top": _TOP,
        "foot": _FOOT,
    }


def _height(spec: ChartSpec, value: float) -> float:
    return _FOOT - spec.height_of(value) * (_FOOT - _TOP)
