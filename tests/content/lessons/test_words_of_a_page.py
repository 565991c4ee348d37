"""Plain Markdown becomes paragraphs, lists, quotes and tables, and nothing else."""

from __future__ import annotations

import pytest

from literacy_app.domain.blocks import Bullets, Heading, Paragraph, Quote, Table
from literacy_app.domain.prose import InlineMark
from literacy_app.domain.text import Ruby
from tests.content.lessons.pages import HEAD, blocks, faults, page


def test_a_page_has_a_title_and_is_for_everyone_unless_it_says_so():
    every = page("Words.")
    some = page("Words.", head="---\ntitle: Kites\nbands: [US, LS]\n---\n")

    assert every.title.plain == "Kites"
    assert every.bands == ("E56", "LS", "US")
    assert some.bands == ("LS", "US")


def test_words_keep_their_readings_and_what_stands_out():
    [paragraph] = blocks("a **{漢字|かんじ}** *b* [c](term:kite) [d](source:lu-2023)")

    assert paragraph.words.plain == "a 漢字 b c d"
    assert paragraph.words.text.ruby == (Ruby(2, 4, "かんじ"),)
    assert paragraph.words.marks == (
        InlineMark(2, 4, "strong"),
        InlineMark(5, 6, "emphasis"),
        InlineMark(7, 8, "term", "kite"),
        InlineMark(9, 10, "source", "lu-2023"),
    )


def test_japanese_is_strong_inside_quotation_marks_too():
    [paragraph] = blocks("これは**「本物」**だ。")

    assert paragraph.words.plain == "これは「本物」だ。"
    assert paragraph.words.marks == (InlineMark(3, 7, "strong"),)


def test_lines_of_a_paragraph_join_as_each_language_does():
    english, japanese = blocks("one\ntwo\n\n一つ\n二つ")

    assert english.words.plain == "one two"
    assert japanese.words.plain == "一つ二つ"


def test_every_kind_of_plain_block_is_read():
    body = "## H\n### I\ntext #tag\n- a\n- b\n\n- c\n\n1. x\n2. y\n\n> q\n>\n> r\n\n"
    found = blocks(body + "| a | {b|び} |\n|---|---|\n| c | d |")

    assert [type(block) for block in found] == [
        *(Heading, Heading, Paragraph, Bullets, Bullets, Quote, Quote, Table),
    ]
    assert [block.level for block in found[:2]] == [2, 3]
    assert found[2].words.plain == "text #tag"
    assert [len(block.items) for block in found[3:5]] == [3, 2]
    assert [block.numbered for block in found[3:5]] == [False, True]
    assert found[7].head[1].plain == "b"
    assert found[7].rows[0][1].plain == "d"


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("<b>x</b>", "HTML"),
        ("<!-- x -->", "HTML"),
        ("a &amp; b", "code for a character"),
        ("&#60;b&#62;", "code for a character"),
        ("![a](b.png)", "picture"),
        ("[a](https://example.com)", "link"),
        ("[a](javascript:x)", "link"),
        ("[a](term:Kite Flying)", "link"),
        ("[a]: https://a.example", "link"),
        ("`x`", "Code"),
        ("~~~", "Code"),
        ("    indented", "four or more"),
        ("***", "no meaning"),
        ("- - a", "inside each other"),
        ("> > a", "inside each other"),
        ("a {漢字} b", "complete reading"),
        ("[[s1|a]]", "Marked parts"),
        ("a **b", "asterisks"),
        ("# Title", "Headings"),
        ("#### Deep", "Headings"),
        ("| a | b |\n|---|---|\n| c |", "cells"),
        ("| a | b |", "not clear"),
        ("a \ufdd0 b", "cannot be shown"),
    ],
)
def test_what_a_lesson_may_not_hold_is_refused_with_its_line(line, what):
    found = faults(f"Fine.\n\n{line}\n")

    assert what in found[0][1]
    assert 3 <= found[0][0] <= 5
    assert found[0][2].endswith(".")


@pytest.mark.parametrize(
    ("head", "what"),
    [
        ("", "does not begin with a head"),
        ("---\ntitle: Kites\n", "does not begin with a head"),
        ("---\nbands: [LS]\n---\n", "title is missing"),
        ("---\ntitle: A\ncolour: red\n---\n", "no field called colour"),
        ("---\ntitle: A\nbands: [XX]\n---\n", "not one of"),
        ("---\ntitle: {漢字|かんじ}\n---\n", "quotation marks"),
        ("---\ntitle: <b>A\n---\n", "HTML"),
        ("---\ntitle: [\n---\n", "breaks off"),
    ],
)
def test_a_faulty_head_is_told(head, what):
    assert what in faults("Words.\n", head=head)[0][1]


def test_a_page_without_words_is_refused():
    assert faults("\n\n", head=HEAD)[0][1] == "Nothing is written here."
