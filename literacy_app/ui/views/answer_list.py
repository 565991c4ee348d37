"""The answers of a checkpoint, one below the other, in the order they were given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from literacy_app.domain.decision import Says
from literacy_app.domain.sitting_summary import SummaryPost
from literacy_app.domain.verdict_names import verdict_name
from literacy_app.ui.theme import theme
from literacy_app.ui.views.verdicts import verdict_side
from literacy_app.ui.widgets.answer_row import AnswerRow
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import Lang, tr


class AnswerList(Surface):
    """answer_wanted: the id of the attempt whose feedback is to be shown."""

    answer_wanted = Signal(str)

    def __init__(self, posts: Sequence[SummaryPost], lang: Lang) -> None:
        super().__init__("card", (26, 18, 26, 22), spacing=8)
        self._rows: dict[str, AnswerRow] = {}
        self.column.addWidget(Label(tr("Your answers"), "h3"))
        hint = tr("Choose a post to see how one can tell.")
        self.column.addWidget(Label(hint, colour="ink2"))
        for number, post in enumerate(posts, start=1):
            row = _row(number, post, lang)
            row.clicked.connect(
                lambda _=False, wanted=post.attempt_id: self.answer_wanted.emit(wanted)
            )
            self._rows[post.attempt_id] = row
            self.column.addWidget(row)
        self._make_columns()

    def focus_answer(self, attempt_id: str) -> None:
        if attempt_id in self._rows:
            self._rows[attempt_id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_columns(self) -> None:
        """Give the chips of all rows the same places."""
        if theme().wide_text:
            return
        for index in range(2):
            parts = [row.chips[index] for row in self._rows.values()]
            wide = max((part.sizeHint().width() for part in parts), default=0)
            for part in parts:
                part.setFixedWidth(wide)


def _row(number: int, post: SummaryPost, lang: Lang) -> AnswerRow:
    said = VerdictChip(post.says, None, _said_name(post.says), small=True)
    verdict = post.verdict or "unverified"
    is_ = VerdictChip(verdict_side(verdict), None, verdict_name(verdict), small=True)
    return AnswerRow(number, post.words.of(lang).plain, said, is_)


def _said_name(says: Says) -> str:
    return tr("cannot tell yet") if says == "cannot_tell" else verdict_name(says)
