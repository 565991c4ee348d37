from __future__ import annotations

import numpy as np
import pytest

from literacy_app.content.artwork.raster import rasterise
from literacy_app.content.artwork.scenes.compose import SCENES, compose
from literacy_app.content.artwork.spec import Setting
from tests.content.artwork.drawing import FLOODED, SMALL, drawn, picture


def differ(one, other):
    pair = [np.asarray(image, dtype=float) for image in (one, other)]
    return abs(pair[0] - pair[1]).mean()


@pytest.mark.parametrize("name", sorted(SCENES))
def test_every_scene_fills_its_picture(name):
    words = {"en": "Word", "ja": "言葉"}
    setting = Setting.model_validate({"sign": words, "lines": [words], "crowd": 2})

    image = rasterise(compose(name, setting, "en", (120, 80), 3))

    assert image.size == (120, 80)
    assert np.asarray(image).std() > 10


def test_the_same_description_gives_the_same_pixels():
    spec = picture(**FLOODED)

    assert drawn(spec).tobytes() == drawn(spec).tobytes()


def test_another_seed_gives_another_grain():
    spec = picture("glass")
    other = spec.model_copy(update={"seed": 8})

    assert drawn(spec).tobytes() != drawn(other).tobytes()


def test_a_second_viewpoint_is_really_another_picture():
    assert differ(drawn(picture(**FLOODED)), drawn(picture(view="b", **FLOODED))) > 20


def test_night_is_darker_than_day():
    day, night = (
        np.asarray(drawn(picture("school", time=time)), float).mean()
        for time in ("day", "night")
    )

    assert night < day / 1.8


def test_rain_and_snow_are_seen():
    clear = drawn(picture("school", weather="cloudy"))

    assert differ(clear, drawn(picture("school", weather="rain"))) > 5
    assert differ(clear, drawn(picture("school", weather="snow"))) > 5


def test_a_sign_speaks_the_language_of_its_reader():
    spec = picture(**FLOODED)

    left, top, right, bottom = (136, 6, 188, 27)
    english, japanese = (
        drawn(spec, lang).crop((left, top, right, bottom)) for lang in ("en", "ja")
    )

    assert differ(english, japanese) > 5


def test_a_scene_nobody_drew_is_refused():
    with pytest.raises(ValueError, match="no scene is called castle"):
        compose("castle", Setting(), "en", SMALL, 1)


def test_a_misspelt_extra_is_refused():
    setting = Setting(extras=frozenset({"latern-down"}))

    with pytest.raises(ValueError, match="festival knows no latern-down"):
        compose("festival", setting, "en", SMALL, 1)
