"""The design tokens, read once from assets/tokens.json."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Final

from literacy_app.places import bundled

LATIN: Final = "Atkinson Hyperlegible Next"
JAPANESE: Final = "BIZ UDPGothic"


@cache
def tokens() -> dict[str, Any]:
    """Return the token file; all px are at 100 % text size."""
    path = bundled("assets") / "tokens.json"
    return dict(json.loads(path.read_text(encoding="utf-8")))


def text_size_steps() -> tuple[float, ...]:
    return tuple(tokens()["type"]["text_size_steps"])
