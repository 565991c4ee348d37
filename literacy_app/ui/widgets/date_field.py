"""A day: written with the arrow keys, or chosen in a calendar (Alt+Down)."""

from __future__ import annotations

from datetime import date
from typing import Final, cast

from PySide6.QtCore import QDate, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QVBoxLayout, QWidget

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.error_line import ErrorLine
from literacy_app.ui.widgets.label import Label
from literacy_app.words import spoken, tr

_ICON: Final = 18
_RIGHT: Final = 16
_LOCALES: Final = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "ja": QLocale(QLocale.Language.Japanese, QLocale.Country.Japan),
}


class DateField(QWidget):
    """changed: another day was chosen."""

    changed = Signal(object)

    def __init__(self, label: str, day: date) -> None:
        super().__init__()
        self.input = _DateEdit(QDate(day.year, day.month, day.day))
        self.input.setAccessibleName(label)
        self.input.dateChanged.connect(lambda _: self.changed.emit(self.day()))
        self._error = ErrorLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        name = Label(label, weight="medium")
        name.setBuddy(self.input)
        for part in (name, self.input, self._error):
            column.addWidget(part)
        column.addStretch(1)

    def day(self) -> date:
        return cast("date", self.input.date().toPython())

    def show_error(self, words: str) -> None:
        """Say under the field how to repair it; an empty string clears it."""
        self._error.show_words(words)
        self.input.setProperty("invalid", bool(words))
        self.input.style().polish(self.input)


class _DateEdit(QDateEdit):
    """Paints its own calendar sign, which a style sheet cannot recolour."""

    def __init__(self, day: QDate) -> None:
        super().__init__(day)
        self.setLocale(_LOCALES[spoken()])
        # Qt's own letters for the parts of a day.
        self.setDisplayFormat(tr("ddd d MMMM yyyy"))
        self.setCalendarPopup(True)
        calendar = QCalendarWidget()
        calendar.setLocale(_LOCALES[spoken()])
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self.setCalendarWidget(calendar)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        side = theme().px(_ICON)
        left, top = self.width() - _RIGHT - side, (self.height() - side) / 2
        rect = QRectF(left, top, side, side)
        draw_icon(QPainter(self), "calendar", rect, theme().colour("ink"))
