"""A frame while it is being made, in px of the picture's area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

_STEP: Final = 0.02
_FIRST_SHARE: Final = 0.3
_LEAST: Final = 12.0


@dataclass(frozen=True, slots=True)
class DraftFrame:
    """box: where it is. area: the picture it may not leave."""

    box: QRectF
    area: QRectF

    @classmethod
    def in_the_middle(cls, area: QRectF) -> DraftFrame:
        box = QRectF(0, 0, area.width() * _FIRST_SHARE, area.height() * _FIRST_SHARE)
        box.moveCenter(area.center())
        return cls(box, area)

    @classmethod
    def between(cls, one: QPointF, other: QPointF, area: QRectF) -> DraftFrame:
        """Return the frame with these two corners, cut at the picture's edges."""
        box = QRectF(one, other).normalized().intersected(area)
        return cls(box, area)

    def is_large_enough(self) -> bool:
        """Whether it is more than a slip of the hand."""
        return max(self.box.width(), self.box.height()) >= _LEAST

    def moved(self, right: int, down: int) -> DraftFrame:
        """Return it some steps away, still inside the picture."""
        box = self.box.translated(
            right * _STEP * self.area.width(), down * _STEP * self.area.height()
        )
        box.moveLeft(
            min(max(box.left(), self.area.left()), self.area.right() - box.width())
        )
        box.moveTop(
            min(max(box.top(), self.area.top()), self.area.bottom() - box.height())
        )
        return DraftFrame(box, self.area)

    def resized(self, right: int, down: int) -> DraftFrame:
        """Return it with its lower right corner some steps away."""
        box = QRectF(self.box)
        wide = box.width() + right * _STEP * self.area.width()
        high = box.height() + down * _STEP * self.area.height()
        box.setWidth(min(max(wide, _LEAST), self.area.right() - box.left()))
        box.setHeight(min(max(high, _LEAST), self.area.bottom() - box.top()))
        return DraftFrame(box, self.area)
