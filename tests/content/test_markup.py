"""Authors' markup becomes plain words with ranges, and says exactly what is wrong."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.content.markup import MarkupFault, parse_markup, write_markup
from literacy_app.domain.text import Ruby, SpanRange, Text

# What authors type, and every sign that means something, in any order.
PIECES = st.lists(
    st.sampled_from(
        [
            *("[[", "]]", "[[s1|", "[[s2|", "{", "|", "}", "{漢字|かんじ}", "[", "]"),
            *("a", "é", "e\u0301", "\u0301", "川", "か\u3099", "🪁", " ", "\n", "\x07"),
        ]
    ),
    max_size=12,
).map("".join)


def parsed_or_refused(source):
    try:
        return parse_markup(source), None
    except MarkupFault as fault:
        return None, fault


def test_marks_and_readings_get_code_point_ranges_after_nfc():
    text = parse_markup("🪁e\u0301 [[s1|{公園|こうえん}は]]{今|いま}。")

    assert text.plain == "🪁é 公園は今。"
    assert text.spans == (SpanRange("s1", 3, 6),)
    assert text.ruby == (Ruby(3, 5, "こうえん"), Ruby(6, 7, "いま"))


@pytest.mark.parametrize(
    ("source", "position"),
    [
        ("a [[s1|b", 2),
        ("ab ]] c", 3),
        ("[[s1|a [[s2|b]] c]]", 7),
        ("x [[S1|a]]", 2),
        ("x [[s1]]", 2),
        ("[[s1|a]] and [[s1|b]]", 13),
        ("a [[s1|]] b", 2),
        ("a {漢字} b", 2),
        ("a {漢字|} b", 2),
        ("a } b", 2),
        ("{a|b[[s1|c]]}", 0),
        ("e[[s1|\u0301]]", 6),
        ("ab\x07", 2),
        ("ab\ud800", 2),
    ],
)
def test_a_fault_names_its_place_and_what_to_do(source, position):
    with pytest.raises(MarkupFault) as fault:
        parse_markup(source)

    assert fault.value.position == position
    assert fault.value.what.endswith(".")
    assert fault.value.mend.endswith(".")


@given(PIECES | st.text())
@settings(max_examples=300)
def test_any_text_parses_or_is_refused_at_a_place_inside_it(source):
    text, fault = parsed_or_refused(source)

    if fault:
        assert 0 <= fault.position <= len(unicodedata.normalize("NFC", source))
    else:
        assert unicodedata.is_normalized("NFC", text.plain)
        assert parse_markup(write_markup(text)) == text


@given(PIECES | st.text())
@settings(max_examples=200)
def test_words_without_signs_stay_as_they_are(source):
    words = "".join(c for c in source if c not in "[]{}" and c.isprintable())

    assert parse_markup(words) == Text(unicodedata.normalize("NFC", words))


def test_what_no_author_could_write_is_not_written():
    inside = Text("abc", spans=(SpanRange("s1", 0, 3), SpanRange("s2", 1, 2)))

    with pytest.raises(ValueError, match="cannot be written"):
        write_markup(inside)
    with pytest.raises(ValueError, match="cannot be written"):
        write_markup(Text("[[a"))
