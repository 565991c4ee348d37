"""Where a marking hand is: the word reached, and the word a mark starts at."""

from __future__ import annotations

import unicodedata
from typing import Final

from literacy_app.domain.kanji import is_kanji
from literacy_app.ui.widgets.line_breaks import Range, word_ranges

_SCRIPTS: Final = ("HIRAGANA", "KATAKANA")


class WordCursor:
    """Finds words for mouse and keyboard. Holds no text after `read` is called anew.

    here:   the word reached, if any. anchor: where the mark began, while one does.
    """

    def __init__(self, plain: str) -> None:
        self.words = word_ranges(plain)
        self.steps = keyboard_steps(plain, self.words)
        self.here: Range | None = None
        self.anchor: Range | None = None

    @property
    def pending(self) -> Range | None:
        """The stretch a mark would cover if it ended here."""
        if self.anchor is None or self.here is None:
            return None
        return hull(self.anchor, self.here)

    def move(self, step: int) -> None:
        """Go on by words, staying inside the text."""
        if not self.steps:
            return
        at = self._step_index()
        if at is None:
            at = -1 if step > 0 else len(self.steps)
        self.here = self.steps[min(max(at + step, 0), len(self.steps) - 1)]

    def move_to_edge(self, step: int) -> None:
        """Go to the first (-1) or the last (1) word."""
        self.move(step * (len(self.steps) + 1))

    def start(self) -> None:
        self.anchor = self.here

    def end(self) -> Range | None:
        """Return the stretch from start to here; the next mark starts afresh."""
        done, self.anchor = self.pending, None
        return done

    def word_at(self, position: int | None) -> Range | None:
        """Return the word that holds a character."""
        if position is None:
            return None
        return next((w for w in self.words if w[0] <= position < w[1]), None)

    def nearest(self, position: int) -> Range | None:
        """Return the word closest to a position."""
        return min(
            self.words,
            key=lambda w: max(w[0] - position, position - w[1] + 1, 0),
            default=None,
        )

    def _step_index(self) -> int | None:
        if self.here is None:
            return None
        place = self.here[0]
        found = [i for i, step in enumerate(self.steps) if step[0] <= place]
        return found[-1] if found else None


def keyboard_steps(plain: str, words: list[Range]) -> list[Range]:
    """Return words, with Japanese characters of one script in a row as one step.

    Unicode knows no Japanese words: it parts kanji and hiragana one by one.
    """
    steps: list[Range] = []
    for start, end in words:
        script = _script(plain[start])
        touching = bool(steps) and steps[-1][1] == start
        if touching and script and script == _script(plain[start - 1]):
            steps[-1] = (steps[-1][0], end)
        else:
            steps.append((start, end))
    return steps


def hull(one: Range, other: Range) -> Range:
    return min(one[0], other[0]), max(one[1], other[1])


def _script(character: str) -> str:
    if is_kanji(character):
        return "KANJI"
    name = unicodedata.name(character, "")
    return next((s for s in _SCRIPTS if name.startswith(s)), "")
