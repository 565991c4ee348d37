"""A nickname can be read by everyone, and no two look the same."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.errors import NicknameUnfit
from literacy_app.domain.nickname import fit_nickname, sounds_the_same


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        ("Ama", "Ama"),
        ("  みお　", "みお"),
        ("Ken\u3000of  the Hill", "Ken of the Hill"),
        ("Ren\u00e9e", "Ren\u00e9e"),
        ("Rene\u0301e", "Ren\u00e9e"),
        ("は\u3099ら", "ばら"),
        ("x" * 20, "x" * 20),
        ("🐢", "🐢"),
    ],
)
def test_a_nickname_is_kept_tidily(wanted, kept):
    assert fit_nickname(wanted) == kept


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [
        ("", "empty"),
        (" \u3000\n", "empty"),
        ("\u0301", "empty"),
        ("x" * 21, "too_long"),
        ("あ" * 21, "too_long"),
        ("a" + "\u0316" * 60, "too_long"),
        ("A\nma", "unseen_characters"),
        ("A\u202ema", "unseen_characters"),
        ("A\u200bma", "unseen_characters"),
        ("A\x00", "unseen_characters"),
        ("A\ud800", "unseen_characters"),
    ],
)
def test_a_nickname_nobody_can_read_is_refused(wanted, reason):
    with pytest.raises(NicknameUnfit) as caught:
        fit_nickname(wanted)

    assert caught.value.reason == reason


@given(st.text(max_size=30))
def test_what_is_kept_is_fit_and_stays_as_it_is(wanted):
    try:
        name = fit_nickname(wanted)
    except NicknameUnfit:
        return

    assert fit_nickname(name) == name
    assert unicodedata.is_normalized("NFC", name)
    name.encode()


def test_width_and_capitals_make_no_difference():
    assert sounds_the_same("Ama", "ＡＭＡ")
    assert sounds_the_same("ｿﾗ", "ソラ")
    assert not sounds_the_same("そら", "ソラ")
