"""What the two kinds of marks look like."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from literacy_app.domain.text import Text
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.markable_text import ExpertSpan, MarkableText, OwnMark
from literacy_app.words import spoken, tr

_GAP: Final = 8


class MarkLegend(QWidget):
    """A sample of each way of marking, with its words."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(_GAP)
        sample = tr("abc")
        own, expert = (_sample(sample) for _ in range(2))
        own.show_own([OwnMark(0, len(sample), 0)])
        expert.show_expert([ExpertSpan(0, len(sample), 0)])
        row.addWidget(own)
        row.addWidget(Label(tr("your mark"), "small", wrap=False))
        row.addSpacing(_GAP)
        row.addWidget(expert)
        row.addWidget(Label(tr("expert mark"), "small", wrap=False))
        row.addStretch(1)


def _sample(words: str) -> MarkableText:
    text = MarkableText(Text(words), lang=spoken(), size="small")
    text.setFixedWidth(text.sizeHint().width())
    return text


class CrowdLegend(QWidget):
    """A sample of what many marked, with how many, and of an expert mark."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(_GAP)
        sample = tr("abc")
        crowd, expert = (_sample(sample) for _ in range(2))
        crowd.show_own([OwnMark(0, len(sample), 7)])
        crowd.setFixedWidth(crowd.sizeHint().width())
        expert.show_expert([ExpertSpan(0, len(sample), 0)])
        row.addWidget(crowd)
        words = tr("marked by so many learners")
        row.addWidget(Label(words, "small", wrap=False))
        row.addSpacing(_GAP)
        row.addWidget(expert)
        row.addWidget(Label(tr("expert mark"), "small", wrap=False))
        row.addStretch(1)
