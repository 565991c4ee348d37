from __future__ import annotations

import numpy as np
import pytest

from literacy_app.content.artwork.raster import rasterise
from literacy_app.content.artwork.scenes import station
from literacy_app.content.artwork.scenes.compose import compose
from literacy_app.content.artwork.spec import Setting, read_pictures
from literacy_app.content.artwork.things.platform import TOP
from literacy_app.places import bundled

PICTURES = read_pictures(bundled("lessons") / "core" / "scenes")
NIGHT = PICTURES["station-night-fs"].setting
# The coach, the clock, the caption: shares of the picture.
MOVING = ((0.2, 0.2, 0.23, 0.6), (0.83, 0.02, 0.15, 0.1), (0.05, 0.77, 0.9, 0.18))


def seen(scene, setting, size=(160, 90), lang="en"):
    drawing = compose(scene, setting, lang, size, 5)
    return np.asarray(rasterise(drawing), dtype=float)


def covered(size, boxes):
    wide, high = size
    mask = np.zeros((high, wide), dtype=bool)
    for x, y, w, h in boxes:
        mask[
            int(y * high) : round((y + h) * high), int(x * wide) : round((x + w) * wide)
        ] = True
    return mask


@pytest.mark.parametrize(
    ("eye", "box"),
    [
        (station._STREET, (0.54, 0.36, 0.10, 0.13)),
        (station._BRIDGE, (0.45, 0.40, 0.08, 0.11)),
    ],
    ids=["street", "footbridge"],
)
def test_the_platform_number_hangs_where_both_pictures_show_it(eye, box):
    across, down = eye.at(-4.95, TOP + 1.95, 18.4)
    x, y, w, h = box

    assert x <= across / 1200 <= x + w
    assert y <= down / 648 <= y + h


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_fence_board_has_the_number_of_the_register(lang):
    assert "58" in NIGHT.lines[0].said_in(lang)
    assert NIGHT.lines == PICTURES["station-night-ft"].setting.lines


def test_the_platform_is_brighter_than_the_sleeping_town():
    picture = seen("station", NIGHT, (240, 130))
    town, paving = picture[52:62, 110:130], picture[80:82]

    assert paving.mean() > 1.5 * town.mean()


def test_two_moments_of_one_clip_differ_only_where_something_moves():
    one, other = (PICTURES[f"coach-pitch-{name}"].setting for name in ("kz", "kd"))
    size = (240, 135)

    changed = abs(seen("pitch", one, size) - seen("pitch", other, size)).max(axis=2) > 6

    assert not (changed & ~covered(size, MOVING)).any()
    assert changed[covered(size, MOVING[:1])].any()


def test_a_queue_stands_before_the_polling_place():
    empty, full = (
        seen("polling", Setting(extras=frozenset(extras)))
        for extras in ((), ("queue",))
    )

    assert abs(empty - full)[45:80, 75:120].mean() > 5


def test_a_polling_place_is_lit_in_the_evening():
    door = {
        time: seen("polling", Setting(time=time))[40:50, 70:90].mean()
        for time in ("day", "dusk", "night")
    }

    assert door["night"] > 0.6 * door["day"]
    assert door["dusk"] > 0.8 * door["day"]
