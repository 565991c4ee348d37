"""What a video player lays over its picture."""

from __future__ import annotations

from literacy_app.content.artwork.raster import width_of
from literacy_app.content.artwork.shapes import (
    dot,
    group,
    rect,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.signs import fitted, written


def overlay(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    """Lay the player's clock, caption and play bar over the picture."""
    parts = [
        rect(0, 664, 1200, 11, fill="#10131a", opacity=0.8),
        rect(0, 666, 430, 7, fill="#e8e3d4"),
        dot(430, 669, 8, fill="#fbfaf4"),
    ]
    if setting.lines:
        clock = setting.lines[0].said_in(lang)
        parts += [
            rect(1008, 20, 156, 54, rx=7, fill="#10131a", opacity=0.72),
            fitted(clock, lang, (1008, 20, 156, 54), "#fbfaf4", fill=0.8),
        ]
    if setting.caption:
        parts += [
            rect(72, 527, 1056, 108, rx=8, fill="#10131a", opacity=0.74),
            _caption(setting.caption.said_in(lang), lang),
        ]
    return group(*parts)


def _caption(words: str, lang: Lang) -> str:
    size = min(50.0, 100 * 980 / width_of(words, lang, 100))
    return written(
        600,
        581 + size * 0.36,
        words,
        lang,
        font_size=size,
        text_anchor="middle",
        fill="#fbfaf4",
        font_weight=600,
    )
