"""A web address to take apart: its parts, and what each says."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtWidgets import QWidget

from literacy_app.domain.blocks import AddressReader
from literacy_app.domain.prose import Prose
from literacy_app.ui.widgets.blocks.chip import Chip
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.blocks.pick import choose_one
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.blocks.task import Task
from literacy_app.words import tr

PartKind = Literal["scheme", "before", "owner", "path"]
_GAP: Final = 4


def address_parts(url: str, owner: str) -> tuple[tuple[PartKind, str], ...]:
    """Return the parts of an address in order; put together they are the address."""
    scheme, mark, rest = url.partition("://")
    if not mark:
        scheme, rest = "", url
    host, slash, path = rest.partition("/")
    parts: list[tuple[PartKind, str]] = []
    if mark:
        parts.append(("scheme", scheme + mark))
    before = host.removesuffix(owner)
    parts += [("before", f"{part}.") for part in before.split(".") if part]
    if host != before:
        parts.append(("owner", owner))
    steps = path.split("/") if path else []
    if slash and not steps:
        parts.append(("path", slash))
    parts += [("path", f"/{step}") for step in steps]
    return tuple(parts)


class AddressTask(Task):
    """Response: the position of the part that was tapped last, from 0."""

    def __init__(self, block: AddressReader, desk: BlockDesk) -> None:
        super().__init__(
            block.id,
            desk,
            icon="link",
            title=tr("Read the address"),
            prompt=block.prompt,
        )
        self._block = block
        self._parts = address_parts(block.url, block.owner)
        self._chips = [
            Chip(Prose.of(words), self.desk, weight="semibold")
            for _, words in self._parts
        ]
        for index, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _=False, i=index: self._tap(i))
        flow = Flow(self._chips, gap=_GAP)
        flow.setAccessibleName(block.url)
        self.rows.addWidget(flow)
        self.add_reply_place()
        if self.kept.response is not None:
            self._answer(self.kept.response, aloud=False)

    def _tap(self, index: int) -> None:
        self._answer(index, aloud=True)
        owner = self._parts[index][0] == "owner"
        self.work(index, done=owner or self.kept.done)

    def _answer(self, index: int, *, aloud: bool) -> None:
        choose_one(self._chips, index)
        kind = self._parts[index][0]
        if kind == "owner":
            title, icon = tr("Yes, this part says whose page it is."), "circle-check"
            self.show_reply(title, self._block.reply, icon=icon, aloud=aloud)
        else:
            self.show_reply(part_words(kind), (), aloud=aloud)


def part_words(kind: PartKind) -> str:
    """Return what a part of an address tells, and what it does not."""
    return {
        "scheme": tr(
            "This says how the page travels. It says nothing about who wrote it."
        ),
        "before": tr(
            "This stands before the owner's name. The owner can choose it freely."
        ),
        "owner": tr("Yes, this part says whose page it is."),
        "path": tr(
            "This comes after the first slash. The owner can write anything here."
        ),
    }[kind]


@widget_for.register
def _(block: AddressReader, desk: BlockDesk) -> QWidget:
    return AddressTask(block, desk)
