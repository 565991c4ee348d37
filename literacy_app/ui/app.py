"""Opens the window: one QApplication, fonts, theme, and the window itself."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, cast

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from literacy_app.domain.errors import NoScreen
from literacy_app.domain.people import ThemeName
from literacy_app.services.databases import open_databases
from literacy_app.ui import crash
from literacy_app.ui.main_window import MainWindow
from literacy_app.ui.theme import apply_theme, load_fonts
from literacy_app.ui.widgets.brand import brand_pixmap
from literacy_app.words import Lang

_ICON: Final = 64
_X_SOCKETS: Final = Path("/", "tmp", ".X11-unix")


def open_window(data: Path, *, lang: Lang | None, theme: ThemeName | None) -> int:
    """Show the window until it is closed; return the exit code.

    Raises NoScreen before Qt would abort the process.
    """
    refuse_without_screen()
    app = make_app()
    window = MainWindow(
        lambda: open_databases(data),
        lang=lang,
        theme=theme,
        clock=lambda: datetime.now(UTC),
    )
    sys.excepthook = crash.hook(window.crash)
    window.show()
    return app.exec()


def make_app() -> QApplication:
    """Return the one QApplication, with its fonts and the light theme."""
    app = cast("QApplication | None", QApplication.instance()) or QApplication([])
    app.setApplicationName("mikiwame")
    app.setApplicationDisplayName("Mikiwame")
    load_fonts()
    apply_theme(app, "light", 1.0, less_motion=False)
    app.setWindowIcon(QIcon(brand_pixmap(_ICON)))
    return app


def refuse_without_screen() -> None:
    """Raise NoScreen where no window can be shown."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY", "")
    if not display:
        raise NoScreen("DISPLAY")
    local = display.removeprefix("unix").removeprefix(":").partition(".")[0]
    if display.startswith((":", "unix:")) and not (_X_SOCKETS / f"X{local}").exists():
        raise NoScreen(f"DISPLAY={display}")
