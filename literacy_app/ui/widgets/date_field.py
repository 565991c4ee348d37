"""A day: written with the arrow keys, or chosen in a calendar (Alt+Down)."""

from __future__ import annotations

from datetime import date
from typing import Final, cast

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDateEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from literacy_app.ui.theme import draw_icon, icon_pixmap, theme
from literacy_app.ui.widgets.error_line import ErrorLine
from literacy_app.ui.widgets.label import Label
from literacy_app.words import spoken, tr

_ICON: Final = 18
_RIGHT: Final = 16
_TALL: Final = 48
_CALENDAR: Final = (7 * 48, 8 * 44)
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
        calendar = _calendar()
        self.setCalendarWidget(calendar)
        self.setFixedHeight(theme().px(_TALL))
        # The wheel scrolls the page, unless somebody is at work here.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        """Open the calendar as a drop-down does: Alt+Down, or F4."""
        down = event.key() == Qt.Key.Key_Down
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (down and alt):
            self._open_calendar()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _open_calendar(self) -> None:
        """Press the arrow: Qt opens its calendar for a mouse only."""
        look = QStyleOptionComboBox()
        look.initFrom(self)
        look.editable = True
        style, part = self.style(), QStyle.SubControl.SC_ComboBoxArrow
        kind = QStyle.ComplexControl.CC_ComboBox
        at = QPointF(style.subControlRect(kind, look, part, self).center())
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        place = self.mapToGlobal(at)
        for happens in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            event = QMouseEvent(happens, at, place, button, button, none)
            QApplication.sendEvent(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        side = theme().px(_ICON)
        left, top = self.width() - _RIGHT - side, (self.height() - side) / 2
        rect = QRectF(left, top, side, side)
        draw_icon(QPainter(self), "calendar", rect, theme().colour("ink"))


def _calendar() -> QCalendarWidget:
    """Return a calendar in the theme's colours, with days large enough to hit."""
    look, calendar = theme(), QCalendarWidget()
    calendar.setLocale(_LOCALES[spoken()])
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(
        QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
    )
    plain = QTextCharFormat()
    plain.setForeground(look.colour("ink"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    # Qt's own names for its two arrows.
    for name, icon in (("prev", "chevron-left"), ("next", "chevron-right")):
        arrow = calendar.findChild(QToolButton, f"qt_calendar_{name}month")
        if isinstance(arrow, QToolButton):
            arrow.setIcon(QIcon(icon_pixmap(icon, "ink", look.px(_ICON))))
    calendar.setMinimumSize(*(look.px(side) for side in _CALENDAR))
    return calendar
