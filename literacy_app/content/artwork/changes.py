"""What people do to a finished picture: crop, brighten, blur, paste."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from literacy_app.content.artwork.spec import Box

_SEAM = 7


def cropped(picture: Image.Image, box: Box) -> Image.Image:
    """Cut out a rectangle and enlarge it to the old size."""
    part = picture.crop(pixels(picture.size, box))
    return part.resize(picture.size, Image.Resampling.LANCZOS)


def brightened(picture: Image.Image, light: float) -> Image.Image:
    return ImageEnhance.Brightness(picture).enhance(light)


def blurred(picture: Image.Image, box: Box, strength: float) -> Image.Image:
    """Blur a round patch inside a rectangle; nothing outside it changes."""
    scale = picture.width / 1200
    veil = picture.filter(ImageFilter.GaussianBlur(strength * scale))
    left, top, right, bottom = pixels(picture.size, box)
    mask = Image.new("L", picture.size, 0)
    pen = ImageDraw.Draw(mask)
    rings = 12
    for step in range(rings):
        away_x, away_y = (right - left) * step / 40, (bottom - top) * step / 40
        round_patch = (
            left + away_x,
            top + away_y,
            right - 1 - away_x,
            bottom - 1 - away_y,
        )
        pen.ellipse(round_patch, fill=round(255 * (step + 1) / rings))
    return Image.composite(veil, picture, mask)


def pasted(picture: Image.Image, other: Image.Image, box: Box) -> Image.Image:
    """Lay a rectangle of another picture over this one.

    The seam fades on the inside, so pixels outside the rectangle stay as they were.
    """
    seam = max(1, round(_SEAM * picture.width / 1200))
    left, top, right, bottom = pixels(picture.size, box)
    mask = Image.new("L", picture.size, 0)
    pen = ImageDraw.Draw(mask)
    for step in range(seam):
        shrunk = (left + step, top + step, right - 1 - step, bottom - 1 - step)
        if shrunk[0] <= shrunk[2] and shrunk[1] <= shrunk[3]:
            pen.rectangle(shrunk, fill=round(255 * (step + 1) / seam))
    return Image.composite(other, picture, mask)


def pixels(size: tuple[int, int], box: Box) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom in pixels of a box (x, y, width, height)."""
    wide, high = size
    x, y, w, h = box
    return (
        round(x * wide),
        round(y * high),
        round((x + w) * wide),
        round((y + h) * high),
    )
