from __future__ import annotations

import numpy as np
import pytest

from literacy_app.content.artwork.raster import rasterise
from literacy_app.content.artwork.scenes.compose import compose
from literacy_app.content.artwork.spec import read_pictures
from literacy_app.content.artwork.things import papers
from literacy_app.content.artwork.things.plane import line_width
from literacy_app.places import bundled

PICTURES = read_pictures(bundled("lessons") / "core" / "scenes")
NOTICES = {name: spec for name, spec in PICTURES.items() if spec.scene == "notice"}
PUT_OVER = (0.16, 0.5, 0.68, 0.12)
SMALL = (280, 210)


def seen(setting, lang="en"):
    drawing = compose("notice", setting, lang, SMALL, 1)
    return np.asarray(rasterise(drawing), dtype=float)


def rows(name, lang):
    return [row.said_in(lang) for row in NOTICES[name].setting.lines]


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("name", NOTICES)
def test_every_line_fits_between_the_margins(name, lang):
    room = papers._RIGHT - papers._LEFT
    for number, text in enumerate(rows(name, lang)):
        size, weight = papers._SIZES[lang][number], papers._WEIGHT[lang]

        assert line_width(text, lang, size, weight) <= room


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_only_line_four_differs_from_the_sheet_that_went_home(lang):
    pairs = zip(
        rows("school-notice-td", lang), rows("school-notice-bj", lang), strict=True
    )

    assert [i for i, (shown, home) in enumerate(pairs) if shown != home] == [3]


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_crooked_notice_says_what_the_sheet_at_home_says(lang):
    assert rows("school-notice-hn", lang) == rows("school-notice-nb", lang)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_line_put_over_touches_nothing_outside_its_strip(lang):
    shown = NOTICES["school-notice-td"].setting
    plain = shown.model_copy(update={"extras": frozenset()})

    changed = abs(seen(shown, lang) - seen(plain, lang)).max(axis=2) > 8
    x, y, w, h = (part * side for part, side in zip(PUT_OVER, SMALL * 2, strict=True))
    inside = changed[int(y) : round(y + h), int(x) - 1 : round(x + w) + 1]

    assert inside.sum() == changed.sum() > 100


def test_two_schools_do_not_share_a_seal():
    one, other = (
        seen(NOTICES[name].setting)[150:195, 185:230]
        for name in ("school-notice-bj", "school-notice-nb")
    )

    assert abs(one - other).mean() > 4


def test_a_school_keeps_its_seal_in_every_language():
    setting = NOTICES["school-notice-bj"].setting
    english, japanese = (seen(setting, lang)[156:192, 189:225] for lang in ("en", "ja"))

    assert abs(english - japanese).mean() < 1
