"""The head of the pages before anybody has signed in: brand and languages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.bar_tools import language_name
from literacy_app.ui.widgets.brand import BrandMark
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.words import LANGS, spoken, tr, tr_in


class HouseHeader(QWidget):
    """Brand on the left, both languages on the right.

    lang_wanted: `en` or `ja`.
    """

    lang_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Top bar"))
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 0)
        row.setSpacing(14)
        row.addWidget(BrandMark(40))
        row.addWidget(Label(tr("Mikiwame"), 24, weight="bold", wrap=False))
        if not theme().wide_text:
            row.addWidget(
                Label(
                    tr("{name}: telling posts apart", name=tr_in("ja", "Mikiwame")),
                    colour="ink2",
                    wrap=False,
                )
            )
        row.addStretch(1)
        languages = SegmentedChoice(
            tr("Language"), [(lang, language_name(lang)) for lang in LANGS], spoken()
        )
        languages.chosen.connect(self.lang_wanted)
        row.addWidget(languages)
