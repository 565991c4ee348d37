"""What somebody wants on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

from literacy_app.domain.text import Band
from literacy_app.words import Lang

What = Literal["handout", "worksheet", "answers", "guide", "plan", "family"]
PaperSize = Literal["a4", "letter"]
Form = Literal["pdf", "html"]
WHATS: Final[tuple[What, ...]] = get_args(What)
PAPERS: Final[tuple[PaperSize, ...]] = get_args(PaperSize)
FORMS: Final[tuple[Form, ...]] = get_args(Form)


@dataclass(frozen=True, slots=True)
class Wish:
    """One sheet, or all of a language.

    plan:    the 指導案; it exists in Japanese only.
    replace: whether files of the same name may be written over.
    """

    what: What | Literal["all"]
    lang: Lang
    band: Band
    paper: PaperSize = "a4"
    form: Form = "pdf"
    replace: bool = False
