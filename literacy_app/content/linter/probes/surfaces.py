"""The surfaces of a pack that are probed, one input for each post."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from literacy_app.content.linter.probes import features
from literacy_app.content.linter.probes.features import Row
from literacy_app.content.linter.probes.guess import Probe, Seen
from literacy_app.content.linter.probes.pictures import picture_statistics
from literacy_app.domain.post import Post

FEWEST_PICTURES: Final = 10
PICTURES: Final = "pictures"
_TEXTS: Final[dict[str, tuple[Seen, Callable[[Post], str]]]] = {
    "words_en": ("words", lambda post: post.text.en.plain),
    "characters_ja": ("characters", lambda post: post.text.ja.plain),
    "names": ("names", features.names),
}
_NUMBERS: Final[dict[str, Callable[[Post], Row]]] = {
    "metadata": features.metadata,
    "style": features.style,
    "evidence_menu": features.menu,
}


@dataclass(frozen=True, slots=True)
class Surface:
    """inputs: by post id; a post without an input is not probed here.

    columns: what the numbers of an input are called; empty for texts.
    """

    name: str
    seen: Seen
    inputs: Mapping[str, str | Sequence[float]]
    columns: tuple[str, ...] = ()

    def probe(self, posts: Sequence[Post]) -> Probe:
        """Return the probe of those posts that have this surface."""
        with_input = tuple(p for p in posts if p.id in self.inputs)
        return Probe(
            self.name, self.seen, with_input, [self.inputs[p.id] for p in with_input]
        )


def surfaces(posts: Sequence[Post], folder: Path) -> Iterator[Surface]:
    """Yield every surface that can be probed."""
    for name, (seen, read) in _TEXTS.items():
        yield Surface(name, seen, {p.id: read(p) for p in posts})
    for name, count in _NUMBERS.items():
        yield _counted(name, {p.id: count(p) for p in posts})
    shown = {p.id: picture_statistics(folder, p) for p in posts}
    if sum(number for number, _ in shown.values()) >= FEWEST_PICTURES:
        yield _counted(PICTURES, {key: row for key, (_, row) in shown.items() if row})


def _counted(name: str, rows: Mapping[str, Row]) -> Surface:
    columns, values = features.table(list(rows.values()))
    inputs = dict(zip(rows, values, strict=True))
    return Surface(name, "numbers", inputs, tuple(columns))
