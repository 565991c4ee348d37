"""The bundled fonts, so that Japanese shows on a computer without a Japanese font."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from literacy_app.places import bundled


def load_fonts() -> None:
    """Make the screen's fonts known to Qt; loading them again changes nothing.

    Those that are only for paper are left out.
    """
    known = set(QFontDatabase.families())
    for folder in sorted((bundled("assets") / "fonts").iterdir()):
        if _family(folder.name) in ("", *known):
            continue
        for file in sorted(folder.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def _family(folder: str) -> str:
    return {
        "atkinson-hyperlegible-next": "Atkinson Hyperlegible Next",
        "biz-udpgothic": "BIZ UDPGothic",
    }.get(folder, "")
