"""Files that are no post files at all are refused kindly."""

from __future__ import annotations

import os

import pytest

from literacy_app.content.lined_yaml import read_yaml
from literacy_app.content.post_files import examine_posts
from tests.content.reading import GOOD, changed, line_of, read

BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "\n".join(
    f"{name}: &{name} [{', '.join(['*' + before] * 9)}]"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)

SOURCES = [
    ("nothing at all", "", 1, "(file)", "Fields with names"),
    ("only a comment", "# hello\n", 1, "(file)", "Fields with names"),
    ("a list", "- a\n- b\n", 1, "(file)", "Fields with names"),
    ("no schema", changed("schema: mikiwame-post/1\n", ""), 2, "schema", "known form"),
    ("a later form", changed("post/1", "post/2"), 2, "schema", "known form"),
    ("an unknown head", "post: []\n" + GOOD, 1, "post", "no field called post"),
    ("no posts", "schema: mikiwame-post/1\nposts: []\n", 2, "posts", "no list"),
    ("posts as words", "schema: mikiwame-post/1\nposts: two\n", 2, "posts", "no list"),
    ("a post as words", "schema: mikiwame-post/1\nposts:\n- two\n", 3, "posts.1", "Fi"),
    ("defaults as a list", changed("defaults:", "defaults: 1\nx:"), 3, "defaults", "F"),
    ("Latin-1", "# caf\xe9\n".encode("latin-1"), 1, "(file)", "not written in UTF-8"),
    ("Latin-1 below", b"# a\n# b\n# \xe9\n", 3, "(file)", "not written in UTF-8"),
    ("UTF-16", GOOD.encode("utf-16"), 1, "(file)", "not written in UTF-8"),
    ("a bell", "a: 1\nb: \x07\n", 2, "(file)", "cannot be shown"),
    ("zero bytes", b"\0" * 64, 1, "(file)", "cannot be shown"),
    ("a hidden zero", 'a: 1\nb: "\\0"\n', 2, "b", "cannot be shown"),
    ("a tab", "a:\n\tb: 1\n", 2, "a", "breaks off here"),
    ("an open bracket", "a: [1, 2\nb: 3\n", 2, "a.2", "breaks off here"),
    ("an open quotation", 'a: "never closed\n', 1, "a", "breaks off here"),
    ("a field twice", "a: 1\nb: 2\na: 3\n", 3, "a", "here twice"),
    ("an alias", "a: &x 1\nb: *x\n", 2, "b", "alias"),
    ("a billion laughs", BOMB, 2, "b.1", "alias"),
    ("brackets without end", "a: 1\nb: " + "[ " * 5000, 2, "(file)", "too deep"),
    ("lists in lists", "a:\n" + "- " * 30 + "x\n", 2, "a.1.1", "too deep"),
    ("a special tag", "a: !!python/name:os.system x\n", 1, "a", "not understood"),
    ("a list as a name", "a: 1\n? [b, c]\n: d\n", 2, "(file)", "one word"),
    ("two documents", "a: 1\n---\nb: 2\n", 1, "(file)", "more than one document"),
    ("too large", b"# " + b"x" * 1_000_001, 1, "(file)", "larger than 1 MB"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "line", "field", "what"),
    [case[1:] for case in SOURCES],
    ids=[case[0] for case in SOURCES],
)
def test_a_file_that_cannot_be_understood_says_where_it_goes_wrong(
    tmp_path, source, line, field, what
):
    posts, faults = read(tmp_path, source)

    assert posts == []
    assert (faults[0].line, faults[0].field) == (line, field)
    assert what in faults[0].what
    assert faults[0].mend


def test_a_field_written_twice_inside_a_post_is_named(tmp_path):
    source = changed("topic: town_park", "topic: town_park\n  topic: river")

    _, faults = read(tmp_path, source)

    assert [(fault.field, fault.line) for fault in faults] == [
        ("topic", line_of(source, "  topic: river"))
    ]


def test_a_file_that_is_not_there_is_told(tmp_path):
    posts, faults = examine_posts(tmp_path / "gone.yaml", pack_id="x", tactics=None)

    assert posts == ()
    assert faults[0].file.name == "gone.yaml"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.yaml")

    data, faults = read_yaml(tmp_path / "pipe.yaml")

    assert data is None
    assert len(faults) == 1
