"""What text with furigana is set in: fonts, line height, and what stands out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout


@dataclass(frozen=True, slots=True)
class Setting:
    """What text is set in. line_px: from one baseline to the next.

    gaps: px kept free behind the character before a code point, for a badge.
    heavy: ranges of code points that are set in another font of the same size.
    """

    font: QFont
    ruby_font: QFont
    line_px: float
    gaps: Mapping[int, float] = field(default_factory=dict)
    heavy: tuple[tuple[int, int, QFont], ...] = ()

    def font_at(self, position: int) -> QFont:
        """Return the font of one character."""
        found = (font for a, b, font in self.heavy if a <= position < b)
        return next(found, self.font)


def joined(formats: list[QTextLayout.FormatRange]) -> list[QTextLayout.FormatRange]:
    """Join neighbours that look alike: between two ranges there is no kerning."""
    joined: list[QTextLayout.FormatRange] = []
    for part in formats:
        before = joined[-1] if joined else None
        touches = before is not None and before.start + before.length == part.start
        if before is not None and touches and before.format == part.format:
            before.length += part.length
        else:
            joined.append(part)
    return joined


def spaced(font: QFont, start: int, length: int, px: float) -> QTextLayout.FormatRange:
    """Return a format for some UTF-16 units, with px behind each character."""
    wide = QFont(font)
    wide.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, px)
    look = QTextCharFormat()
    look.setFont(wide)
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, look
    return part
