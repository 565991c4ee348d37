"""A hand at the mouse or keyboard, for widgets shown on their own."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent


class Hand:
    """Presses, drags, taps and types on one widget; keeps what its signals say."""

    def __init__(self, qtbot, widget, size=None):
        self._qtbot = qtbot
        self.widget = self._kept = widget
        self.heard = []
        qtbot.addWidget(widget)
        if size is not None:
            widget.resize(*size)
        widget.show()
        qtbot.waitExposed(widget)

    def listen(self, **signals):
        """Write down (name, arguments) whenever one of these signals comes."""
        for name, signal in signals.items():
            signal.connect(lambda *said, name=name: self.heard.append((name, *said)))
        return self

    def tap(self, at, on=None):
        left = Qt.MouseButton.LeftButton
        self._qtbot.mouseClick(on or self.widget, left, pos=_point(at))

    def drag(self, start, end, on=None):
        target, left = on or self.widget, Qt.MouseButton.LeftButton
        middle = (QPointF(start) + QPointF(end)) / 2
        self._qtbot.mousePress(target, left, pos=_point(start))
        for at in (middle, end):
            _move_with_button(target, at)
        self._qtbot.mouseRelease(target, left, pos=_point(end))

    def keys(self, *keys, shift=False, control=False):
        held = Qt.KeyboardModifier.NoModifier
        if shift:
            held |= Qt.KeyboardModifier.ShiftModifier
        if control:
            held |= Qt.KeyboardModifier.ControlModifier
        for key in keys:
            self._qtbot.keyClick(self.widget, key, held)


def _move_with_button(target, at):
    left = Qt.MouseButton.LeftButton
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        target.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(target, event)


def _point(at):
    return at if isinstance(at, QPoint) else QPointF(at).toPoint()
