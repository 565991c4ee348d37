"""A facilitator with a keyboard in front of a room."""

from PySide6.QtCore import Qt

from literacy_app.ui.views.workshop import WorkshopView
from literacy_app.ui.widgets.hands_chart import HandsChart, HandsField
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import tr


class Facilitator:
    """Presses keys; sees what is on the wall."""

    def __init__(self, person, qtbot):
        self.person = person
        self._qtbot = qtbot

    def begins(self, minutes=45):
        """Go from the first page into a workshop, by keyboard alone."""
        self.tabs_to(tr("Workshop"))
        self.presses(Qt.Key.Key_Return)
        name = tr("Begin: {minutes}", minutes=tr("{n} minutes", n=minutes))
        self.person.button(name)
        self.tabs_to(name)
        self.presses(Qt.Key.Key_Return)
        self.waits_for_wall()

    def tabs_to(self, name):
        self.person.button(name)
        for _ in range(30):
            if self.person.focused().accessibleName() == name:
                return
            self.presses(Qt.Key.Key_Tab)
        raise AssertionError(f"the tab key never leads to {name}")

    def presses(self, key):
        self.person.presses(key)

    def types(self, keys):
        for key in keys:
            self._qtbot.keyClicks(self.person.focused(), key)

    def waits_for_wall(self):
        def shown():
            views = self.person.window.findChildren(WorkshopView)
            return [v for v in views if v.isVisible() and v.regions]

        self._qtbot.waitUntil(lambda: bool(shown()))

    def wall(self):
        """Return all words on the wall."""
        return " | ".join(
            text.text()
            for text in self.person.window.findChildren(RubyText)
            if text.isVisible()
        )

    def reads(self, words):
        self._qtbot.waitUntil(lambda: words in self.wall())

    def goes_on_to(self, words):
        self.presses(Qt.Key.Key_Space)
        self.reads(words)

    def fields(self):
        found = self.person.window.findChildren(HandsField)
        return [field for field in found if field.isVisible()]

    def counts(self, *hands):
        """Enter a number a row, from the top."""
        self.types("+")
        for number in hands:
            self.types(str(number))
            self.presses(Qt.Key.Key_Down)
        self.presses(Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: not self.fields())

    def hands(self):
        """Return the numbers beside the bars, as they are read aloud."""

        def charts():
            found = self.person.window.findChildren(HandsChart)
            return [chart for chart in found if chart.isVisible()]

        self._qtbot.waitUntil(lambda: len(charts()) == 1)
        [chart] = charts()
        names = [c.accessibleName() for c in chart.children() if c.isWidgetType()]
        return [name for name in names if ": " in name or "：" in name]
