"""Small pictures for the tests of the artwork."""

from __future__ import annotations

from pathlib import Path

from literacy_app.content.artwork.picture import finished
from literacy_app.content.artwork.spec import Picture

SMALL = (200, 108)
NOWHERE = Path()
FLOODED = {"flood": True, "sign": {"en": "Route 8", "ja": "8号線"}}


def picture(scene="underpass", *changes, **setting):
    """Describe a small picture; setting and changes as in a picture file."""
    return Picture.model_validate(
        {
            "scene": scene,
            "size": SMALL,
            "seed": 7,
            "setting": setting,
            "changes": list(changes),
        }
    )


def drawn(spec, lang="en"):
    return finished(spec, lang, NOWHERE)
