"""Where the drawn pictures lie, and what to say when one is no picture."""

from __future__ import annotations

from pathlib import Path


class BadPicture(ValueError):
    """A picture, or the file describing one, cannot be used; says which and why."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path.name}: {why}")
        self.path = path
        self.why = why


def scene_file(folder: Path, name: str, lang: str) -> Path:
    """Return the JPEG of a picture, in its reader's language if words are in it.

    name is a picture's name, or a whole reference such as `gen:scene/river-a`.
    """
    plain = name.rpartition("/")[2]
    spoken = folder / f"{plain}.{lang}.jpg"
    silent = folder / f"{plain}.jpg"
    found = next((path for path in (spoken, silent) if path.is_file()), None)
    if found is None:
        raise BadPicture(silent, "there is no such picture in this folder")
    return found
