"""The pictures of tiles on paper: an icon of assets/icons on its tinted disc."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from markupsafe import Markup

from literacy_app.documents.desk import Thing
from literacy_app.documents.pages import page
from literacy_app.domain.people import PICTURES
from literacy_app.places import bundled
from literacy_app.words import Lang, tr_in

# As on screen (ui/theme/illustration.py): disc, then the lines on it.
_COLOURS: Final = {
    "bird": ("#CFE4F2", "#1E5878"),
    "cat": ("#F5D9A8", "#7A4A12"),
    "fish": ("#D5DCF3", "#2C4590"),
    "rabbit": ("#F3D3CB", "#8A3A22"),
    "squirrel": ("#F0D2B4", "#7C4217"),
    "turtle": ("#DCE6C8", "#46602A"),
    "snail": ("#E6D8EF", "#5E3A80"),
    "origami": ("#F6E0B0", "#7A5200"),
    "mountain": ("#D8E3EA", "#31556A"),
}
_INSIDE: Final = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)


def picture_name(picture: str, lang: Lang) -> str:
    """Return what a tile's picture shows, as the sign-in page calls it."""
    return {
        "bird": tr_in(lang, "Bird"),
        "cat": tr_in(lang, "Cat"),
        "fish": tr_in(lang, "Fish"),
        "rabbit": tr_in(lang, "Rabbit"),
        "squirrel": tr_in(lang, "Squirrel"),
        "turtle": tr_in(lang, "Turtle"),
        "snail": tr_in(lang, "Snail"),
        "origami": tr_in(lang, "Paper crane"),
        "mountain": tr_in(lang, "Mountain"),
    }[picture]


def picture_drawing(picture: str, lang: Lang) -> Thing:
    """Return a picture as a drawing that carries its name."""
    if picture not in PICTURES:
        picture = PICTURES[0]
    disc, ink = _COLOURS[picture]
    words = picture_name(picture, lang)
    facts = {"disc": disc, "ink": ink, "lines": _lines(picture), "words": words}
    # The template is ours, and so is the icon in it.
    svg = Markup(page("tile.svg.j2", facts))  # noqa: S704
    return {"is": "drawing", "svg": svg, "alt": words, "wide": 1.0}


@cache
def _lines(picture: str) -> Markup:
    file = bundled("assets") / "icons" / f"{picture}.svg"
    found = _INSIDE.search(file.read_text("utf-8"))
    assert found is not None  # noqa: S101 - every icon is an svg
    return Markup(found.group(1).strip())  # noqa: S704 - our own file
