"""The flat foot of a page: a quiet word or the keys, then the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.key_cap import KeyCap
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.top_bar import FooterBar


class Footer(FooterBar):
    """keys: key names and what they do; left out where the text is large."""

    def __init__(
        self,
        buttons: Sequence[QWidget],
        *,
        said: str = "",
        keys: Sequence[tuple[Sequence[str], str]] = (),
    ) -> None:
        super().__init__()
        self._said = Label(said, "small", colour="ink2")
        if not theme().wide_text:
            for caps, does in keys:
                for cap in caps:
                    self.row.addWidget(KeyCap(cap))
                self.row.addWidget(Label(does, "small", colour="ink2", wrap=False))
        self.row.addWidget(self._said, 1)
        for button in buttons:
            self.row.addWidget(button)

    def show_said(self, words: str) -> None:
        self._said.setText(words)
