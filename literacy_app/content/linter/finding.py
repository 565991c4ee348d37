"""What the linter tells an author: where, what is wrong, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Level = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend.

    rule:  L00 to L20, as in the content reference; from L21 on about lessons.
    line:  1-based line in the file, 0 when the whole file or pack is meant.
    post:  authoring id, a module such as M03, or empty for the whole pack.
    field: dotted path inside the post, such as `evidence.e2.title.ja`.
    mend:  empty where nothing is to be done.
    """

    rule: str
    level: Level
    file: Path
    line: int
    post: str
    field: str
    what: str
    mend: str

    def place(self) -> tuple[str, int, str, str]:
        """Return the key that sorts findings as an author walks the files."""
        return str(self.file), self.line, self.rule, self.field
