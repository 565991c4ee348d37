"""From SVG to pixels, with our own fonts and no others."""

from __future__ import annotations

import io
from functools import cache

import resvg_py
from PIL import Image, ImageFont

from literacy_app.places import bundled

FONTS = bundled("assets") / "fonts"
FAMILIES = {"en": "Atkinson Hyperlegible Next", "ja": "BIZ UDPGothic"}
_BOLD = {
    "en": "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf",
    "ja": "biz-udpgothic/BIZUDPGothic_700Bold.ttf",
}


def rasterise(svg: str) -> Image.Image:
    """Return the drawing as an RGB picture of the size it asks for."""
    png = resvg_py.svg_to_bytes(
        svg_string=svg, skip_system_fonts=True, font_files=list(_font_files())
    )
    return Image.open(io.BytesIO(png)).convert("RGB")


def width_of(words: str, lang: str, size: float) -> float:
    """Return how wide bold words stand at a letter size, in pixels."""
    return _bold(lang).getlength(words) * size / 100


@cache
def _bold(lang: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / _BOLD[lang]), 100)


@cache
def _font_files() -> tuple[str, ...]:
    return tuple(str(path) for path in sorted(FONTS.glob("*/*.ttf")))
