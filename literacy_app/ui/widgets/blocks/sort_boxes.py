"""Things to sort into boxes: pick one, then pick its box."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from PySide6.QtWidgets import QWidget

from literacy_app.domain.blocks import Bullets, SortBoxes
from literacy_app.domain.prose import Prose
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.blocks.box_grid import box_grid
from literacy_app.ui.widgets.blocks.chip import Chip
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.blocks.task import Task
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_TRAY: Final = -1


class SortTask(Task):
    """Response: for each thing, in the author's order, its box or -1."""

    def __init__(self, block: SortBoxes, desk: BlockDesk) -> None:
        super().__init__(
            block.id,
            desk,
            icon="layers",
            title=tr("Sort into boxes"),
            prompt=block.prompt,
        )
        self._block = block
        self._right = [i for i, box in enumerate(block.boxes) for _ in box.items]
        words = [item for box in block.boxes for item in box.items]
        self._chips = [Chip(item, self.desk) for item in words]
        self._boxes = list(self.kept.response or [_TRAY] * len(words))
        self._held: int | None = None
        for index, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _=False, i=index: self._hold(i))
        hint = tr("Choose one of these, then choose its box.")
        self.rows.addWidget(Label(hint, "small", colour="ink2"))
        self._flows = {_TRAY: Flow(least=0)}
        self.rows.addWidget(self._flows[_TRAY])
        labels = [box.label for box in block.boxes]
        grid, insides = box_grid(labels, self.desk, self._put)
        self._flows.update(enumerate(insides))
        self.rows.addLayout(grid)
        self._check = Button(tr("Check"), size="small")
        self._check.clicked.connect(self._compare)
        self.rows.addWidget(self._check)
        self.add_reply_place()
        for index in mixed(block.id, len(words)):
            self._flows[self._boxes[index]].add(self._chips[index])
            self._name(index)
        self._offer_check()
        if self.kept.done:
            self._judge(aloud=False)

    def _hold(self, index: int) -> None:
        self._held = None if self._held == index else index
        for number, chip in enumerate(self._chips):
            chip.setChecked(number == self._held)
        if self._held is not None:
            announce(self, tr("Now choose its box."))

    def _put(self, box: int) -> None:
        index = self._held
        if index is None:
            announce(self, tr("Choose one of these, then choose its box."))
            return
        chip = self._chips[index]
        self._flows[self._boxes[index]].remove(chip)
        self._boxes[index] = box
        self._flows[box].add(chip)
        self._hold(index)
        self._forget_judgement()
        self._name(index)
        self._offer_check()
        self.work(list(self._boxes), done=False)
        tray = self._flows[_TRAY].items()
        (tray[0] if tray else self._check).setFocus()

    def _name(self, index: int) -> None:
        chip, box = self._chips[index], self._boxes[index]
        if box == _TRAY:
            said = tr("not in a box yet")
        else:
            said = tr("in the box: {box}", box=self._block.boxes[box].label.plain)
        chip.setAccessibleDescription(said)
        announce(chip, tr("{name}: {meaning}", name=chip.text(), meaning=said))

    def _offer_check(self) -> None:
        left = self._boxes.count(_TRAY)
        self._flows[_TRAY].setVisible(left > 0)
        reason = tr("{left} are not in a box yet.", left=left)
        self._check.set_available(not left, reason)

    def _compare(self) -> None:
        self._judge(aloud=True)
        self.work(list(self._boxes), done=True)

    def _forget_judgement(self) -> None:
        self.clear_reply()
        for index, chip in enumerate(self._chips):
            chip.set_sign("")
            self._name(index)

    def _judge(self, *, aloud: bool) -> None:
        fitting = 0
        for index, chip in enumerate(self._chips):
            fits = self._boxes[index] == self._right[index]
            fitting += fits
            chip.set_sign("check" if fits else "corner-up-right")
            label = self._block.boxes[self._right[index]].label.plain
            said = tr("fits here") if fits else tr("fits better in: {box}", box=label)
            chip.setAccessibleDescription(said)
            chip.setToolTip(said)
        for flow in self._flows.values():
            flow.arrange()
        count = len(self._chips)
        title = tr(
            "{fitting} of {all} are where they fit best.", fitting=fitting, all=count
        )
        icon = "circle-check" if fitting == count else "compass"
        self.show_reply(
            title, (*self._moves(), *self._block.reply), icon=icon, aloud=aloud
        )

    def _moves(self) -> tuple[Bullets, ...]:
        """Return where those would fit that lie elsewhere."""
        moves = [
            tr(
                "“{thing}” fits better in “{box}”.",
                thing=chip.text(),
                box=self._block.boxes[right].label.plain,
            )
            for chip, right, box in zip(
                self._chips, self._right, self._boxes, strict=True
            )
            if right != box
        ]
        items = tuple(map(Prose.of, moves))
        return (Bullets(numbered=False, items=items),) if items else ()


def mixed(block_id: str, count: int) -> list[int]:
    """Return the positions in an order of their own, always the same."""

    def place(index: int) -> bytes:
        return sha256(f"{block_id}/{index}".encode()).digest()

    return sorted(range(count), key=place)


@widget_for.register
def _(block: SortBoxes, desk: BlockDesk) -> QWidget:
    return SortTask(block, desk)
