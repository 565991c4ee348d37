"""Accounts can be told apart by their pictures."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from literacy_app.ui.widgets.avatar import draw_avatar


def picture(key):
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    draw_avatar(painter, QRectF(0, 0, 48, 48), key)
    painter.end()
    return image.constBits().tobytes()


@pytest.mark.usefixtures("qapp")
class TestAvatars:
    def test_many_seeds_give_many_pictures(self):
        assert len({picture(f"gen:shapes:{seed}") for seed in range(120)}) >= 60

    def test_a_seed_always_gives_the_same_picture(self):
        assert picture("gen:shapes:17") == picture("gen:shapes:17")

    def test_an_account_without_a_picture_is_a_grey_person(self):
        assert picture("gen:default") == picture("anything else")

    def test_a_town_seal_is_neither_shapes_nor_person(self):
        assert picture("gen:seal:minamo") not in {
            picture("gen:shapes:minamo"),
            picture("gen:default"),
        }
