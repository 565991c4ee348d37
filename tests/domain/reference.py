"""The worked examples that every formula has to reproduce."""

import json
from pathlib import Path

import pytest

REFERENCE = json.loads((Path(__file__).parent / "vectors.json").read_text("utf-8"))


def vectors(*functions):
    """Give a test every example of these functions, one by one."""
    found = [v for v in REFERENCE["vectors"] if v["function"] in functions]
    return pytest.mark.parametrize("vector", found, ids=lambda vector: vector["name"])
