"""What a page of a lesson is made of, in one language, in reading order.

Blocks with an `id` can be worked on; ids are unique within their page and the same
in both languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.prose import Prose
from literacy_app.domain.text import Band, Text

Tone = Literal["idea", "care", "talk"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences."""

    words: Prose


@dataclass(frozen=True, slots=True)
class Heading:
    """level: 2 or 3; the page's title is level 1."""

    level: int
    words: Prose


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; numbered where the order matters."""

    numbered: bool
    items: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words somebody said or wrote."""

    words: Prose


@dataclass(frozen=True, slots=True)
class Table:
    """rows: each as long as the head."""

    head: tuple[Prose, ...]
    rows: tuple[tuple[Prose, ...], ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A box that stands out: an idea, something to take care of, or a talk."""

    tone: Tone
    title: str
    body: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawn picture. picture: `gen:scene/…`; alt: what it shows, in words.

    facts: pairs such as ("Sign", "Route 21"), listed beside the picture.
    """

    picture: str
    alt: str
    caption: Prose | None
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ShownPost:
    """A post of the bank, by its authoring id. body: what to notice."""

    post: str
    body: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Twins:
    """A pair of the bank side by side; after it is shown which is which, the body.

    prompt: what to look for first.
    """

    id: str
    pair: str
    prompt: Prose
    body: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """reply: what is said to somebody who chose it."""

    words: Prose
    right: bool
    reply: Prose | None


@dataclass(frozen=True, slots=True)
class CheckQuestion:
    """A quick check; more than one option may be right where `multiple`."""

    id: str
    prompt: Prose
    options: tuple[Option, ...]
    multiple: bool


@dataclass(frozen=True, slots=True)
class MarkWords:
    """Words to mark; what should be found stands as spans in the text."""

    id: str
    prompt: Prose
    text: Text
    reply: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class AddressReader:
    """A web address to take apart. owner: the part that names who owns it."""

    id: str
    prompt: Prose
    url: str
    owner: str
    reply: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class AxisChart:
    """A chart whose axis start the reader moves, from 0 to just below the least value.

    chart: as the reader meets it first. claim: what a post says about it, or "".
    """

    id: str
    prompt: Prose
    chart: ChartSpec
    claim: str
    reply: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A box to sort into, with what belongs there."""

    label: Prose
    items: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class SortBoxes:
    """Things to sort into boxes; each box knows what belongs there."""

    id: str
    prompt: Prose
    boxes: tuple[Box, ...]
    reply: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class FeelingMeter:
    """How strong a feeling is, on five steps; never judged."""

    id: str
    prompt: Prose
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Poll:
    """A question without a right answer. reply: shown after a choice."""

    id: str
    prompt: Prose
    options: tuple[Prose, ...]
    reply: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """when: such as "10:05" or "Tuesday"."""

    when: str
    what: Prose


@dataclass(frozen=True, slots=True)
class Timeline:
    """What happened, one after another."""

    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Reveal:
    """Something to think about first, then open. button: what the button says."""

    id: str
    button: str
    body: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Room for the reader's own words; they are not kept. lines: on paper."""

    id: str
    prompt: Prose
    lines: int


@dataclass(frozen=True, slots=True)
class OnlyFor:
    """What only some bands read."""

    bands: tuple[Band, ...]
    body: tuple[Block, ...]


Interactive = (
    Twins
    | CheckQuestion
    | MarkWords
    | AddressReader
    | AxisChart
    | SortBoxes
    | FeelingMeter
    | Poll
    | Reveal
    | OwnWords
)
Written = Paragraph | Heading | Bullets | Quote | Table | Timeline
Shown = Callout | Figure | ShownPost | OnlyFor
Block = Written | Shown | Interactive
