"""Puts a theme on the whole app: palette, style sheet and default font.

The palette names every role: one left unset takes the platform's colour, which is
nearly invisible on a dark ground.
"""

from __future__ import annotations

from functools import cache
from string import Template
from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from literacy_app.domain.people import ThemeName
from literacy_app.places import bundled
from literacy_app.ui.theme.appearance import KEPT_AS, Theme, make_theme
from literacy_app.ui.theme.tokens import JAPANESE, LATIN, tokens

_COLOUR_OF: Final = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink2",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "onPrimary",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "edge",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "ink",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "onPrimary",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.LinkVisited: "primary",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "surface",
}
_WHEN_DISABLED: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def apply_theme(
    app: QApplication,
    name: ThemeName,
    scale: float,
    *,
    less_motion: bool,
    window: QWidget | None = None,
) -> Theme:
    """Make the app look so from now on; widgets already built repaint themselves.

    window: the one that holds all others. The style sheet then stands on it alone:
    on the app, Qt styles a widget anew each time a box around it finds its place.
    """
    look = make_theme(name, scale, less_motion=less_motion)
    app.setProperty(KEPT_AS, look)
    if app.style().objectName() != "fusion":
        app.setStyle("fusion")
    app.setPalette(_palette(look))
    app.setFont(look.font("body"))
    sheet = _template().substitute(_values(look))
    app.setStyleSheet("" if window else sheet)
    if window:
        window.setStyleSheet(sheet)
    return look


def _palette(look: Theme) -> QPalette:
    palette = QPalette()
    for role, colour in _COLOUR_OF.items():
        palette.setColor(role, look.colour(colour))
    for role in _WHEN_DISABLED:
        disabled = QPalette.ColorGroup.Disabled
        palette.setColor(disabled, role, look.colour("disabledInk"))
    return palette


@cache
def _template() -> Template:
    path = bundled("assets") / "style.qss.template"
    return Template(path.read_text(encoding="utf-8"))


def _values(look: Theme) -> dict[str, str]:
    """Return what the template may name: colours, $h1_px…, $control_px, borders."""
    values = {role: _hex(look.colour(role)) for role in tokens()["roles"]}
    for role in tokens()["type"]["scale_px"]:
        values[f"{role}_px"] = f"{look.text_px(role)}px"
    for name in ("control", "card", "panel"):
        values[f"{name}_radius"] = f"{look.radius(name)}px"
    return values | {
        "families": f'"{LATIN}", "{JAPANESE}"',
        "control_height": f"{look.px(48)}px",
        "hair": f"{look.border('hair'):.0f}px",
        "foot": f"{max(2.0, look.border('hair')):.0f}px",
        "field": f"{look.border('control'):g}px",
        "frame": _hex(look.colour("edge" if look.high_contrast else "line")),
        "panel_border": f"2px solid {_hex(look.colour('edge'))}"
        if look.high_contrast
        else "none",
        "thick": "3px" if look.high_contrast else "2px",
    }


def _hex(colour: QColor) -> str:
    return colour.name()
