"""Colours of pictures: they carry no meaning, so they are not design tokens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor

from literacy_app.domain.people import ThemeName

# Ink on its own disc is at least 4.5:1, and the discs stay light on a dark ground.
_PICTURES: Final[Mapping[str, tuple[str, str]]] = {
    "bird": ("#CFE4F2", "#1E5878"),
    "cat": ("#F5D9A8", "#7A4A12"),
    "fish": ("#D5DCF3", "#2C4590"),
    "rabbit": ("#F3D3CB", "#8A3A22"),
    "squirrel": ("#F0D2B4", "#7C4217"),
    "turtle": ("#DCE6C8", "#46602A"),
    "snail": ("#E6D8EF", "#5E3A80"),
    "origami": ("#F6E0B0", "#7A5200"),
    "mountain": ("#D8E3EA", "#31556A"),
    "sprout": ("#D6E8D0", "#2F6338"),
    "user": ("#E5ECF8", "#274B8F"),
}


@dataclass(frozen=True, slots=True)
class HillColours:
    """The picture-book motif in one theme; sky is behind the small picture only."""

    sky: str
    sun: str
    hills: tuple[str, str, str]
    kite: str
    cross: str


HILLS: Final[Mapping[ThemeName, HillColours]] = {
    "light": HillColours(
        sky="#FBEBD2",
        sun="#F4D9A6",
        hills=("#C9D7C4", "#9DBBB0", "#6F9AA0"),
        kite="#BC4B25",
        cross="#FFF6E3",
    ),
    "dark": HillColours(
        sky="#22262F",
        sun="#2B303B",
        hills=("#2F3C40", "#2B3A44", "#25313D"),
        kite="#F0906A",
        cross="#FFF6E3",
    ),
    "contrast": HillColours(
        sky="#000000",
        sun="#000000",
        hills=("#000000", "#000000", "#000000"),
        kite="#FFB08A",
        cross="#000000",
    ),
}


def picture_colours(picture: str) -> tuple[QColor, QColor]:
    """Return the disc and the ink of somebody's picture."""
    disc, ink = _PICTURES.get(picture, _PICTURES["user"])
    return QColor(disc), QColor(ink)
