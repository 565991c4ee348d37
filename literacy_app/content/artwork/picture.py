"""One picture, from its description to pixels."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, UnidentifiedImageError

from literacy_app.content.artwork.changes import (
    blurred,
    brightened,
    cropped,
    pasted,
)
from literacy_app.content.artwork.files import BadPicture
from literacy_app.content.artwork.photo import develop, film
from literacy_app.content.artwork.raster import rasterise
from literacy_app.content.artwork.scenes.compose import compose
from literacy_app.content.artwork.spec import Change, Lang, Picture


def finished(spec: Picture, lang: Lang, folder: Path) -> Image.Image:
    """Take the picture and do to it what its description says, in order."""
    image = taken(spec, lang, folder)
    for done, change in enumerate(spec.changes):
        before = spec.model_copy(update={"changes": spec.changes[:done]})
        image = _changed(image, change, before, (lang, folder))
    return image


def taken(spec: Picture, lang: Lang, folder: Path) -> Image.Image:
    """Return the picture as the camera took it, before anybody changed it."""
    if spec.photo_file:
        return opened(folder / spec.photo_file).resize(spec.size)
    svg = compose(str(spec.scene), spec.setting, lang, spec.size, spec.seed)
    drawing = rasterise(svg)
    return develop(drawing, film(spec.photo, spec.seed), spec.seed)


def opened(path: Path) -> Image.Image:
    """Open a picture file; one that is not a picture is refused."""
    try:
        with Image.open(path) as image:
            return image.convert("RGB")
    except FileNotFoundError as error:
        raise BadPicture(path, "there is no such file") from error
    except (UnidentifiedImageError, OSError) as error:
        raise BadPicture(path, "this file is not a picture") from error


def _changed(
    image: Image.Image, change: Change, before: Picture, where: tuple[Lang, Path]
) -> Image.Image:
    if change.crop:
        return cropped(image, change.crop)
    if change.bright:
        return brightened(image, change.bright)
    if change.blur:
        return blurred(image, change.blur, change.strength)
    if change.edit:
        other = before.model_copy(update={"setting": before.laid_over(change)})
        return pasted(image, finished(other, *where), change.edit)
    return image
