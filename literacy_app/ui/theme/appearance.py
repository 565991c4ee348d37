"""Theme: every colour, font and size in one object, kept on the QApplication."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, cast

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from literacy_app.domain.people import ThemeName
from literacy_app.ui.theme.tokens import JAPANESE, LATIN, tokens
from literacy_app.words import Lang, spoken

Role = Literal["caption", "small", "body", "lead", "h3", "h2", "h1", "display"]
Weight = Literal["regular", "medium", "semibold", "bold"]

KEPT_AS: Final = "mikiwame_theme"
WIDE_FROM: Final = 1.5
# BIZ UDPGothic has two weights; in between, Qt would thicken the outlines itself.
_JAPANESE_WEIGHT: Final[Mapping[Weight, Weight]] = {
    "regular": "regular",
    "medium": "regular",
    "semibold": "bold",
    "bold": "bold",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """One look. scale: the text size, 1.0..2.0; margins do not grow with it.

    projected: the scale is that of a projector; pages keep their columns.
    """

    name: ThemeName
    scale: float = 1.0
    less_motion: bool = False
    _colours: Mapping[str, QColor] = field(default_factory=dict, repr=False)
    projected: bool = False

    @property
    def high_contrast(self) -> bool:
        return self.name == "contrast"

    @property
    def wide_text(self) -> bool:
        """Whether text is so large that pages go to one column."""
        return self.scale >= WIDE_FROM and not self.projected

    def colour(self, role: str) -> QColor:
        return self._colours[role]

    def px(self, pixels: float) -> int:
        """Return a font size or control height at the text size in use."""
        return round(pixels * self.scale)

    def text_px(self, role: Role) -> int:
        return self.px(tokens()["type"]["scale_px"][role])

    def font(self, role: Role | int = "body", weight: Weight = "regular") -> QFont:
        """Return a font by role, or by px at 100 % text size."""
        font = QFont()
        font.setFamilies([LATIN, JAPANESE])
        px = self.px(role) if isinstance(role, int) else self.text_px(role)
        font.setPixelSize(px)
        named = _JAPANESE_WEIGHT[weight] if spoken() == "ja" else weight
        font.setWeight(QFont.Weight(tokens()["type"]["weights"][named]))
        return font

    def space(self, step: int) -> int:
        return int(tokens()["space_px"][str(step)])

    def radius(self, name: str) -> int:
        return int(tokens()["radius_px"][name])

    def border(self, name: str) -> float:
        """Return a border's width; in high contrast none is thinner than 2."""
        width = float(tokens()["border_px"][name])
        return max(width, 2.0) if self.high_contrast else width

    def line_height(self, lang: Lang | None = None, *, ruby: bool = False) -> float:
        """Return the line height as a multiple of the font size."""
        heights = tokens()["type"]["line_height"]
        if (lang or spoken()) == "en":
            return float(heights["en"])
        return float(heights["ja_ruby" if ruby else "ja"])

    def milliseconds(self, name: str) -> int:
        """Return how long a movement takes; 0 with less motion."""
        return 0 if self.less_motion else int(tokens()["duration_ms"][name])


def make_theme(name: ThemeName, scale: float, *, less_motion: bool) -> Theme:
    colours = {role: QColor(hex_) for role, hex_ in tokens()["themes"][name].items()}
    return Theme(name, scale, less_motion, colours)


def theme() -> Theme:
    """Return the theme in use; light at 100 % before any was applied."""
    app = QApplication.instance()
    kept = app.property(KEPT_AS) if app is not None else None
    if kept is None:
        return make_theme("light", 1.0, less_motion=False)
    return cast("Theme", kept)
