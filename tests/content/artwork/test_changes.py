from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from literacy_app.content.artwork.changes import (
    blurred,
    brightened,
    cropped,
    pasted,
    pixels,
)
from tests.content.artwork.drawing import drawn, picture

BOX = (0.25, 0.25, 0.5, 0.5)


@pytest.fixture
def speckled():
    dice = np.random.default_rng(1)
    return Image.fromarray(dice.integers(0, 256, (80, 120, 3), dtype=np.uint8))


def differs(one, other):
    return np.asarray(one) != np.asarray(other)


def outside(size, box):
    left, top, right, bottom = pixels(size, box)
    mask = np.ones((size[1], size[0]), dtype=bool)
    mask[top:bottom, left:right] = False
    return mask


@pytest.mark.parametrize(
    "change",
    [
        lambda image: blurred(image, BOX, 30),
        lambda image: pasted(image, Image.new("RGB", image.size, "white"), BOX),
    ],
    ids=["blurred", "pasted"],
)
def test_a_change_stays_inside_its_rectangle(speckled, change):
    changed = differs(speckled, change(speckled))

    assert changed.any()
    assert not changed[outside(speckled.size, BOX)].any()


def test_a_lantern_put_into_a_street_changes_nothing_around_it():
    around = (0.55, 0.62, 0.28, 0.24)
    street = picture("festival", time="night")
    edit = {"edit": around, "with": {"extras": ["lantern-down"]}}
    edited = picture("festival", edit, time="night")

    changed = differs(drawn(street), drawn(edited))

    assert changed.any()
    assert not changed[outside(street.size, around)].any()


def test_a_cut_out_is_as_large_as_the_whole_and_shows_less(speckled):
    corner = speckled.crop((0, 0, 60, 40)).resize(speckled.size)

    cut = cropped(speckled, (0, 0, 0.5, 0.5))

    assert cut.size == speckled.size
    assert abs(np.asarray(cut, float) - np.asarray(corner, float)).mean() < 15


def test_a_brightened_picture_is_brighter_everywhere(speckled):
    bright = np.asarray(brightened(speckled, 1.4))

    assert (bright >= np.asarray(speckled)).all()


def test_changes_are_made_in_order():
    first_dark = picture("glass", {"bright": 0.5}, {"bright": 2.0})
    plain = picture("glass")

    dark_then_light = np.asarray(drawn(first_dark), float)

    assert dark_then_light.max() <= 255
    assert abs(dark_then_light - np.asarray(drawn(plain), float)).max() <= 3
