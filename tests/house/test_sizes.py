"""A file is one idea and a function fits on a screen."""

from __future__ import annotations

import pytest

from tests.house.tree import ROOT, functions, source_files

LONGEST_FILE = 250
LONGEST_FUNCTION = 40
VAGUE = {"utils", "helpers", "common", "core", "managers", "manager", "misc", "base"}


@pytest.mark.parametrize("path", source_files(), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_holds_one_idea(path):
    lines = path.read_text("utf-8").count("\n")
    long = [
        f"{node.name} has {node.end_lineno - node.lineno + 1} lines"
        for node in functions(path)
        if node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    ]

    assert lines <= LONGEST_FILE
    assert not long
    assert not VAGUE & {path.stem, path.parent.name}
