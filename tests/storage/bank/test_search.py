"""Words are found in both languages, whether one character or many."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.storage.bank.opening import bank_in_memory
from tests.storage.bank.conftest import HASH


def _texts(pack):
    """Yield (post id, language, field, words) of everything that can be found."""
    for post in pack.posts:
        fields = {"text": post.text, "profile.name": post.profile.name}
        if post.link_card:
            fields["link_card.title"] = post.link_card.title
        fields |= {f"media.{media.id}.alt": media.alt for media in post.media}
        for field, words in fields.items():
            yield post.id, "en", field, words.en.plain
            yield post.id, "ja", field, words.ja.plain


def _holding(pack, wanted, lang=None):
    return {
        (post_id, spoken, field)
        for post_id, spoken, field, words in _texts(pack)
        if wanted.lower() in words.lower() and lang in (None, spoken)
    }


def _found(bank, wanted, lang=None):
    hits = bank.search(wanted, lang, limit=10_000)
    return {(hit.post_id, hit.lang, hit.field) for hit in hits}


@pytest.mark.parametrize(
    "wanted",
    [
        *("駅", "選挙", "地下道", "みなも市", "バス路線に賛成", "。", "！", "ー"),
        *("x", "We", "dam", "underpass", "UNDERPASS", "10:00–12:00", "8", "18時"),
    ],
)
def test_a_word_is_found_wherever_it_stands(bank, pack, wanted):
    assert _found(bank, wanted) == _holding(pack, wanted)
    assert _found(bank, wanted, "ja") == _holding(pack, wanted, "ja")
    assert _found(bank, wanted, "en") == _holding(pack, wanted, "en")
    assert _found(bank, wanted)


def test_the_last_characters_of_a_text_are_found_too(bank, pack):
    for post_id, lang, field, words in _texts(pack):
        for length in (1, 2, 3):
            end = words[-length:]
            if len(end) == length and end == end.strip():
                assert (post_id, lang, field) in _found(bank, end, lang)


@given(data=st.data())
@settings(max_examples=80, deadline=None)
def test_any_part_of_any_text_is_found(bank, pack, data):
    post_id, lang, field, words = data.draw(st.sampled_from(list(_texts(pack))))
    start = data.draw(st.integers(0, len(words) - 1))
    part = words[start : start + data.draw(st.integers(1, 12))]

    if part == " ".join(part.split()):
        assert (post_id, lang, field) in _found(bank, part, lang)


@given(wanted=st.text(max_size=8) | st.text("\"'*():^-+{}%_\\ANDORT\0\3", max_size=8))
@settings(max_examples=100, deadline=None)
def test_any_question_has_an_answer(bank, pack, wanted):
    words = " ".join(wanted.split())

    found = _found(bank, wanted)

    if words.isascii() and words.isprintable():
        assert found == (_holding(pack, words) if words else set())


def test_a_snippet_shows_the_words_in_their_surroundings(bank):
    hit = bank.search("turned back", "en")[0]

    assert "turned back" in hit.snippet
    assert hit.snippet.startswith("…")
    assert len(hit.snippet) <= len("turned back") + 50


def test_no_more_hits_than_asked_for(bank):
    assert len(bank.search("e", limit=3)) == 3
    assert bank.search("e", limit=3) == bank.search("e", limit=100)[:3]


def test_a_rare_pair_of_characters_among_many_is_found_by_index(pack):
    bank = bank_in_memory([pack], HASH)
    try:
        assert _found(bank, "岸") == _holding(pack, "岸")
        assert _found(bank, "龘") == _found(bank, "龘龘") == set()
    finally:
        bank.close()
