"""Someone in front of the window: sees what is shown, does what hands can do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QWidget

from literacy_app.ui.widgets.list_table import ListTable


class Person:
    def __init__(self, qtbot, window):
        self._qtbot = qtbot
        self.window = window

    def sees(self, words):
        labels = self.window.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible()) or (
            words in self.buttons()
        )

    def reads(self):
        """Return all words there are to read."""
        labels = self.window.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible()]

    def waits_to_see(self, words):
        self._qtbot.waitUntil(lambda: self.sees(words))

    def waits_until(self, holds):
        self._qtbot.waitUntil(holds)

    def buttons(self):
        buttons = self.window.findChildren(QAbstractButton)
        return [b.accessibleName() for b in buttons if b.isVisible()]

    def button(self, name):
        """Return the button of this name that lies on top."""
        self._qtbot.waitUntil(lambda: name in self.buttons())
        found = self.window.findChildren(QAbstractButton)
        return [b for b in found if b.isVisible() and b.accessibleName() == name][-1]

    def clicks(self, name):
        self._qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def field(self, name):
        def shown():
            fields = self.window.findChildren(QLineEdit)
            return [f for f in fields if f.isVisible() and f.accessibleName() == name]

        self._qtbot.waitUntil(lambda: bool(shown()))
        return shown()[0]

    def types(self, name, words):
        field = self.field(name)
        field.setFocus()
        self._qtbot.keyClicks(field, words)

    def presses(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self._qtbot.keyClick(self.focused(), key, modifier)

    def focused(self):
        return self.window.focusWidget() or self.window

    def chooses_from_menu(self, words):
        """Choose from the menu that has just opened."""

        def actions():
            menus = [m for m in self.window.findChildren(QMenu) if m.isVisible()]
            return {a.text(): (m, a) for m in menus for a in m.actions()}

        self._qtbot.waitUntil(lambda: words in actions())
        menu, action = actions()[words]
        place = menu.actionGeometry(action).center()
        self._qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)

    def chooses(self, name, words):
        """Open a drop-down of this name and take one of its choices."""
        self.clicks(name)
        self.chooses_from_menu(words)

    def table(self, name):
        """Return the list of this name."""

        def shown():
            tables = self.window.findChildren(ListTable)
            return [t for t in tables if t.isVisible() and t.accessibleName() == name]

        self._qtbot.waitUntil(lambda: bool(shown()))
        return shown()[-1]

    def rows(self, name):
        """Return what stands in the rows of a list."""
        return [[c.words for c in row.cells] for row in self.table(name).list.rows]

    def clicks_cell(self, name, said):
        """Click what is read aloud like this in the list of this name."""
        self._qtbot.waitUntil(lambda: said in self._cells(name))
        table, at = self.table(name), self._cells(name)[said]
        index = table.list.index(*at)
        table.scrollTo(index)
        place = table.visualRect(index).center()
        self._qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _cells(self, name):
        rows = enumerate(self.table(name).list.rows)
        return {
            cell.said or cell.words: (r, c)
            for r, row in rows
            for c, cell in enumerate(row.cells)
        }

    def joins(self, nickname, pin=""):
        """Make a place of one's own, from the tiles to the home page."""
        self.clicks("I am new")
        self.types("Nickname", nickname)
        if pin:
            self.types("PIN, if you want one", pin)
            self.types("The same PIN again", pin)
        self.clicks("Start")
        self.waits_to_see("Your next step")

    def signs_out(self):
        self._qtbot.mouseClick(self.learner_button(), Qt.MouseButton.LeftButton)
        self.chooses_from_menu("Sign out")
        self.button("Try as a guest")

    def learner_button(self):
        kinds = self.window.findChildren(QWidget)
        return next(
            w for w in kinds if type(w).__name__ == "LearnerButton" and w.isVisible()
        )
