"""One Markdown file of a lesson: its head and its blocks, in one language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, Field

from literacy_app.content.flaws import Flaw, LinedData
from literacy_app.content.form_types import MaybeAbsent, each_once
from literacy_app.content.forms import Form, check_form
from literacy_app.content.lessons.chunks import Line
from literacy_app.content.lessons.desk import Desk, Placed, Unbuilt
from literacy_app.content.lessons.inline import shielded
from literacy_app.content.lessons.page_blocks import page_blocks
from literacy_app.content.lined_yaml import yaml_in
from literacy_app.content.source_text import read_source
from literacy_app.domain.blocks import Block
from literacy_app.domain.errors import Fault
from literacy_app.domain.prose import Prose
from literacy_app.domain.text import BANDS, Band
from literacy_app.words import tr

_EDGE: Final = "---"
# Whole pages are far shorter; looking for Markdown in one endless line takes hours.
_LONGEST_LINE: Final = 5_000
_BARE: Final = re.compile(r"title:\s*\{")
Bands = Annotated[list[Band], AfterValidator(each_once), Field(min_length=1)]


class HeadForm(Form):
    """What stands between the two lines of dashes at the top of a page."""

    title: Annotated[str, Field(min_length=1)]
    bands: MaybeAbsent[Bands] = None


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """A page in one language, and the line of each of its blocks."""

    file: Path
    title: Prose
    bands: tuple[Band, ...]
    blocks: tuple[Block, ...]
    placed: tuple[Placed, ...]

    def line_of(self, block: Block) -> int:
        return next((p.line for p in self.placed if p.block is block), 1)


def examine_page(
    file: Path, taught: tuple[Band, ...] = BANDS, *, head: bool = True
) -> tuple[WrittenPage | None, tuple[Fault, ...]]:
    """Return the page if it holds, and every fault in it.

    taught: the bands of the module. head: False for a sheet without a title.
    """
    source, faults = read_source(file)
    if faults:
        return None, faults
    return read_page(file, source, taught, head=head)


def read_page(
    file: Path, source: str, taught: tuple[Band, ...] = BANDS, *, head: bool = True
) -> tuple[WrittenPage | None, tuple[Fault, ...]]:
    """Return the same for a source that is at hand already."""
    desk = Desk(file, taught)
    written = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = [Line(number, text) for number, text in enumerate(written, start=1)]
    if long := next((n for n in lines if len(n.text) > _LONGEST_LINE), None):
        desk.fault(
            long.number,
            tr("The line has more than {limit} characters.", limit=_LONGEST_LINE),
            tr("Break it into several lines."),
        )
        return None, tuple(desk.faults)
    title, body = _head(desk, lines) if head else (Prose.of(""), lines)
    blocks = page_blocks(desk, body)
    if not blocks and not desk.faults:
        desk.fault(
            1, tr("Nothing is written here."), tr("Write the page below its head.")
        )
    if title is None or desk.faults:
        return None, tuple(sorted(desk.faults, key=lambda fault: fault.line))
    return WrittenPage(file, title, desk.bands, blocks, tuple(desk.placed)), ()


def _head(desk: Desk, lines: list[Line]) -> tuple[Prose | None, list[Line]]:
    """Return the title and the lines below the head; sets the desk's bands."""
    edges = [line.number for line in lines if line.text.rstrip() == _EDGE][:2]
    if len(edges) < 2 or edges[0] != 1:  # noqa: PLR2004  one above, one below
        _no_head(desk)
        return None, []
    # A blank line stands for the first dashes, so that lines keep their numbers.
    source = "\n".join(["", *(line.text for line in lines[1 : edges[1] - 1])])
    body = lines[edges[1] :]
    if bare := next((n for n in lines[1 : edges[1]] if _BARE.match(n.text)), None):
        desk.fault(
            bare.number,
            tr("A title with readings needs quotation marks around it."),
            tr("Write it like this: {example}.", example='title: "{漢字|かんじ}"'),
        )
        return None, body
    data, faults = yaml_in(desk.file, source)
    desk.faults.extend(faults)
    if data and not isinstance(data.data, dict):
        _no_head(desk)
        return None, body
    return (_title(desk, data) if data else None), body


def _no_head(desk: Desk) -> None:
    desk.fault(
        1,
        tr("The page does not begin with a head."),
        tr("Write ---, then title: and the title, then --- again."),
    )


def _title(desk: Desk, data: LinedData) -> Prose | None:
    form, flaws = check_form(HeadForm, data.data)
    if form is None:
        desk.faults.extend(data.faults(flaws))
        return None
    bands = form.bands or list(desk.bands)
    if not set(bands) <= set(desk.bands):
        flaw = Flaw(
            ("bands",),
            tr("The module is not taught to all of these bands."),
            tr("Choose one of: {choices}.", choices=", ".join(desk.bands)),
        )
        desk.faults.extend(data.faults([flaw]))
        return None
    desk.bands = tuple(band for band in BANDS if band in bands)
    line = data.line_of(("title",))
    try:
        desk.check([Line(line, form.title)])
        return desk.prose_in(shielded(form.title), line)
    except Unbuilt:
        return None
