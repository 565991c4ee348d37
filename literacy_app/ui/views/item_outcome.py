"""What came of a written question: own answer, what fits, and the explanation."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from literacy_app.domain.item_answer import MarkedAnswer, MarkedParts, Pointed
from literacy_app.domain.quiz_item import Item, MarkedWords, Places
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.views.item_words import (
    Lines,
    fitting_lines,
    judged_words,
    own_lines,
    why_lines,
)
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.callout import Callout
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.mark_legend import MarkLegend
from literacy_app.ui.widgets.markable_text import ExpertSpan, MarkableText, OwnMark
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.region_overlay import (
    ExpertRegion,
    OwnRegion,
    RegionOverlay,
)
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.surfaces import Columns, Rule, Surface
from literacy_app.words import tr

_SIGN: Final = 26
_GAP: Final = 12
_NARROW: Final = 560


def judged_line(marked: MarkedAnswer, size: int) -> QWidget:
    """Return the first sentence with its sign."""
    words = judged_words(marked.answer.response, right=marked.right, share=marked.share)
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    icon = "circle-check" if marked.right else "compass"
    sign = QLabel()
    colour = "primary" if marked.right else "warm"
    sign.setPixmap(icon_pixmap(icon, colour, theme().px(_SIGN)))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(Label(words, size, heading=True), 1)
    return part


class ItemOutcomePart(QWidget):
    """Own answer beside what fits, what was marked, the reasons, the explanation."""

    def __init__(
        self, item: Item, marked: MarkedAnswer, taxonomy: Taxonomy, reading: Reading
    ) -> None:
        super().__init__()
        self._item, self._reading = item, reading
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_GAP)
        response, lang = marked.answer.response, reading.lang
        both = Columns(_NARROW, _GAP)
        own = own_lines(item, response, taxonomy, lang)
        both.add(self._lines(tr("You said"), own), 1)
        fits = fitting_lines(item, taxonomy, lang)
        both.add(self._lines(tr("What fits"), fits), 1)
        marks = self._marks(marked)
        for part in (marks, both):
            if part is not None:
                rows.addWidget(part)
        for why in why_lines(item, response, lang):
            rows.addWidget(RubyText(why, lang=lang, ruby=reading.ruby))
        explained = item.explanation.of(lang)
        rows.addWidget(Callout("compass", "", explained, lang=lang, ruby=reading.ruby))
        rows.addStretch(1)

    def _lines(self, title: str, lines: Lines) -> Surface:
        card = Surface("card", (18, 12, 18, 14), 6)
        card.column.addWidget(Label(title, "small", colour="ink2"))
        for number, line in enumerate(lines):
            if number:
                card.column.addWidget(Rule())
            card.column.addWidget(
                RubyText(
                    line,
                    lang=self._reading.lang,
                    ruby=self._reading.ruby,
                    weight="semibold",
                )
            )
        card.column.addStretch(1)
        return card

    def _marks(self, marked: MarkedAnswer) -> QWidget | None:
        """Return the text or picture with own marks and those that fit."""
        key = self._item.key
        if not isinstance(key, MarkedWords | Places):
            return None
        card = Surface("card", (20, 16, 20, 14), 10)
        if isinstance(key, MarkedWords):
            card.column.addWidget(self._words(key, marked))
        else:
            card.column.addWidget(self._picture(key, marked))
        card.column.addWidget(MarkLegend())
        return card

    def _words(self, key: MarkedWords, marked: MarkedAnswer) -> MarkableText:
        reading, answer = self._reading, marked.answer
        words = key.text.of(reading.lang)
        text = MarkableText(words, lang=reading.lang, size="lead", ruby=reading.ruby)
        same = answer.lang == reading.lang
        if isinstance(answer.response, MarkedParts) and same:
            text.show_own([OwnMark(a, b, 0) for a, b in answer.response.parts])
        text.show_expert(
            [
                ExpertSpan(span.start, span.end, number)
                for number, span in enumerate(words.spans, start=1)
            ]
        )
        return text

    def _picture(self, key: Places, marked: MarkedAnswer) -> PictureView:
        item, reading = self._item, self._reading
        alt = item.alt.of(reading.lang).plain if item.alt else ""
        picture = PictureView(reading.picture_of(item.picture, reading.lang), alt)
        picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        overlay = RegionOverlay(picture, name=alt)
        response = marked.answer.response
        if isinstance(response, Pointed):
            overlay.show_own([OwnRegion(response.rect, 0)])
        overlay.show_expert(
            [
                ExpertRegion(place.rect, number)
                for number, place in enumerate(key.places, start=1)
            ]
        )
        return picture
