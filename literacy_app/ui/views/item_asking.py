"""What a written question asks: its words, and the chart or picture beside them."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.quiz_item import Item
from literacy_app.domain.text import Text
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.blocks.axis_panel import AxisPanel
from literacy_app.ui.widgets.callout import Callout
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.slip import Slip
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr

FIGURE: Final = 680
ASKING: Final = 520
NARROW: Final = 1060
GAP: Final = 36
_PROMPT: Final = 28


class Asking(QWidget):
    """The question, what a post says, and a tip."""

    def __init__(self, item: Item, reading: Reading) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(16)
        self._rows.addWidget(
            RubyText(
                item.prompt.of(reading.lang),
                lang=reading.lang,
                size=_PROMPT,
                weight="bold",
                ruby=reading.ruby,
                tight=1.3,
            )
        )
        if item.quote is not None:
            self._rows.addWidget(_quote(item.quote.of(reading.lang), reading))
        self._tip: Callout | None = None
        if item.tip is not None:
            tip = item.tip.of(reading.lang)
            self._tip = Callout(
                "lightbulb", "", tip, tone="info", lang=reading.lang, ruby=reading.ruby
            )
            self._rows.addWidget(self._tip)
        self._rows.addStretch(1)

    def put_tip(self, elsewhere: QVBoxLayout) -> None:
        """Move the tip below the answers."""
        if self._tip is not None:
            elsewhere.addWidget(self._tip)


def figure_of(item: Item, reading: Reading) -> QWidget | None:
    """Return the chart with its slider, or the picture, that belongs to a question."""
    if item.chart is not None:
        card = Surface("card", (26, 22, 26, 22), 10)
        card.column.addWidget(AxisPanel(item.chart, reading.lang, item.chart.y_min))
        return card
    if item.picture and item.kind != "mark_region":
        alt = item.alt.of(reading.lang).plain if item.alt else ""
        return PictureView(reading.picture_of(item.picture, reading.lang), alt)
    return None


def _quote(words: Text, reading: Reading) -> QWidget:
    slip = Slip()
    slip.column.addWidget(Label(tr("The post says"), "small", colour="ink2"))
    slip.column.addWidget(
        RubyText(words, lang=reading.lang, ruby=reading.ruby, weight="bold")
    )
    return slip
