"""What a verdict is called, in a screen as in a terminal."""

from __future__ import annotations

from literacy_app.domain.post import Verdict
from literacy_app.words import tr


def verdict_name(verdict: Verdict) -> str:
    """Return its name in the language in use."""
    return {
        "genuine": tr("genuine"),
        "manipulated": tr("manipulated"),
        "satire": tr("satire"),
        "unverified": tr("not settled yet"),
    }[verdict]
