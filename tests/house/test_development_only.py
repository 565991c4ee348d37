"""What only serves development is never imported by what ships."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import ROOT, source_files

# GPL, or far too heavy for a school's disk; each of them checks our own formulas.
NEVER = {"catsim", "girth", "hypothesis", "krippendorff", "metadpy", "pytest", "scipy"}
PROBES = Path("literacy_app", "content", "linter", "probes")
# A window has to stand within a second: what takes long to load waits for its use.
NOT_AT_START = ("numpy", "fsrs", "scipy", "sklearn", "pydantic", "sqlite_utils")
WINDOW = ("literacy_app.__main__", "literacy_app.ui.app", "literacy_app.ui.main_window")


def imported_by(path: Path) -> Iterator[str]:
    """Yield the packages that a file imports, wherever in it and by whatever means."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        for name in _named(node):
            yield name.partition(".")[0]


def _named(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=str(module), level=0):
            yield module
        case ast.Call(
            func=ast.Name(id="extra" | "import_module" | "__import__"),
            args=[ast.Constant(value=str(module)), *_],
        ):
            yield module


def test_tools_of_development_stay_out_of_what_ships():
    found = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in source_files()
        for name in imported_by(path)
        if name in NEVER
    ]

    assert not found


def test_only_the_probes_of_the_linter_learn_from_examples():
    found = [
        str(path.relative_to(ROOT))
        for path in source_files()
        if not path.relative_to(ROOT).is_relative_to(PROBES)
        and "sklearn" in imported_by(path)
    ]

    assert not found


@pytest.mark.parametrize("heavy", NOT_AT_START)
def test_the_window_opens_without(heavy, loaded_at_start):
    assert heavy not in loaded_at_start


@pytest.fixture(scope="module")
def loaded_at_start():
    """Return the packages that a fresh process has loaded before its first window."""
    script = "import sys, {}; print(*sys.modules)".format(", ".join(WINDOW))
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {name.partition(".")[0] for name in done.stdout.split()}
