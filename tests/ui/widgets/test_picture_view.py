"""Pictures are shown whole and upright; what cannot be shown is told in words."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage

from literacy_app.ui.widgets.picture_view import PictureView
from tests.ui.widgets.hands import Hand

ALT = "A flooded underpass."


@pytest.fixture
def photo(tmp_path):
    file = tmp_path / "road.jpg"
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(file))
    return file


def shown(qtbot, file, size=(600, 300)):
    view = PictureView(file, ALT)
    return Hand(qtbot, view, size).listen(bigger=view.enlarge_requested)


def test_the_whole_picture_is_seen_in_its_own_proportions(qtbot, photo):
    learner = shown(qtbot, photo, (600, 200))

    assert learner.widget.picture_rect() == QRectF(100, 0, 400, 200)


def test_it_asks_for_the_height_of_its_width_but_never_under_160(qtbot, photo):
    learner = shown(qtbot, photo)

    assert learner.widget.heightForWidth(500) == 250
    assert learner.widget.heightForWidth(100) == 160


def test_a_screen_reader_hears_what_it_shows(qtbot, photo):
    heard = QAccessible.queryAccessibleInterface(shown(qtbot, photo).widget)

    assert heard.role() == QAccessible.Role.Graphic
    assert heard.text(QAccessible.Text.Name) == ALT


def test_a_click_or_enter_asks_for_a_bigger_view(qtbot, photo):
    learner = shown(qtbot, photo)

    learner.tap(QPointF(50, 50))
    learner.keys(Qt.Key.Key_Return)

    assert learner.heard == [("bigger",), ("bigger",)]


@pytest.mark.parametrize(
    ("name", "holds"),
    [
        ("notes.jpg", b"This is a letter, not a picture."),
        ("cut.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"),
        ("drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("empty.png", b""),
    ],
)
def test_a_file_that_is_no_picture_is_told_in_words(qtbot, tmp_path, name, holds):
    file = tmp_path / name
    file.write_bytes(holds)

    learner = shown(qtbot, file)
    learner.tap(QPointF(50, 50))

    sorry = "This picture cannot be shown here. It shows: A flooded underpass."
    assert learner.widget.text() == sorry
    assert learner.widget.accessibleName() == sorry
    assert learner.heard == []


@pytest.mark.parametrize("file", [None, "gone.jpg"])
def test_a_missing_picture_is_told_in_words(qtbot, tmp_path, file):
    learner = shown(qtbot, file and tmp_path / file)

    assert "A flooded underpass." in learner.widget.text()
    assert learner.widget.grab().toImage().pixelColor(5, 5).isValid()
