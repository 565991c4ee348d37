"""Which passwords a guesser would find first, in both languages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.password import LEAST, strength


def why(password, name="Sato Keiko"):
    return strength(password, name).why


@pytest.mark.parametrize("password", ["", "k7!pQz", "Z9xw-kb4u", "見極める力"])
def test_a_short_password_is_weak(password):
    assert why(password) == "short"


@pytest.mark.parametrize(
    "password",
    [
        *(
            "aaaaaaaaaaaa",
            "abababababab",
            "abcabcabcabc",
            "1111222233",
            "１１１１１１１１１１",
        ),
        *("abcdefghijkl", "0987654321", "qwertyuiop", "qwertyasdfgh", "1qaz2wsx3edc"),
        "あいうえおかきくけこ",
    ],
)
def test_what_repeats_or_counts_on_is_weak(password):
    assert why(password) == "one_character"


@pytest.mark.parametrize("password", ["2026-11-24", "09012345771", "4829 175 306"])
def test_digits_alone_are_weak(password):
    assert why(password) == "digits"


@pytest.mark.parametrize(
    "password", ["satokeiko1", "Keiko-Sato-2026", "KEIKO!!!!!!", "ｓａｔｏｋｅｉｋｏ１"]
)
def test_what_is_much_like_the_name_is_weak(password):
    assert why(password) == "like_the_name"


def test_a_japanese_name_is_found_too():
    assert why("佐藤恵子2026!!", "佐藤 恵子") == "like_the_name"


@pytest.mark.parametrize(
    "password",
    [
        *("password2026", "P@ssw0rd!!", "Welcome-123!", "sakura-2026!", "Mikiwame2026"),
        *("gakkou12345", "pasuwado!!!1", "ありがとう2026年!", "qwerty-sakura"),
        *("iloveyou-99", "TeacherSchool1", "せんせい12345!"),
    ],
)
def test_well_known_words_with_trimmings_are_weak(password):
    assert why(password) == "common"


@pytest.mark.parametrize(
    "password",
    [
        "lantern otter plum",
        "tebukuro yuuhi 38",
        "k7!pQzWm4uRx",
        "雨傘と三日月の電車ごっこ",
    ],
)
def test_what_is_one_s_own_holds(password):
    assert strength(password, "Sato Keiko").level != "weak"


def test_three_well_known_words_hold():
    assert strength("sakura monkey windows", "Sato").level == "strong"


def test_a_longer_one_is_strong():
    assert strength("lantern otter", "Sato").level == "fair"
    assert strength("lantern otter plum", "Sato").level == "strong"


def test_somebody_without_a_name_can_have_a_password():
    assert why("lantern otter", "") is None


@given(st.text(max_size=30), st.text(max_size=12))
@settings(max_examples=60)
def test_whatever_is_typed_gets_a_verdict(password, name):
    found = strength(password, name)

    assert (found.level == "weak") == (found.why is not None)
    if len(password) < LEAST // 4:
        assert found.level == "weak"
