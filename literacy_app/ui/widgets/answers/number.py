"""A number to write; the label names its unit."""

from __future__ import annotations

import math
import unicodedata

from literacy_app.domain.item_answer import Typed
from literacy_app.domain.quiz_item import Amount
from literacy_app.ui.widgets.answers.area import AnswerArea, Asked
from literacy_app.ui.widgets.field import TextField
from literacy_app.words import tr

_LONGEST = 12


class NumberAnswer(AnswerArea):
    """Full-width digits, a comma for the point and the unit itself are understood."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        assert isinstance(asked.item.key, Amount)  # noqa: S101 - one key a kind
        unit = asked.of(asked.item.key.unit)
        self._unit = unit.plain
        label = tr("Your number, in {unit}", unit=unit.plain)
        if not unit.plain:
            label = tr("Your number")
        self.field = TextField(label, hint=tr("In digits, such as 12 or 3.5"))
        self.field.input.setMaxLength(_LONGEST)
        if isinstance(asked.response, Typed):
            self.field.input.setText(f"{asked.response.value:g}")
        self.field.input.textChanged.connect(self._edited)
        self.rows.addWidget(self.field)
        self.rows.addStretch(1)

    def response(self) -> Typed | None:
        value = number_in(self.field.text(), self._unit)
        return None if value is None else Typed(value)

    def say_what_is_missing(self) -> bool:
        words = tr("Please write a number in digits, such as 12 or 3.5.")
        self.field.show_error(words)
        self.field.input.setFocus()
        return True

    def _edited(self) -> None:
        self.field.show_error("")
        self.tell()


def number_in(words: str, unit: str = "") -> float | None:
    """Return the number somebody wrote, or None."""
    plain = unicodedata.normalize("NFKC", words).strip()
    plain = plain.removesuffix(unicodedata.normalize("NFKC", unit)).strip()
    plain = plain.replace("−", "-").replace(",", ".").replace("、", ".")
    if not plain or not set(plain) <= set("0123456789.-+"):
        return None
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
