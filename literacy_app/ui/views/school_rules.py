"""What the school has decided for this computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from literacy_app.domain.school import SchoolRules
from literacy_app.ui.views.school_section import SchoolSection
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.field import TextField
from literacy_app.words import tr, trn

_LONGEST: Final = 60


class RulesSection(SchoolSection):
    """Asks for "rules" with a SchoolRules whenever one of them changes."""

    def __init__(self, rules: SchoolRules) -> None:
        super().__init__(tr("Rules"))
        self._rules = rules
        hint = tr("It stands on reports and letters.")
        self._name = TextField(tr("Name of the school"), hint=hint)
        self._name.input.setMaxLength(_LONGEST)
        self._name.input.setText(rules.name)
        self._name.input.editingFinished.connect(self._take_name)
        self.column.addWidget(self._name)
        self.column.addSpacing(6)
        self._offer(
            "lock_minutes",
            (tr("Sign staff out after"), _lock_about()),
            (3, 5, 10, 20, 30),
            lambda n: tr("{n} minutes", n=n),
        )
        self._offer(
            "retention_years",
            (tr("Propose to erase after"), _erase_about()),
            (1, 2, 3, 5),
            lambda n: trn("{n} year", "{n} years", n),
        )
        self._offer(
            "backup_hours",
            (tr("Make a backup"), tr("Older ones are thinned out by themselves.")),
            (0, 6, 12, 24, 72),
            _hours,
        )
        self.add_switch(
            tr("Newcomers may make their own tile"),
            tr("Off: only staff add somebody."),
            partial(self._change, "joining"),
            on=rules.joining,
        )

    def _offer(
        self,
        field: str,
        said: tuple[str, str],
        offers: Sequence[int],
        words: Callable[[int], str],
    ) -> None:
        """Add a rule: its name and a quiet line, and what it may be."""
        now = getattr(self._rules, field)
        numbers = sorted({*offers, now})  # another may have been set elsewhere
        choices = [(n, words(n)) for n in numbers]
        choice = DropDown(said[0], choices, now, least=200)
        choice.chosen.connect(partial(self._change, field))
        self.add_row(*said, choice)

    def _take_name(self) -> None:
        name = self._name.text().strip()
        if name != self._rules.name:
            self._change("name", name)

    def _change(self, field: str, value: Any) -> None:
        changes: dict[str, Any] = {field: value}
        self._rules = replace(self._rules, **changes)
        self.asked.emit("rules", self._rules)


def _lock_about() -> str:
    return tr("Without a key or a click. It holds from the next sign-in on.")


def _erase_about() -> str:
    return tr("Counted from the day somebody left the school.")


def _hours(n: int) -> str:
    if not n:
        return tr("never by itself")
    return trn("every hour", "every {n} hours", n)
