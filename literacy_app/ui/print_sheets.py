"""Opens the dialog that asks what of a module to print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from literacy_app.domain.print_wish import Wish
from literacy_app.domain.text import Band
from literacy_app.ui.presenters.printing import PrintPresenter
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.views.print_dialog import PrintDialog
from literacy_app.words import spoken


def ask_what_to_print(
    parent: QWidget,
    module_id: str,
    *,
    work: Runs,
    band: Band,
    folder: Path | None = None,
) -> PrintDialog:
    """Open the dialog over the window of `parent`; it works on until closed.

    folder: where files go unless another is chosen; a person's documents.
    """
    first = Wish("handout", spoken(), band)
    dialog = PrintDialog(parent.window(), first, folder or _documents())
    presenter = PrintPresenter(work, module_id)
    presenter.attach(dialog)
    dialog.presenter = presenter
    dialog.open()
    return dialog


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
