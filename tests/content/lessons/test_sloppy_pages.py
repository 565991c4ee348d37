"""What hurried hands and Japanese keyboards write is told in one clear sentence."""

from __future__ import annotations

import pytest

from literacy_app.content.lessons.page_files import read_page
from tests.content.lessons.pages import FILE, HEAD, blocks, faults

CHECK = "::: check\nWhat first?\n\n- [x] Stop\n\n- [ ] Share\n:::\n"
ADDRESS = "::: address url={url} owner={owner}\nWhose?\n---\nTheirs.\n:::\n"


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("：：： callout idea\nWords.\n", 1, "three plain colons"),
        ("::：callout idea\nWords.\n", 1, "three plain colons"),
        (":: callout idea\nWords.\n", 1, "three plain colons"),
        ("・one", 1, "does not begin an entry"),
        ("1) one", 1, "does not begin an entry"),
        ("a\u202eb", 1, "cannot be shown"),
        ("a\u2028b", 1, "cannot be shown"),
        ("Fine.\n\na\x85b", 3, "cannot be shown"),
        ("a [b [c](term:d)](term:e)", 1, "inside another link"),
        ('::: callout idea "**Look**"\nWords.\n:::', 1, "shown as they are"),
        ("::: figure scene=a alt=“sign”\n:::", 1, "cannot be read"),
        ("::: figure scene＝a\n:::", 1, "cannot be read"),
        (ADDRESS.format(url="https://a.example/", owner="example"), 1, "owner"),
        (ADDRESS.format(url="https://a..example/", owner=".example"), 1, "owner"),
        (ADDRESS.format(url="https://a.example/<b>", owner="a.example"), 1, "owner"),
        ("a" * 5001, 1, "more than 5000"),
    ],
)
def test_a_slip_is_told_once_with_its_line(body, line, what):
    [(at, said, _)] = faults(body)

    assert at == line
    assert what in said


@pytest.mark.parametrize(
    "head", ["---\ntitle: A\n", "\n---\ntitle: A\n---\n", "---\n---\n"]
)
def test_a_page_without_a_whole_head_gets_one_sentence(head):
    _, found = read_page(FILE, f"{head}Words.\n")

    assert [fault.what for fault in found] == ["The page does not begin with a head."]


def test_a_list_in_a_part_may_have_blank_lines():
    [question] = blocks(CHECK)

    assert len(question.options) == 2


def test_a_mark_may_go_on_in_the_next_line():
    [mark] = blocks("::: mark\nMark.\n> [[s1|Hurry\n> now!]] Or not.\n---\nW.\n:::\n")

    assert mark.text.plain == "Hurry now! Or not."


def test_hundreds_of_parts_inside_each_other_break_nothing():
    nested = "\n".join(f"{':' * n} only LS" for n in range(900, 3, -1))
    page, found = read_page(FILE, f"{HEAD}{nested}\n")

    assert page is None
    assert found
