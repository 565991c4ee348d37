"""No worked example is left lying about: each one is held against the app."""

import ast
from pathlib import Path

from tests.domain.reference import REFERENCE

TESTS = Path(__file__).resolve().parents[1]


def functions_tried():
    """Yield every name in a call of vectors(…) in any test."""
    for path in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "vectors":
                yield from (name.value for name in node.args)


def test_every_worked_example_is_tried_by_some_test():
    named = {vector["function"] for vector in REFERENCE["vectors"]}

    assert len(REFERENCE["vectors"]) == 99
    assert named - set(functions_tried()) == set()
