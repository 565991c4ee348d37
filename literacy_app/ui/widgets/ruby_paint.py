"""Puts laid-out text with its readings on the screen, and sets it by the theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from literacy_app.domain.kanji import RubyRule, shown_readings
from literacy_app.domain.text import Text
from literacy_app.ui.theme import Role, Weight, theme
from literacy_app.ui.widgets.ruby_layout import Line, RubyLayout
from literacy_app.ui.widgets.ruby_setting import Setting
from literacy_app.words import Lang

_RUBY_SHARE: Final = 0.5
_RUBY_MIN_PX: Final = 10
_HEADINGS: Final = ("h1", "h2", "h3", "display")
_HEADING_HEIGHT: Final = {"en": 1.2, "ja": 1.35}
_RUBY_MIN_HEIGHT: Final = 1.66
_RUBY_EXTRA: Final = 0.3


def set_text(  # noqa: PLR0913 - one plain option each, all by name
    text: Text,
    *,
    lang: Lang,
    size: Role | int = "body",
    weight: Weight = "regular",
    ruby: RubyRule = RubyRule.ALL,
    tight: float | None = None,
    gaps: Mapping[int, float] | None = None,
    heavy: Sequence[tuple[int, int, Weight]] = (),
) -> RubyLayout:
    """Return a text in the fonts of the theme.

    heavy: ranges of code points in another weight.

    tight: another line height than usual, for painted controls and posts; lines
    with readings get what the readings need on top of it.
    """
    look = theme()
    font = look.font(size, weight)
    px = font.pixelSize()
    ruby_font = look.font("caption")
    ruby_font.setPixelSize(max(look.px(_RUBY_MIN_PX), round(px * _RUBY_SHARE)))
    shown = shown_readings(text, ruby)
    height = look.line_height("ja" if shown else lang, ruby=bool(shown))
    if size in _HEADINGS and not shown:
        height = _HEADING_HEIGHT[lang]
    if tight is not None:
        height = max(tight + _RUBY_EXTRA, _RUBY_MIN_HEIGHT) if shown else tight
    fonts = tuple((start, end, look.font(size, bold)) for start, end, bold in heavy)
    setting = Setting(font, ruby_font, px * height, gaps or {}, fonts)
    return RubyLayout(text.plain, shown, setting)


def draw_text(
    painter: QPainter, laid: RubyLayout, at: QPointF, ink: QColor, reading: QColor
) -> None:
    """Draw base text and readings with the top left corner at a point."""
    for line in laid.lines:
        _draw_base(painter, laid, line, at, ink)
        painter.setPen(reading)
        painter.setFont(laid.setting.ruby_font)
        for pair in laid.ruby:
            if line.start <= pair.start < line.end:
                painter.drawText(at + laid.reading_place(line, pair), pair.reading)


def _draw_base(
    painter: QPainter, laid: RubyLayout, line: Line, at: QPointF, ink: QColor
) -> None:
    painter.setPen(ink)
    origin = at + QPointF(0, line.baseline - line.layout.lineAt(0).ascent())
    moved = [p for p in laid.ruby if line.start <= p.start < line.end]
    if not any(map(laid.base_shift, moved)):
        line.layout.draw(painter, origin)
        return
    done = line.start
    for pair in moved:
        _draw_glyphs(painter, line, (done, pair.start), origin)
        shift = QPointF(laid.base_shift(pair), 0)
        _draw_glyphs(painter, line, (pair.start, pair.end), origin + shift)
        done = pair.end
    _draw_glyphs(painter, line, (done, line.end), origin)


def _draw_glyphs(
    painter: QPainter, line: Line, part: tuple[int, int], origin: QPointF
) -> None:
    start, end = part
    if start >= end:
        return
    before = len(line.plain[: start - line.start].encode("utf-16-le")) // 2
    inside = line.plain[start - line.start : end - line.start]
    long = len(inside.encode("utf-16-le")) // 2
    for run in line.layout.glyphRuns(before, long):
        painter.drawGlyphRun(origin, run)
