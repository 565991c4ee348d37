"""Words of a text to mark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from literacy_app.domain.item_answer import MarkedParts
from literacy_app.domain.quiz_item import MarkedWords
from literacy_app.ui.widgets.answers.area import AnswerArea, Asked
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.markable_text import MarkableText, OwnMark
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr


class MarkAnswer(AnswerArea):
    """Marked by mouse, touch or keyboard, as in a post."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        assert isinstance(asked.item.key, MarkedWords)  # noqa: S101 - one key a kind
        self._marks: list[tuple[int, int]] = []
        if isinstance(asked.response, MarkedParts):
            self._marks = list(asked.response.parts)
        self._active: int | None = None
        card = Surface("card", (20, 16, 20, 16))
        self._text = MarkableText(
            asked.of(asked.item.key.text),
            lang=asked.lang,
            size="lead",
            ruby=asked.ruby,
        )
        self._text.set_marking(True)
        self._text.marked.connect(self._mark)
        self._text.mark_clicked.connect(self._choose)
        self._text.remove_requested.connect(self._remove)
        card.column.addWidget(self._text)
        self.rows.addWidget(card)
        self._clear = Button(tr("Take the mark away"), "quiet", icon="undo-2")
        self._clear.clicked.connect(self._remove_chosen)
        self.rows.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addStretch(1)
        self._show()

    def response(self) -> MarkedParts | None:
        return MarkedParts(tuple(sorted(self._marks))) if self._marks else None

    def keys(self) -> list[tuple[tuple[str, ...], str]]:
        return [
            (("←", "→"), tr("go by word")),
            (("Space",), tr("start and end of a mark")),
        ]

    def first(self) -> QWidget | None:
        return self._text

    def _mark(self, start: int, end: int) -> None:
        apart = [m for m in self._marks if m[1] <= start or m[0] >= end]
        self._marks = [*apart, (start, end)]
        self._active = len(apart)
        self._show()
        self.tell()

    def _choose(self, index: int) -> None:
        self._active = index
        self._show()

    def _remove(self, index: int) -> None:
        if 0 <= index < len(self._marks):
            del self._marks[index]
            self._active = len(self._marks) - 1 if self._marks else None
            self._show()
            self.tell()

    def _remove_chosen(self) -> None:
        if self._marks:
            self._remove(len(self._marks) - 1 if self._active is None else self._active)

    def _show(self) -> None:
        self._text.show_own(
            [
                OwnMark(start, end, 0, active=index == self._active)
                for index, (start, end) in enumerate(self._marks)
            ]
        )
        nothing = tr("Nothing is marked yet.")
        self._clear.set_available(bool(self._marks), nothing)
