"""Lines of Japanese and English end where a reader expects them to."""

from itertools import accumulate, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.text import Ruby
from literacy_app.ui.widgets.line_breaks import (
    NO_END,
    NO_START,
    break_places,
    fill_lines,
    word_ranges,
)
from literacy_app.ui.widgets.word_cursor import WordCursor

SENTENCE = (
    "今のみなも駅の地下道。「この道は（車で）通らないで！」だっちゃー、18時…😀です"
)
LETTERS = "あいっゃー々、。「」（）…！？漢字川線abc 18-.😀é\n"


@st.composite
def texts(draw):
    plain = draw(st.text(LETTERS, min_size=1, max_size=60))
    cuts = sorted(draw(st.sets(st.integers(0, len(plain)), max_size=8)))
    pairs = [
        Ruby(a, b, "よみ")
        for a, b in list(pairwise(cuts))[::2]
        if "\n" not in plain[a:b]
    ]
    widths = draw(st.lists(st.floats(1, 20), min_size=len(plain), max_size=len(plain)))
    return plain, pairs, list(accumulate(widths, initial=0.0)), draw(st.floats(5, 200))


@given(texts())
@settings(max_examples=120, deadline=None)
def test_no_character_is_lost_and_none_is_shown_twice(text):
    plain, pairs, edges, width = text

    lines = fill_lines(plain, pairs, edges, width)

    rest = [p for p in range(len(plain)) if plain[p] != "\n"]
    assert [p for a, b in lines for p in range(a, b)] == rest


@given(texts())
@settings(max_examples=120, deadline=None)
def test_a_word_and_its_reading_stay_together(text):
    plain, pairs, edges, width = text

    starts = {start for start, _ in fill_lines(plain, pairs, edges, width)}

    assert not any(p.start < start < p.end for p in pairs for start in starts)


@given(texts())
@settings(max_examples=120, deadline=None)
def test_kinsoku_holds_wherever_the_line_leaves_a_choice(text):
    plain, pairs, edges, width = text
    allowed = break_places(plain, tuple(pairs))

    for start, end in fill_lines(plain, pairs, edges, width):
        forced = not any(start < place <= end for place in allowed)
        if end < len(plain) and plain[end] != "\n" and not forced:
            assert plain[end] not in NO_START
            assert plain[start:end].rstrip()[-1:] not in NO_END


@given(texts())
@settings(max_examples=80, deadline=None)
def test_a_line_is_too_long_only_where_nothing_can_be_parted(text):
    plain, pairs, edges, width = text
    allowed = break_places(plain, tuple(pairs))

    for start, end in fill_lines(plain, pairs, edges, width):
        shown = start + len(plain[start:end].rstrip())
        if edges[shown] - edges[start] > width:
            assert not any(start < place < shown for place in allowed)


@pytest.mark.parametrize("width", range(20, 400, 10))
def test_no_line_of_a_real_post_starts_or_ends_badly(width):
    edges = [10.0 * p for p in range(len(SENTENCE) + 1)]

    lines = [SENTENCE[a:b] for a, b in fill_lines(SENTENCE, (), edges, width)]

    wide_enough = width >= 100
    assert "".join(lines) == SENTENCE
    if wide_enough:
        assert not [line for line in lines[1:] if line[0] in NO_START]
        assert not [line for line in lines if line[-1] in NO_END]


def test_a_number_and_its_counter_are_not_parted():
    assert 2 not in break_places("18時に", ())


def test_english_words_stay_whole_and_a_long_address_is_cut():
    plain = "see minamo-shimbun.news-daily.example/water now"
    edges = [10.0 * p for p in range(len(plain) + 1)]

    lines = [plain[a:b] for a, b in fill_lines(plain, (), edges, 120)]

    assert lines[0] == "see minamo-"
    assert all(len(line.rstrip()) <= 12 for line in lines)


def test_words_are_found_without_the_signs_between_them():
    plain = "Don't drive, please!"

    assert [plain[a:b] for a, b in word_ranges(plain)] == ["Don't", "drive", "please"]


def test_a_keyboard_reader_of_japanese_goes_by_runs_of_one_script():
    plain = "今のみなも駅のニュース。"
    cursor = WordCursor(plain)

    steps = [plain[a:b] for a, b in cursor.steps]

    assert steps == ["今", "のみなも", "駅", "の", "ニュース"]
