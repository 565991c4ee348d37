"""What every way to answer has in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.item_answer import Response
from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.quiz_item import Item
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual, Text
from literacy_app.words import Lang


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as one learner reads it.

    order:    as in `ItemQuestion`. response: what was chosen before, if anything.
    """

    item: Item
    order: tuple[int, ...]
    taxonomy: Taxonomy
    response: Response | None
    lang: Lang
    ruby: RubyRule
    picture_of: Callable[[str, Lang], Path | None]

    def of(self, words: Bilingual) -> Text:
        return words.of(self.lang)


class AnswerArea(QWidget):
    """changed: the response as it is now, or None while it is not an answer yet."""

    changed = Signal(object)

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.asked = asked
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(10)

    def response(self) -> Response | None:
        raise NotImplementedError

    def keys(self) -> list[tuple[tuple[str, ...], str]]:
        """Return the keys that help here, for the foot of the page."""
        return []

    def press(self, key: int) -> bool:  # noqa: ARG002 - for those that have keys
        """Do what a single key stands for here; False when it stands for nothing."""
        return False

    def say_what_is_missing(self) -> bool:
        """Say how to give an answer, where that takes more than choosing."""
        return False

    def first(self) -> QWidget | None:
        """Return what has the focus first."""
        stops = (w for w in self.findChildren(QWidget) if _is_stop(w))
        return next(stops, None)

    def tell(self) -> None:
        self.changed.emit(self.response())


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
