"""Someone who practises in the real window, with eyes, hands and a good memory."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from literacy_app.ui.tour.visitor import Lost, Visitor
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.mark import MarkPage
from literacy_app.ui.widgets.evidence_tile import EvidenceTile
from literacy_app.ui.widgets.markable_text import MarkableText
from literacy_app.ui.widgets.region_overlay import RegionOverlay
from literacy_app.ui.widgets.tactic_card import TacticCard

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Sitter(Visitor):
    """A visitor who also reads, and knows the pages of practice."""

    def words(self):
        """Return everything there is to read, in the order of the page."""
        return [label.text() for label in self.sees(QLabel) if label.text()]

    def reads(self, words):
        return any(words in said for said in self.words())

    def waits_to_read(self, words):
        self.waits_until(lambda: self.reads(words), words)

    def button(self, name):
        return self.finds(QAbstractButton, name)

    def focused(self):
        return self.window.focusWidget()

    def tabs_to(self, name):
        """Press Tab until the control of this name has the focus."""
        self.button(name)
        for _ in range(200):
            if self.focused() and self.focused().accessibleName() == name:
                return
            self.presses(Qt.Key.Key_Tab)
        raise Lost(f"{name} by Tab")

    def looks(self):
        """Wait for a post to look at."""
        return self.finds(LookPage)

    def marks(self):
        return self.finds(MarkPage)

    def learns(self):
        """Wait for the feedback."""
        return self.finds(FeedbackPage)

    def tiles(self):
        return self.sees(EvidenceTile)

    def presses_in(self, menu, key):
        """Press a key in an open menu, then put the menu away."""
        QTest.keyClick(menu, key)
        menu.close()
        self.rests()

    def opens(self, post, evidence_id):
        """Look something up at the checking desk."""
        ids = [item.id for item in post.evidence]
        self.clicks_on(self.tiles()[ids.index(evidence_id)])

    def decides(self, key):
        """Choose a step by its key and go on."""
        self.presses(key)
        self.goes_on()

    def goes_on(self):
        self.presses(Qt.Key.Key_Return, CTRL)

    def text(self):
        """Return the words of the post, on the page for marking."""
        return self.finds(MarkableText)

    def marks_by_keyboard(self, start, end):
        """Mark from one word to another, counted from 0."""
        self.text().setFocus()
        self.presses(Qt.Key.Key_Home)
        self._presses_often(Qt.Key.Key_Right, start)
        self.presses(Qt.Key.Key_Space)
        self._presses_often(Qt.Key.Key_Right, end - start)
        self.presses(Qt.Key.Key_Space)

    def taps_word(self, position):
        """Tap the word that holds a character of the post."""
        text = self.text()
        self.clicks_on(text, place_of(text, position))

    def drags_over(self, start, end):
        """Draw the mouse over words with the button held down."""
        text = self.text()
        self.pulls(text, place_of(text, start), place_of(text, end))

    def pulls(self, widget, start, end):
        """Press at one place, move, and let go at the other."""
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(widget, left, PLAIN, start)
        for at in ((start + end) / 2, end):
            QApplication.sendEvent(widget, _moved_to(widget, at))
        QTest.mouseRelease(widget, left, PLAIN, end)
        self.rests()

    def picture(self):
        """Return the largest thing that can be framed."""
        return max(self.sees(RegionOverlay), key=lambda o: o.width() * o.height())

    def tactics(self):
        return self.sees(TacticCard)

    def chosen_tactics(self):
        """Return the names of the cards that are on, with their marks' numbers."""
        return [c.accessibleName() for c in self.tactics() if c.isChecked()]

    def _presses_often(self, key, times):
        for _ in range(times):
            self.presses(key)


def place_of(text, position):
    """Return a point on a character, in the text's own coordinates."""
    box = text.laid().rects(position, position + 1)[0]
    return box.translated(text.origin()).center().toPoint()


def _moved_to(widget, at):
    place = QPointF(at)
    return QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        widget.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        PLAIN,
    )
