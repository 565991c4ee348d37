"""Every key the app knows, as a dialog on `?` and as a table in settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.key_cap import KeyCap
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

Keys = Sequence[tuple[tuple[str, ...], str]]
_WIDTH: Final = 760


def key_groups() -> Sequence[tuple[str, Keys]]:
    """Return where keys work, and there each with what it does."""
    return (
        (tr("Everywhere"), _everywhere()),
        (tr("Reading a post"), _reading()),
        (tr("Marking"), _marking()),
        (tr("Feedback"), _feedback()),
        (tr("Lessons and quizzes"), _lessons()),
        (tr("Workshop"), _workshop()),
    )


def _everywhere() -> Keys:
    return (
        (("Tab",), tr("next control")),
        (("F6",), tr("next part of the page")),
        (("Esc",), tr("close, or one step up")),
        (("Ctrl +", "Ctrl −", "Ctrl 0"), tr("text size")),
        (("?",), tr("this list")),
    )


def _reading() -> Keys:
    return (
        (("1", "–", "6"), tr("how sure you are")),
        (("0",), tr("cannot tell yet")),
        (("E",), tr("checking desk")),
        (("Enter",), tr("look something up")),
        (("Ctrl Enter",), tr("go on")),
    )


def _marking() -> Keys:
    return (
        (("←", "→"), tr("word by word")),
        (("Shift ←", "Shift →"), tr("extend the mark")),
        (("Space",), tr("begin or end a mark")),
        (("F",), tr("frame in the picture; arrow keys move it")),
        (("T",), tr("tactic cards")),
        (("Del",), tr("take a mark away")),
        (("Ctrl Z",), tr("undo")),
    )


def _feedback() -> Keys:
    return (
        (("N",), tr("next mark and its reason")),
        (("W",), tr("twin post")),
        (("Enter",), tr("next post")),
    )


def _lessons() -> Keys:
    return (
        (("A", "–", "D"), tr("choose an answer")),
        (("←", "→"), tr("move the start of an axis")),
        (("Alt ↑", "Alt ↓"), tr("move a step up or down")),
        (("PgUp", "PgDn"), tr("page back or on")),
        (("Ctrl Enter",), tr("answer, or go on")),
    )


def _workshop() -> Keys:
    return (
        (("Space", "PgDn"), tr("next screen")),
        (("B", "PgUp"), tr("previous screen")),
        (("+",), tr("count hands")),
        (("1", "–", "9"), tr("open a check")),
        (("N", "T"), tr("notes, timer")),
        ((".",), tr("dark screen")),
        (("F11",), tr("full screen")),
    )


class KeyTable(QWidget):
    """All groups, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(theme().space(2))
        grid.setColumnStretch(1, 1)
        row = 0
        for title, keys in key_groups():
            heading = Label(title, 17, weight="bold", heading=True)
            heading.setContentsMargins(0, 10 if row else 0, 0, 0)
            grid.addWidget(heading, row, 0, 1, 2)
            for caps, does in keys:
                row += 1
                grid.addWidget(_caps(caps), row, 0, Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(Label(does), row, 1)
            row += 1


def open_key_list(window: QWidget) -> Dialog:
    """Show every key in a dialog."""
    dialog = Dialog(window, tr("Keys"), width=_WIDTH)
    dialog.body.addWidget(KeyTable())
    close = dialog.add_button(Button(tr("Close"), "main"))
    close.clicked.connect(dialog.close_dialog)
    dialog.open(close)
    return dialog


def _caps(caps: Sequence[str]) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for cap in caps:
        row.addWidget(Label(cap, wrap=False) if cap == "–" else KeyCap(cap))
    return box
