"""Where a post names pictures it does not have, or a chart cannot be drawn."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.flaws import Flaw, Place
from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.post import PROFILE, Post
from literacy_app.words import tr

_GENERATED = "gen:"


def picture_contradictions(post: Post) -> Iterator[Flaw]:
    yield from _regions(post)
    yield from _evidence(post)
    for i, media in enumerate(post.media):
        if (media.kind == "chart") != (media.chart is not None):
            yield Flaw(
                ("media", i, "spec"),
                tr("A chart needs a spec, and no other picture can have one."),
                tr("Add the spec, delete it, or change the kind of the picture."),
            )
        if media.chart:
            yield from _chart(media.chart, ("media", i, "spec"))


def _regions(post: Post) -> Iterator[Flaw]:
    pictures = {PROFILE, *(media.id for media in post.media)}
    for i, region in enumerate(post.regions):
        if region.media not in pictures:
            yield Flaw(
                ("regions", i, "media"),
                tr("The post has no picture {media}.", media=region.media[:60]),
                tr("Name the id of one of its media, or @profile."),
            )


def _evidence(post: Post) -> Iterator[Flaw]:
    pictures = {"", *(media.id for media in post.media)}
    for i, item in enumerate(post.evidence):
        if item.media not in pictures and not item.media.startswith(_GENERATED):
            yield Flaw(
                ("evidence", i, "media"),
                tr("The post has no picture {media}.", media=item.media[:60]),
                tr("Name the id of one of its media, or a gen:scene/ picture."),
            )


def _chart(chart: ChartSpec, place: Place) -> Iterator[Flaw]:
    if len(chart.x) != len(chart.y):
        yield Flaw(
            (*place, "y"),
            tr(
                "The chart has {labels} labels but {values} values.",
                labels=len(chart.x),
                values=len(chart.y),
            ),
            tr("Write one label in x for each value in y."),
        )
    if chart.y_min >= chart.y_max:
        yield Flaw(
            (*place, "y_max"),
            tr("The axis ends at or below the number where it starts."),
            tr("Make y_max larger than y_min."),
        )
