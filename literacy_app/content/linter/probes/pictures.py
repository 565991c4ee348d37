"""What a picture file shows of itself: size, brightness, blur."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

from literacy_app.content.linter.extras import extra
from literacy_app.content.linter.probes.features import Row, merged
from literacy_app.content.linter.rules.assets import pictures_of
from literacy_app.domain.post import Post


def picture_statistics(folder: Path, post: Post) -> tuple[int, Row | None]:
    """Return how many pictures the post shows, and the mean of their numbers."""
    files = list(_shown(folder, post))
    return len(files), merged(map(_measure, files)) if files else None


def _shown(folder: Path, post: Post) -> Iterator[Path]:
    """Yield the files of the pictures in the post; evidence may tell, so not it."""
    for media in post.media:
        if media.chart is None:
            yield from pictures_of(folder, media.file)
    if post.link_card is not None and post.link_card.image:
        yield from pictures_of(folder, post.link_card.image)


def _measure(file: Path) -> Row:
    numpy = extra("numpy")
    with extra("PIL.Image").open(file) as image:
        grey = numpy.asarray(image.convert("L"), dtype=float)
    inner = grey[1:-1, 1:-1]
    around = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:]
    return {
        "file size": math.log(file.stat().st_size),
        "brightness": float(grey.mean()),
        "contrast": float(grey.std()),
        # The variance of the Laplacian falls as a picture is blurred.
        "sharpness": math.log1p(float((around - 4 * inner).var())),
    }
