"""From a drawing to a photograph: the hand, the lens, the film."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from literacy_app.content.artwork.spec import Photo

Pixels = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Film:
    """Everything the camera does, settled; units as in Photo."""

    blur: float
    grain: float
    vignette: float
    warmth: float
    quality: int


def film(photo: Photo, seed: int) -> Film:
    """Choose what the picture file leaves open, by the seed alone.

    Never by verdict: how a picture looks must not tell whether it is honest.
    """
    dice = np.random.default_rng(seed)
    chosen = {
        "blur": float(dice.uniform(0.25, 0.75)),
        "grain": float(dice.uniform(0.15, 0.42)),
        "vignette": float(dice.uniform(0.2, 0.5)),
        "warmth": float(dice.uniform(-0.3, 0.6)),
        "quality": int(dice.integers(78, 89)),
    }
    said = photo.model_dump(exclude_none=True)
    return Film(**(chosen | said))


def develop(drawing: Image.Image, film: Film, seed: int) -> Image.Image:
    """Return the drawing as this film would have taken it."""
    dice = np.random.default_rng(seed)
    scale = drawing.width / 1200
    swayed = _sway(np.asarray(drawing, dtype=np.float64), dice, scale)
    seen = Image.fromarray(swayed.round().clip(0, 255).astype(np.uint8))
    seen = seen.filter(ImageFilter.GaussianBlur(film.blur * scale))
    light = np.asarray(seen, dtype=np.float64) / 255
    light = (
        light * _paper(dice, light.shape) * _cast(film) * _corners(film, light.shape)
    )
    light = light + _grain(dice, film, light)
    return Image.fromarray((light.clip(0, 1) * 255).round().astype(np.uint8))


def _sway(pixels: Pixels, dice: np.random.Generator, scale: float) -> Pixels:
    """Move every edge a pixel or so, slowly, as a drawing hand would."""
    high, wide = pixels.shape[:2]
    reach = 0.9 * scale
    rows, columns = np.mgrid[0:high, 0:wide].astype(np.float64)
    y = (rows + _slow_noise(dice, (high, wide), 30 * scale) * reach).clip(
        0, high - 1.001
    )
    x = (columns + _slow_noise(dice, (high, wide), 30 * scale) * reach).clip(
        0, wide - 1.001
    )
    top, left = y.astype(int), x.astype(int)
    down, right = (y - top)[..., None], (x - left)[..., None]
    above = pixels[top, left] * (1 - right) + pixels[top, left + 1] * right
    below = pixels[top + 1, left] * (1 - right) + pixels[top + 1, left + 1] * right
    return np.asarray(above * (1 - down) + below * down)


def _slow_noise(
    dice: np.random.Generator, shape: tuple[int, int], size: float
) -> Pixels:
    """Return noise from -1 to 1 that changes over `size` pixels."""
    high, wide = shape
    coarse = dice.uniform(-1, 1, (int(high / size) + 3, int(wide / size) + 3))
    small = Image.fromarray(coarse.astype(np.float32), mode="F")
    return np.asarray(small.resize((wide, high), Image.Resampling.BICUBIC), np.float64)


def _paper(dice: np.random.Generator, shape: tuple[int, ...]) -> Pixels:
    """Return the tooth of painted paper: patches a shade lighter or darker."""
    size = (shape[0], shape[1])
    tooth = 0.010 * _slow_noise(dice, size, 5) + 0.014 * _slow_noise(dice, size, 60)
    return 1 + tooth[..., None]


def _cast(film: Film) -> Pixels:
    return np.array([1 + 0.045 * film.warmth, 1.0, 1 - 0.06 * film.warmth])


def _corners(film: Film, shape: tuple[int, ...]) -> Pixels:
    y = np.linspace(-1, 1, shape[0])[:, None]
    x = np.linspace(-1, 1, shape[1])[None, :]
    far = np.sqrt((x**2 + y**2) / 2)
    return np.asarray(1 - film.vignette * 0.55 * far**3)[..., None]


def _grain(dice: np.random.Generator, film: Film, light: Pixels) -> Pixels:
    """Return grain, strongest in the middle greys, mostly without colour."""
    grey = dice.normal(0, 1, light.shape[:2])[..., None]
    colour = dice.normal(0, 0.35, light.shape)
    strength = 0.042 * film.grain * (0.5 + 2 * light * (1 - light))
    return np.asarray((grey + colour) * strength)
