"""Makes the chart whose axis a reader can move."""

from __future__ import annotations

import math
import re
from typing import Final, Literal

from literacy_app.content.lessons.parts import Part
from literacy_app.domain.blocks import AxisChart
from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.text import Bilingual, Text
from literacy_app.words import tr

_EXAMPLE: Final = (
    '::: chart title="Visits" x="2021, 2022" y="412, 405" start=390 max=430'
)
_COMMA: Final = re.compile(r"\s*[,、，]\s*")
_NUMBER: Final = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,6})?")


def chart(part: Part) -> AxisChart:
    name = part.desk.new_id("chart")
    [prompt] = part.shape(("paragraph",))
    claim = part.arguments.named.get("claim", "")
    return AxisChart(
        name,
        part.prose(prompt),
        _spec(part),
        part.desk.label(claim, part.line) if claim.strip() else "",
        part.reply(),
    )


def _spec(part: Part) -> ChartSpec:
    x = [_both(part, tick) for tick in _COMMA.split(part.named("x", _EXAMPLE).strip())]
    y = [_number(part, n) for n in _COMMA.split(part.named("y", _EXAMPLE).strip())]
    start = _number(part, part.arguments.named.get("start", "0"))
    top = _number(part, part.arguments.named.get("max", f"{max(y):.6f}"))
    if len(x) != len(y) or len(x) < 2:  # noqa: PLR2004  one bar compares nothing
        raise part.desk.stop(
            part.line,
            tr("The chart needs as many labels (x) as numbers (y), at least two."),
            tr("Write it like this: {example}.", example=_EXAMPLE),
        )
    if not (0 <= start < min(y) or start == 0 == min(y)) or not max(y) <= top > start:
        raise part.desk.stop(
            part.line,
            tr("The axis must start below the least number and reach the greatest."),
            tr("Change start or max; start is 0 or more."),
        )
    return ChartSpec(
        type=_type(part),
        x=tuple(x),
        y=tuple(y),
        y_min=start,
        y_max=top,
        axis_labels=True,
        axis_break_mark=start > 0,
        title=_maybe(part, "title"),
        unit=_maybe(part, "unit"),
    )


def _type(part: Part) -> Literal["bar", "line"]:
    written = part.arguments.named.get("type", "bar")
    if written == "bar":
        return "bar"
    if written == "line":
        return "line"
    raise part.desk.stop(
        part.line,
        tr("{value} is not one of the choices.", value=written),
        tr("Choose one of: {choices}.", choices="bar, line"),
    )


def _number(part: Part, written: str) -> float:
    if not _NUMBER.fullmatch(written.strip()) or not math.isfinite(float(written)):
        raise part.desk.stop(
            part.line,
            tr("A number is expected here."),
            tr("Write it like this: {example}.", example=_EXAMPLE),
        )
    return float(written)


def _maybe(part: Part, key: str) -> Bilingual | None:
    written = part.arguments.named.get(key, "")
    return _both(part, written) if written.strip() else None


def _both(part: Part, written: str) -> Bilingual:
    """Return the words of this page's language for both: a page shows one only."""
    text: Text = part.desk.text(written, part.line)
    return Bilingual(text, text)
