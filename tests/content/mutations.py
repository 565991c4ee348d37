"""The good pair, broken at random: as text and as data."""

from __future__ import annotations

import copy

import yaml
from hypothesis import strategies as st

from tests.content.reading import GOOD

TYPED = yaml.safe_load(GOOD.replace("2026-11-01", '"2026-11-01"'))
ODD_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(
        ["", "gen:scene/x", "P1D", "{漢字|かんじ}", "[[s1|x]]", "manipulated"]
    ),
    st.lists(st.integers(0, 3) | st.text(max_size=3), max_size=3),
    st.fixed_dictionaries({"en": st.text(max_size=5), "ja": st.text(max_size=5)}),
)


def places(data, here=()):
    """Return the place of everything inside the posts."""
    inside = data.items() if isinstance(data, dict) else enumerate(data)
    found = []
    for step, value in inside:
        found.append((*here, step))
        if isinstance(value, dict | list):
            found += places(value, (*here, step))
    return found


PLACES = places(TYPED["posts"])


@st.composite
def data_changed(draw):
    """Return the file's data with one to three parts replaced, gone or doubled."""
    data = copy.deepcopy(TYPED)
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from(PLACES))
        around = data["posts"]
        try:
            for step in way:
                around = around[step]
            _change(draw, around, last)
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took this place away
    return data


def _change(draw, around, last):
    what = draw(st.sampled_from(["replace", "delete", "double"]))
    if what == "delete":
        del around[last]
    elif what == "double" and isinstance(around, list):
        around.append(copy.deepcopy(around[last]))
    else:
        around[last] = draw(ODD_VALUES)


@st.composite
def text_changed(draw):
    """Return the file with some characters gone and others in their place."""
    start = draw(st.integers(0, len(GOOD)))
    end = min(len(GOOD), start + draw(st.integers(0, 30)))
    signs = st.text("[]{}|:-#&*!%@`'\"\n\t >,?enja01é川\x07\x00", max_size=12)
    return GOOD[:start] + draw(signs | st.text(max_size=6)) + GOOD[end:]
