"""L05: marked parts of a picture lie inside it and are neither dot nor all."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import PROFILE, Rect, Region
from literacy_app.words import tr

L05 = Rule("L05", "error")
SMALLEST, LARGEST = 0.005, 0.6
_ROUNDING = 0.0001


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        for region in post.regions:
            for what, mend in _faults(region):
                yield L05.at(
                    written, post, field=f"regions.{region.id}", what=what, mend=mend
                )


def _faults(region: Region) -> Iterator[tuple[str, str]]:
    if not _inside(region.rect):
        yield (
            tr("The region reaches outside the picture."),
            tr("Keep x, y, x + width and y + height between 0 and 1."),
        )
    elif region.media != PROFILE:
        area = region.rect.w * region.rect.h
        if not SMALLEST <= area <= LARGEST:
            yield (
                tr(
                    "The region covers {percent} % of the picture.",
                    percent=f"{100 * area:.1f}",
                ),
                tr("Mark the part that shows it: 0.5 to 60 % of the picture."),
            )


def _inside(rect: Rect) -> bool:
    return (
        rect.x >= 0
        and rect.y >= 0
        and rect.w > 0
        and rect.h > 0
        and rect.x + rect.w <= 1 + _ROUNDING
        and rect.y + rect.h <= 1 + _ROUNDING
    )
