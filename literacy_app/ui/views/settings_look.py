"""How the app looks and moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from literacy_app.domain.people import Preferences, ThemeName
from literacy_app.ui.theme import theme
from literacy_app.ui.theme.tokens import text_size_steps
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.ui.widgets.setting_row import SettingRow
from literacy_app.ui.widgets.slider import StepSlider
from literacy_app.ui.widgets.surfaces import Rule, Surface
from literacy_app.ui.widgets.switch import Switch
from literacy_app.ui.widgets.theme_card import ThemeCard
from literacy_app.ui.widgets.tiles import TileGrid
from literacy_app.words import tr

MARGINS: Final = (32, 22, 32, 10)


class Section(Surface):
    """One card of settings. changed: a field of Preferences and its new value."""

    changed = Signal(str, object)

    def __init__(self, title: str) -> None:
        super().__init__("card", MARGINS, spacing=0)
        self.column.addWidget(Label(title, 22, weight="bold", heading=True))
        self.column.addSpacing(14)

    def add_row(self, title: str, quiet: str, control: QWidget) -> None:
        self.column.addWidget(Rule())
        self.column.addWidget(SettingRow(title, quiet, control))

    def add_switch(
        self, title: str, quiet: str, then: Callable[[bool], object], *, on: bool
    ) -> None:
        switch = Switch(title, quiet, on=on)
        switch.toggled.connect(then)
        self.add_row(title, quiet, switch)

    def tells(self, field: str) -> Callable[[object], None]:
        """Return what to connect a control to that changes this field."""
        return lambda now: self.changed.emit(field, now)


class LookSection(Section):
    """Theme, text size, furigana, motion and counts."""

    def __init__(self, wishes: Preferences) -> None:
        super().__init__(tr("Look"))
        self.column.addWidget(self._themes(wishes.theme))
        self.column.addSpacing(20)
        self.add_row(
            tr("Text size"),
            tr("100 to 200 %. Pages rearrange themselves."),
            _TextSize(wishes.text_size, self),
        )
        furigana = SegmentedChoice(
            tr("Furigana"),
            [
                ("all", tr("All")),
                ("above_grade", tr("Above my grade")),
                ("none", tr("None")),
            ],
            wishes.furigana,
        )
        furigana.chosen.connect(self.tells("furigana"))
        self.add_row(
            tr("Furigana"), tr("Small readings above Japanese characters"), furigana
        )
        self.add_switch(
            tr("Less motion"),
            tr("Pages change at once, nothing slides"),
            self.tells("less_motion"),
            on=wishes.less_motion,
        )
        self.add_switch(
            tr("Calm engagement numbers"),
            tr("Hide likes and reposts until you decide"),
            self.tells("calm_counts"),
            on=wishes.calm_counts,
        )

    def _themes(self, now: ThemeName) -> QWidget:
        names: tuple[tuple[ThemeName, str], ...] = (
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("contrast", tr("High contrast")),
        )
        group = QButtonGroup(self)
        cards = []
        for name, words in names:
            card = ThemeCard(name, words)
            card.setChecked(name == now)
            card.clicked.connect(
                lambda _=False, name=name: self.changed.emit("theme", name)
            )
            group.addButton(card)
            cards.append(card)
        return TileGrid(cards, 3)


class _TextSize(QWidget):
    """A small and a large A, the slider between them, and the number."""

    def __init__(self, now: float, section: Section) -> None:
        super().__init__()
        self._steps = text_size_steps()
        nearest = min(self._steps, key=lambda step: abs(step - now))
        self._number = Label("", weight="bold", wrap=False)
        self._number.setMinimumWidth(theme().px(60))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        at = self._steps.index(nearest)
        slider = StepSlider(tr("Text size"), len(self._steps), at)
        slider.valueChanged.connect(self._show)
        slider.settled.connect(
            lambda at: section.changed.emit("text_size", self._steps[at])
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        small = round(16 / theme().scale)
        large = round(28 / theme().scale)
        row.addWidget(Label("A", small, weight="bold", wrap=False))
        row.addWidget(slider)
        row.addWidget(Label("A", large, weight="bold", wrap=False))
        row.addWidget(self._number)
        self._slider = slider
        self._show(at)

    def _show(self, at: int) -> None:
        words = tr("{percent} %", percent=round(self._steps[at] * 100))
        self._number.setText(words)
        self._slider.setAccessibleDescription(words)
