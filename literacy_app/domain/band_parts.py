"""What of a page a grade band reads."""

from __future__ import annotations

from literacy_app.domain.blocks import Block, Interactive, OnlyFor
from literacy_app.domain.text import Band


def for_band(blocks: tuple[Block, ...], band: Band) -> tuple[Block, ...]:
    """Return what this band reads, with the OnlyFor wrappers taken away."""
    found: list[Block] = []
    for block in blocks:
        if not isinstance(block, OnlyFor):
            found.append(block)
        elif band in block.bands:
            found.extend(for_band(block.body, band))
    return tuple(found)


def interactive(blocks: tuple[Block, ...]) -> tuple[Interactive, ...]:
    """Return the blocks that can be worked on, without those inside others."""
    return tuple(block for block in blocks if isinstance(block, Interactive))
