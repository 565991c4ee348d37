"""Whatever somebody writes into a page, it is read or refused; nothing breaks."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.content.lessons.page_files import read_page
from literacy_app.content.linter.lesson_words import own_words, walk
from literacy_app.domain.text import BANDS
from tests.content.lessons.pages import FILE, HEAD

PIECES = st.sampled_from(
    [
        *(
            "\n",
            "\n\n",
            " ",
            "a",
            "漢字",
            "{漢字|かんじ}",
            "{",
            "|",
            "}",
            "**",
            "*",
            "_",
        ),
        *("- ", "1. ", "> ", "## ", "# ", "| a | b |", "|---|---|", "---", "\n---\n"),
        *("<b>", "<", "&amp;", "![x](y)", "[w](term:a)", "[w](http://a)", "](", "`"),
        *("\n::: check\n", "\n:::\n", "\n:::: only LS\n", "\n::::\n", "::: poll"),
        *('\n::: callout idea "a"\n', "- [x] ", "- [ ] ", "[[s1|", "]]", "\\", "\t"),
        *(
            "\n::: mark\n",
            "\n::: sort\n",
            "a: b; c",
            "\ufdd0",
            "e",
            "\u0301",
            "：",
            "　",
        ),
        *("\x02", "\x03", "\r\n", "\u2028", "klzzwxh:0001", "wzxhzdk:0", "\\*"),
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text())
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_or_refused_at_a_line_inside_it(body):
    source = HEAD + body
    page, faults = read_page(FILE, source)

    assert (page is None) == bool(faults)
    lines = source.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    for fault in faults:
        assert 1 <= fault.line <= lines
        assert fault.what
        assert fault.mend


@given(st.lists(PIECES, max_size=25).map("".join))
@settings(max_examples=300, deadline=None)
def test_words_that_are_read_hold_no_markup_and_stand_where_they_say(body):
    page, _ = read_page(FILE, HEAD + body)
    for block, _ in walk(page.blocks, BANDS) if page else ():
        for prose in own_words(block):
            plain = prose.plain
            assert not any(
                sign in plain for sign in ("<b", "&amp;", "[[", "`", "\ufdd0")
            )
            assert not any(c in plain for c in "\x02\x03\ufdd0\ufdd1\ufdd2")
            assert unicodedata.is_normalized("NFC", plain)
            for mark in (*prose.marks, *prose.text.ruby):
                assert 0 <= mark.start < mark.end <= len(plain)


@given(st.text(max_size=80))
@settings(max_examples=150, deadline=None)
def test_any_head_is_read_or_refused(head):
    page, faults = read_page(FILE, f"---\n{head}\n---\nWords.\n")

    assert (page is None) == bool(faults)
