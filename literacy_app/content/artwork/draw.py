"""Draw the pictures a folder describes and save them as JPEG files."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

from PIL import Image

from literacy_app.content.artwork.camera import exif
from literacy_app.content.artwork.photo import film
from literacy_app.content.artwork.picture import finished
from literacy_app.content.artwork.spec import Picture, read_pictures

MOST_BYTES: Final = 140_000
WORST_QUALITY: Final = 55


def draw_scenes(folder: Path, only: set[str] | None = None) -> list[Path]:
    """Draw every picture described in the folder, or only those named.

    Returns the files written: one, or one per language if it has words in it.
    """
    pictures = read_pictures(folder)
    unknown = (only or set()) - pictures.keys()
    if unknown:
        raise ValueError(f"no picture is called {', '.join(sorted(unknown))}")
    return [
        path
        for name, spec in pictures.items()
        if only is None or name in only
        for path in draw_picture(folder, name, spec)
    ]


def draw_picture(folder: Path, name: str, spec: Picture) -> list[Path]:
    """Draw one picture in each language it needs."""
    written = []
    for lang in spec.languages():
        path = folder / (f"{name}.{lang}.jpg" if lang else f"{name}.jpg")
        path.write_bytes(as_jpeg(finished(spec, lang or "en", folder), spec))
        written.append(path)
    return written


def as_jpeg(image: Image.Image, spec: Picture) -> bytes:
    """Return the file a camera would have saved, at most MOST_BYTES long."""
    best = film(spec.photo, spec.seed).quality
    for quality in range(best, WORST_QUALITY - 1, -3):
        file = io.BytesIO()
        data = exif(spec.camera) or b""
        image.save(file, "JPEG", quality=quality, optimize=True, exif=data)
        if file.tell() <= MOST_BYTES:
            break
    return file.getvalue()
