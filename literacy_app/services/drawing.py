"""Draw the pictures that a pack describes."""

from __future__ import annotations

from pathlib import Path

from literacy_app.content.artwork.files import BadPicture
from literacy_app.domain.errors import ExtraMissing, Fault, FilesAtFault
from literacy_app.words import tr

SCENES = "scenes"


def draw_pictures(folder: Path, only: frozenset[str] = frozenset()) -> list[Path]:
    """Draw every picture of a pack, or those named; return the files written.

    folder: a pack, or its folder scenes/. Raises FilesAtFault for a description
    that does not hold or a name nothing has, ExtraMissing without Pillow.
    """
    scenes = folder / SCENES if (folder / SCENES).is_dir() else folder
    try:
        from literacy_app.content.artwork.draw import (  # noqa: PLC0415 - needs Pillow
            draw_scenes,
        )
    except ImportError as missing:
        raise ExtraMissing("authoring", missing.name or "Pillow") from missing
    try:
        return draw_scenes(scenes, set(only) or None)
    except BadPicture as bad:
        raise FilesAtFault((_fault(bad.path, bad.why),)) from bad
    except ValueError as unknown:
        raise FilesAtFault((_fault(scenes, str(unknown)),)) from unknown


def _fault(file: Path, why: str) -> Fault:
    return Fault(file, 0, "", f"{why}.", tr("Mend the description of the picture."))
