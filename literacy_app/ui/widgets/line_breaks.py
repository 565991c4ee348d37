"""Where a line of text may end: Unicode's places, less those kinsoku forbids."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QTextBoundaryFinder

from literacy_app.domain.kanji import is_kanji
from literacy_app.domain.text import Ruby

Range = tuple[int, int]
NO_START: Final = frozenset(
    "、。，．,.・:;：；！？!?‼⁇⁈⁉」』）)］]｝}〉》】〕〙〗｠»”’…‥ー–〜～％%‰℃゛゜"
    "ゝゞヽヾ々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
    "ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡､･｣ｧｨｩｪｫｬｭｮｯｰﾞﾟ"
)
NO_END: Final = frozenset("「『（([［｛{〈《【〔〘〖｟«“‘￥¥$£＃#＠@｢")
# A page asks for the height of each text at several widths, and again when resized.
_REMEMBERED_TEXTS: Final = 512
_LAST_OF_ONE_UNIT: Final = "\uffff"


@lru_cache(maxsize=_REMEMBERED_TEXTS)
def break_places(plain: str, ruby: tuple[Ruby, ...]) -> tuple[int, ...]:
    """Return the code points a new line may start at, without 0 and the end."""
    inside = _inside(ruby)
    places = _boundaries(plain, QTextBoundaryFinder.BoundaryType.Line)
    return tuple(p for p in places if p not in inside and _kinsoku_allows(plain, p))


@lru_cache(maxsize=_REMEMBERED_TEXTS)
def emergency_places(plain: str, ruby: tuple[Ruby, ...]) -> tuple[int, ...]:
    """Return where even an unbreakable run may be cut: never inside a reading."""
    inside = _inside(ruby)
    places = _boundaries(plain, QTextBoundaryFinder.BoundaryType.Grapheme)
    return tuple(p for p in places if p not in inside)


def word_ranges(plain: str) -> list[Range]:
    """Return the words, without spaces and punctuation, in order."""
    kind = QTextBoundaryFinder.BoundaryType.Word
    ends = [*_boundaries(plain, kind), len(plain)]
    ranges = zip([0, *ends[:-1]], ends, strict=True)
    return [(a, b) for a, b in ranges if any(c.isalnum() for c in plain[a:b])]


def fill_lines(
    plain: str, ruby: Sequence[Ruby], edges: Sequence[float], width: float
) -> list[Range]:
    """Fill lines one by one, each as full as it may be.

    edges: where each code point starts if all stood on one line, and the last one's
    end, in px. Spaces at the end of a line may stand beyond the width.
    """
    allowed = break_places(plain, tuple(ruby))
    lines: list[Range] = []
    for first, last in _paragraphs(plain):
        start = first
        while start < last:
            wanted = [p for p in allowed if start < p < last] + [last]
            end = _last_fitting(plain, edges, (start, width), wanted)
            if end is None:
                emergency = emergency_places(plain, tuple(ruby))
                finer = [p for p in emergency if start < p < wanted[0]] + wanted[:1]
                end = _last_fitting(plain, edges, (start, width), finer) or finer[0]
            lines.append((start, end))
            start = end
        if first == last:
            lines.append((first, last))
    return lines


def _last_fitting(
    plain: str, edges: Sequence[float], room: tuple[int, float], places: list[int]
) -> int | None:
    start, width = room
    fitting = None
    for place in places:
        seen = start + len(plain[start:place].rstrip())
        if edges[seen] - edges[start] > width:
            break
        fitting = place
    return fitting


def _paragraphs(plain: str) -> list[Range]:
    """Return each stretch between newlines; the newline belongs to none."""
    parts = plain.split("\n")
    ends = list(accumulate(len(part) + 1 for part in parts))
    return [
        (end - len(part) - 1, end - 1) for part, end in zip(parts, ends, strict=True)
    ]


def _kinsoku_allows(plain: str, place: int) -> bool:
    before, after = plain[:place].rstrip(" ")[-1:], plain[place]
    if after in NO_START or before in NO_END:
        return False
    counted = before.isdigit() and is_kanji(after) and plain[place - 1] == before
    return not counted


def _inside(ruby: Iterable[Ruby]) -> set[int]:
    return {p for pair in ruby for p in range(pair.start + 1, pair.end)}


def _boundaries(plain: str, kind: QTextBoundaryFinder.BoundaryType) -> list[int]:
    """Return boundaries in code points; Qt counts in UTF-16 units."""
    finder = QTextBoundaryFinder(kind, plain)
    found = []
    while (place := finder.toNextBoundary()) != -1:
        found.append(place)
    if max(plain, default="") > _LAST_OF_ONE_UNIT:
        lengths = (len(c.encode("utf-16-le")) // 2 for c in plain)
        units = list(accumulate(lengths, initial=0))
        found = [bisect_right(units, place) - 1 for place in found]
    return [place for place in found if 0 < place < len(plain)]
