"""Every directive there is: what it takes, what it may hold, and who makes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from literacy_app.content.lessons import shown, worked
from literacy_app.content.lessons.axis_charts import chart
from literacy_app.content.lessons.parts import Part
from literacy_app.domain.blocks import Block
from literacy_app.domain.text import BANDS


@dataclass(frozen=True, slots=True)
class Directive:
    """What an author may write.

    words, titles: how many arguments without a name, at most.
    after: whether an answer below three dashes is wanted.
    holds: names of the directives that may stand inside.
    """

    make: Callable[[Part], Block]
    words: int = 0
    titles: int = 0
    keys: tuple[str, ...] = ()
    after: Literal["needed", "may be", "none"] = "none"
    holds: tuple[str, ...] = ()


_CHART: Final = ("title", "unit", "x", "y", "start", "max", "type", "claim")
_SHOWN: Final = ("figure", "post", "timeline")
_WORKED: Final = (
    *("twins", "check", "mark", "address", "chart", "sort"),
    *("meter", "poll", "write"),
)
DIRECTIVES: Final[Mapping[str, Directive]] = {
    "callout": Directive(shown.callout, words=1, titles=1, holds=(*_SHOWN, *_WORKED)),
    "figure": Directive(shown.figure, keys=("scene", "alt")),
    "post": Directive(shown.post, words=1),
    "twins": Directive(worked.twins, words=1, after="needed"),
    "check": Directive(worked.check),
    "mark": Directive(worked.mark, after="needed"),
    "address": Directive(worked.address, keys=("url", "owner"), after="needed"),
    "chart": Directive(chart, keys=_CHART, after="needed"),
    "sort": Directive(worked.sort, after="needed"),
    "meter": Directive(worked.meter, keys=("low", "high")),
    "poll": Directive(worked.poll, after="may be"),
    "timeline": Directive(shown.timeline),
    "reveal": Directive(shown.reveal, titles=1, holds=_SHOWN),
    "write": Directive(worked.write, keys=("lines",)),
    "only": Directive(
        shown.only,
        words=len(BANDS),
        holds=(*_SHOWN, *_WORKED, "callout", "reveal"),
    ),
}
