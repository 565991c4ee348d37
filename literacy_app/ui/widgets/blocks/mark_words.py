"""Words to mark in a sentence, compared with what should be found."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from literacy_app.domain.blocks import MarkWords
from literacy_app.domain.text import Text
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.blocks.task import Task
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.mark_legend import MarkLegend
from literacy_app.ui.widgets.markable_text import ExpertSpan, MarkableText, OwnMark
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr

_MARGINS: Final = (18, 12, 18, 12)
_SIZE: Final = 19
_TIGHT: Final = 1.7


class MarkWordsTask(Task):
    """Response: the language marked in, the marks, and the spans they touch.

    In the other language the spans that were touched are shown as marked.
    """

    def __init__(self, block: MarkWords, desk: BlockDesk) -> None:
        super().__init__(
            block.id,
            desk,
            icon="highlighter",
            title=tr("Mark the words"),
            prompt=block.prompt,
        )
        self._block = block
        self._marks: list[tuple[int, int]] = marks_kept(
            self.kept.response, block.text, desk.lang
        )
        self._text = MarkableText(
            replace(block.text, spans=()),
            lang=desk.lang,
            size=_SIZE,
            ruby=desk.ruby,
            tight=_TIGHT,
        )
        self._text.marked.connect(self._mark)
        self._text.mark_clicked.connect(self._remove)
        self._text.remove_requested.connect(self._remove)
        slip = Surface("slip", _MARGINS)
        slip.column.addWidget(self._text)
        self.rows.addWidget(slip)
        self._add_buttons()
        self.add_reply_place()
        self._turn(compared=self.kept.done, aloud=False)

    def _add_buttons(self) -> None:
        hint = tr("Tap the first word and the last word of what you mark.")
        self._hint = Label(hint, "small", colour="ink2")
        self._legend = MarkLegend()
        self._check = Button(tr("Compare my marks"), size="small")
        self._check.clicked.connect(self._compare)
        self._again = Button(tr("Mark again"), "quiet", size="small", icon="undo-2")
        self._again.clicked.connect(self._restart)
        buttons = QHBoxLayout()
        buttons.addWidget(self._check)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        for part in (self._hint, self._legend):
            self.rows.addWidget(part)
        self.rows.addLayout(buttons)

    def _mark(self, start: int, end: int) -> None:
        apart = [m for m in self._marks if m[1] <= start or m[0] >= end]
        self._marks = sorted([*apart, (start, end)])
        self._changed()

    def _remove(self, index: int) -> None:
        del self._marks[index]
        announce(self, tr("The mark was taken away."))
        self._changed()

    def _changed(self) -> None:
        self._show_own()
        self.work(self._response(), done=False)

    def _show_own(self) -> None:
        self._text.show_own([OwnMark(a, b, 0) for a, b in self._marks])

    def _compare(self) -> None:
        self._turn(compared=True, aloud=True)
        self.work(self._response(), done=True)
        self._again.setFocus()

    def _restart(self) -> None:
        self._marks = []
        self._turn(compared=False, aloud=False)
        self.work(self._response(), done=False)
        self._text.setFocus()

    def _turn(self, *, compared: bool, aloud: bool) -> None:
        for part, seen in (
            (self._hint, not compared),
            (self._check, not compared),
            (self._legend, compared),
            (self._again, compared),
        ):
            part.setVisible(seen)
        self._show_own()
        spans = self._block.text.spans if compared else ()
        self._text.show_expert([ExpertSpan(s.start, s.end, 0) for s in spans])
        self._text.set_marking(not compared)
        if not compared:
            self.clear_reply()
            return
        found = len(self._response()["spans"])
        title = tr("You marked {found} of {all}.", found=found, all=len(spans))
        self.show_reply(title, self._block.reply, aloud=aloud)

    def _response(self) -> dict[str, Any]:
        touched = [
            span.span_id
            for span in self._block.text.spans
            if any(a < span.end and span.start < b for a, b in self._marks)
        ]
        marks = [list(mark) for mark in self._marks]
        return {"lang": self.desk.lang, "marks": marks, "spans": touched}


def marks_kept(response: Any, text: Text, lang: str) -> list[tuple[int, int]]:
    """Return the marks of a kept response as they stand in this language."""
    if not response:
        return []
    if response["lang"] == lang:
        return [(start, end) for start, end in response["marks"]]
    touched = set(response["spans"])
    return [(s.start, s.end) for s in text.spans if s.span_id in touched]


@widget_for.register
def _(block: MarkWords, desk: BlockDesk) -> QWidget:
    return MarkWordsTask(block, desk)
