"""Lines of text with readings above: where every character stands, in px.

Nothing here paints. Positions are code points; Qt's are UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QFontMetricsF,
    QTextLayout,
    QTextOption,
)

from literacy_app.domain.text import Ruby, code_point_position, utf16_position
from literacy_app.ui.widgets.line_breaks import fill_lines
from literacy_app.ui.widgets.ruby_setting import Setting, joined, spaced

# A reading may lean this far (shares of the base size) over a kana beside it.
_OVERHANG: Final = 0.25
_BETWEEN_READINGS: Final = 0.12
_GAP_ABOVE_BASE: Final = 0.04
_BASE_TOP: Final = 0.88
_BASE_BOTTOM: Final = 0.22
_NO_LIMIT: Final = 1e6
_REMEMBERED_WIDTHS: Final = 8
_LAST_OF_ONE_UNIT: Final = "\uffff"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text; layout holds just its characters."""

    start: int
    end: int
    layout: QTextLayout
    plain: str
    top: float
    baseline: float

    def x(self, position: int) -> float:
        """Return where the character at a position of the whole text starts."""
        inside = self.plain[: position - self.start]
        units = utf16_position(inside, len(inside))
        # PySide6 returns a pair here (x, position); its stubs say otherwise.
        return float(self.layout.lineAt(0).cursorToX(units)[0])  # type: ignore[index]

    def edges(self) -> list[float]:
        """Return where each character starts, then where the last one ends."""
        line = self.layout.lineAt(0)
        units = accumulate((1 + (c > _LAST_OF_ONE_UNIT) for c in self.plain), initial=0)
        return [float(line.cursorToX(unit)[0]) for unit in units]  # type: ignore[index]

    def position(self, x: float) -> int:
        """Return the position nearest to x."""
        units = self.layout.lineAt(0).xToCursor(x)
        return self.start + code_point_position(self.plain, units)


class RubyLayout:
    """A text in lines. Call set_width before asking where things are."""

    def __init__(self, plain: str, ruby: Sequence[Ruby], setting: Setting) -> None:
        self.plain = plain
        self.ruby = tuple(ruby)
        self.setting = setting
        self._shown = plain.replace("\n", " ")
        self._spacing = self._needed_spacing()
        self._edges = self._one_line(0, len(plain)).edges()
        self.lines: list[Line] = []
        self._width = -1.0
        self._wrapped: dict[float, list[tuple[int, int]]] = {}

    @property
    def height(self) -> float:
        return self.setting.line_px * max(1, len(self.lines))

    @property
    def natural_width(self) -> float:
        """The width at which nothing has to wrap."""
        starts = [0, *(i + 1 for i, c in enumerate(self.plain) if c == "\n")]
        ends = [*(start - 1 for start in starts[1:]), len(self.plain)]
        return max(
            self._edges[b] - self._edges[a] for a, b in zip(starts, ends, strict=True)
        )

    @property
    def used_width(self) -> float:
        """The width of the longest line as it is wrapped."""
        return max((line.x(line.end) for line in self.lines), default=0.0)

    def height_for(self, width: float) -> float:
        """Return the height at another width, leaving the lines as they are."""
        return self.setting.line_px * len(self._ranges(width))

    def set_width(self, width: float) -> None:
        """Wrap anew, if the width is another one."""
        if width == self._width:
            return
        self._width = width
        self.lines = [
            self._one_line(a, b, row) for row, (a, b) in enumerate(self._ranges(width))
        ]

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the boxes around characters, one per line they stand on.

        Spaces at their end and gaps kept for badges lie outside.
        """
        boxes = []
        for line in self.lines:
            a, b = max(start, line.start), min(end, line.end)
            b = a + len(self.plain[a:b].rstrip())
            if a < b:
                left, right = line.x(a), line.x(b) - self.setting.gaps.get(b, 0.0)
                boxes.append(self.band(line, left, right))
        return boxes

    def band(self, line: Line, left: float, right: float) -> QRectF:
        size = self.setting.font.pixelSize()
        top = line.baseline - size * _BASE_TOP - 2
        return QRectF(left, top, right - left, size * (_BASE_TOP + _BASE_BOTTOM) + 3)

    def line_of(self, position: int) -> Line:
        """Return the line a character stands on; the last one for the end."""
        return next((ln for ln in self.lines if position < ln.end), self.lines[-1])

    def position_at(self, point: QPointF) -> int:
        """Return the position between characters nearest to a point."""
        row = int(point.y() // self.setting.line_px)
        return self.lines[min(max(row, 0), len(self.lines) - 1)].position(point.x())

    def character_at(self, point: QPointF) -> int | None:
        """Return the character under a point, if there is one."""
        for line in self.lines:
            if line.top <= point.y() < line.top + self.setting.line_px:
                for p in range(line.start, line.end):
                    if line.x(p) <= point.x() < line.x(p + 1):
                        return p
        return None

    def reading_place(self, line: Line, pair: Ruby) -> QPointF:
        """Return the left end of a reading's baseline, kept inside the width."""
        reading = QFontMetricsF(self.setting.ruby_font)
        wide = reading.horizontalAdvance(pair.reading)
        right = line.x(pair.end) - self.setting.gaps.get(pair.end, 0.0)
        middle = (line.x(pair.start) + right) / 2
        x = min(max(0.0, middle - wide / 2), max(0.0, self._width - wide))
        size = self.setting.font.pixelSize()
        above = size * (_BASE_TOP + _GAP_ABOVE_BASE)
        depth = self.setting.ruby_font.pixelSize() * _BASE_BOTTOM / 2
        return QPointF(x, line.baseline - above - depth)

    def base_shift(self, pair: Ruby) -> float:
        """Return how far a widened base moves right, to stand below the middle."""
        return self._spacing.get(pair, 0.0) / 2

    def _ranges(self, width: float) -> list[tuple[int, int]]:
        if width not in self._wrapped:
            if len(self._wrapped) > _REMEMBERED_WIDTHS:
                self._wrapped.clear()
            lines = fill_lines(self.plain, self.ruby, self._edges, width)
            self._wrapped[width] = lines
        return self._wrapped[width]

    def _needed_spacing(self) -> dict[Ruby, float]:
        """Return the px to add behind every character of a base that is too short."""
        reading = QFontMetricsF(self.setting.ruby_font)
        taken = {p for pair in self.ruby for p in range(pair.start, pair.end)}
        spacing = {}
        for pair in self.ruby:
            wide = reading.horizontalAdvance(pair.reading)
            wide += self.setting.ruby_font.pixelSize() * _BETWEEN_READINGS
            for beside in (pair.start - 1, pair.end):
                if 0 <= beside < len(self.plain) and beside not in taken:
                    wide -= self.setting.font.pixelSize() * _OVERHANG
            base = QFontMetricsF(self.setting.font_at(pair.start))
            room = base.horizontalAdvance(self._shown[pair.start : pair.end])
            if wide > room:
                spacing[pair] = (wide - room) / max(1, pair.end - pair.start)
        return spacing

    def _one_line(self, start: int, end: int, row: int = 0) -> Line:
        part = self._shown[start:end]
        layout = QTextLayout(part, self.setting.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        layout.setTextOption(option)
        layout.setFormats(self._formats(start, end))
        layout.beginLayout()
        layout.createLine().setLineWidth(_NO_LIMIT)
        layout.endLayout()
        top = row * self.setting.line_px
        return Line(start, end, layout, part, top, top + self._baseline())

    def _baseline(self) -> float:
        """Return how far below a line's top its characters stand."""
        size = self.setting.font.pixelSize()
        above = size * _BASE_TOP
        if self.ruby:
            above += self.setting.ruby_font.pixelSize() + size * _GAP_ABOVE_BASE
        spare = self.setting.line_px - above - size * _BASE_BOTTOM
        return max(spare / 2, 0.0) + above

    def _formats(self, start: int, end: int) -> list[QTextLayout.FormatRange]:
        extra = {
            p: self._spacing[r] for r in self._spacing for p in range(r.start, r.end)
        }
        for position, gap in self.setting.gaps.items():
            extra[position - 1] = extra.get(position - 1, 0.0) + gap
        heavy = {p for a, b, _ in self.setting.heavy for p in range(a, b)}
        formats = []
        for position in sorted(heavy | extra.keys()):
            if start <= position < end:
                units = utf16_position(self._shown[start:end], position - start)
                long = utf16_position(self._shown[position : position + 1], 1)
                font = self.setting.font_at(position)
                formats.append(spaced(font, units, long, extra.get(position, 0.0)))
        return joined(formats)
