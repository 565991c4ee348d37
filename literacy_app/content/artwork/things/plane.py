"""Flat things seen at a slant, with words that follow the slant."""

from __future__ import annotations

from functools import cache

from PIL import ImageFont

from literacy_app.content.artwork.raster import FAMILIES, FONTS
from literacy_app.content.artwork.shapes import Point, group, letters, poly
from literacy_app.content.artwork.spec import Lang
from literacy_app.content.artwork.things.space import Corners

Box = tuple[float, float, float, float]
_FILES: dict[Lang, str] = {
    "en": "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_*.ttf",
    "ja": "biz-udpgothic/BIZUDPGothic_*.ttf",
}


class Plane:
    """A flat rectangle on the sheet: top left corner, then clockwise.

    Places on it are in its own pixels, from its top left corner.
    """

    def __init__(self, corners: Corners, width: float, height: float) -> None:
        self.width, self.height = width, height
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
        across = (x1 - x2, y1 - y2)
        down = (x3 - x2, y3 - y2)
        bent = (x0 - x1 + x2 - x3, y0 - y1 + y2 - y3)
        area = across[0] * down[1] - down[0] * across[1]
        g = (bent[0] * down[1] - down[0] * bent[1]) / area
        h = (across[0] * bent[1] - bent[0] * across[1]) / area
        self._away = (g, h)
        self._x = (x1 - x0 + g * x1, x3 - x0 + h * x3, x0)
        self._y = (y1 - y0 + g * y1, y3 - y0 + h * y3, y0)

    def at(self, x: float, y: float) -> Point:
        """Return the point on the sheet."""
        u, v = x / self.width, y / self.height
        away = self._away[0] * u + self._away[1] * v + 1
        (a, b, c), (d, e, f) = self._x, self._y
        return (a * u + b * v + c) / away, (d * u + e * v + f) / away

    def small(self, x: float, y: float, *inside: str) -> str:
        """Lay a small drawing down, its own (0, 0) at (x, y)."""
        (x0, y0), (x1, y1) = self.at(x, y), self.at(x + 1, y)
        x2, y2 = self.at(x, y + 1)
        turn = (x1 - x0, y1 - y0, x2 - x0, y2 - y0, x0, y0)
        matrix = " ".join(f"{part:.4f}" for part in turn)
        return group(*inside, transform=f"matrix({matrix})")

    def patch(self, box: Box, **looks: object) -> str:
        """Fill a rectangle of the plane."""
        x, y, w, h = box
        corners = ((x, y), (x + w, y), (x + w, y + h), (x, y + h))
        return poly(*(self.at(*corner) for corner in corners), **looks)

    def words(
        self, at: Point, text: str, lang: Lang, size: float, **looks: object
    ) -> str:
        """Write one line letter by letter; `at` is where its base line starts.

        looks as in SVG; the weight must be one our fonts have.
        """
        weight = int(str(looks.get("font_weight", 700)))
        face = {"font_family": FAMILIES[lang], "font_weight": weight}
        written = []
        for i, letter in enumerate(text):
            ahead = line_width(text[:i], lang, size, weight)
            one = letters(0, 0, letter, **{**face, **looks}, font_size=size)
            written.append(self.small(at[0] + ahead, at[1], one))
        return group(*written)


def line_width(text: str, lang: Lang, size: float, weight: int = 700) -> float:
    """Return how wide a line stands, in pixels."""
    return _font(lang, weight).getlength(text) * size / 100


@cache
def _font(lang: Lang, weight: int) -> ImageFont.FreeTypeFont:
    found = next(FONTS.glob(_FILES[lang].replace("*", f"{weight}*")))
    return ImageFont.truetype(str(found), 100)
