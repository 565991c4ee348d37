"""How the app looks: tokens become colours, fonts, a palette and one style sheet."""

from literacy_app.ui.theme.appearance import Role, Theme, Weight, theme
from literacy_app.ui.theme.fonts import load_fonts
from literacy_app.ui.theme.icons import draw_icon, icon_pixmap
from literacy_app.ui.theme.sheet import apply_theme

__all__ = [
    "Role",
    "Theme",
    "Weight",
    "apply_theme",
    "draw_icon",
    "icon_pixmap",
    "load_fonts",
    "theme",
]
