"""A recovery code that is shown this once: to copy, to save, and to keep."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.check_row import CheckRow
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_CODE_PX: Final = 24


class RecoveryCode(QWidget):
    """kept: whether the tick says that the code is kept."""

    kept = Signal(bool)

    def __init__(self, name: str, code: str) -> None:
        super().__init__()
        self._name, self._code = name, code
        field = QLineEdit(code)
        field.setReadOnly(True)
        field.setAccessibleName(tr("Your recovery code"))
        field.setFont(theme().font(_CODE_PX, "bold"))
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setCursorPosition(0)
        copy = Button(tr("Copy"), icon="copy")
        copy.clicked.connect(self._copy)
        save = Button(tr("Save as a file"), icon="save")
        save.clicked.connect(self._ask_where)
        self._said = Label("", "small", weight="semibold")
        self._said.hide()
        self.tick = CheckRow(tr("I have kept it"))
        self.tick.toggled.connect(self.kept)
        self.code = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(field)
        column.addWidget(Flow((copy, save), gap=12))
        column.addWidget(self._said)
        column.addWidget(self.tick)

    def save_to(self, file: Path) -> None:
        """Write the code into a file that its owner finds again, or say why not."""
        words = tr(
            "Mikiwame: recovery code of {name}\n\n{code}\n\n"
            "It sets a new password once. Whoever has it can sign in as {name}.",
            name=self._name,
            code=self._code,
        )
        try:
            file.write_text(f"{words}\n", encoding="utf-8")
        except OSError:
            self._say(
                tr(
                    "The file could not be written. The code is still here. "
                    "Choose another folder, or write the code down."
                )
            )
            return
        self._say(tr("Saved as {file}", file=file))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._code)
        self._say(tr("Copied. Paste it where only you find it."))

    def _ask_where(self) -> None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place) or Path.home())
        wanted = folder / tr("mikiwame-recovery-code.txt")
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save as a file"), str(wanted), "*.txt"
        )
        if chosen:
            self.save_to(Path(chosen))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)
