"""The focus ring of something taller than the room it scrolls in."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from literacy_app.ui.widgets.focus_ring import FocusRing
from literacy_app.ui.widgets.surfaces import Scrolling


def test_the_ring_of_a_tall_picture_stays_off_the_foot_of_the_page(qtbot):
    window, tall, foot = QWidget(), QPushButton("a picture"), QLabel("the foot")
    tall.setFixedHeight(900)
    foot.setFixedHeight(80)
    rows = QVBoxLayout(window)
    rows.addWidget(Scrolling("a page", tall), 1)
    rows.addWidget(foot)
    ring = FocusRing(window)
    window.resize(500, 400)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    tall.setFocus()
    qtbot.waitUntil(ring.isVisible)
    qtbot.waitUntil(lambda: not ring.mask().isEmpty())

    drawn = ring.mask().boundingRect().translated(ring.pos())
    assert drawn.bottom() < foot.mapTo(window, QPoint(0, 0)).y()
