"""What the school has decided for this computer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from literacy_app.domain.school import SchoolRules
from literacy_app.ui.views.school_section import SchoolSection
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.field import TextField
from literacy_app.words import tr, trn


class RulesSection(SchoolSection):
    """Asks for "rules" with a SchoolRules whenever one of them changes."""

    def __init__(self, rules: SchoolRules) -> None:
        super().__init__(tr("Rules"))
        self._rules = rules
        hint = tr("It stands on reports and letters.")
        self._name = TextField(tr("Name of the school"), hint=hint)
        self._name.input.setText(rules.name)
        self._name.input.editingFinished.connect(self._take_name)
        self.column.addWidget(self._name)
        self._offer(
            "lock_minutes",
            tr("Sign staff out after"),
            tr("Without a key or a click."),
            [(n, tr("{n} minutes", n=n)) for n in (3, 5, 10, 20, 30)],
        )
        self._offer(
            "retention_years",
            tr("Propose to erase after"),
            tr("Counted from the day somebody left the school."),
            [(n, trn("{n} year", "{n} years", n)) for n in (1, 2, 3, 5)],
        )
        self._offer(
            "backup_hours",
            tr("Make a backup"),
            tr("Older ones are thinned out by themselves."),
            [
                (0, tr("never by itself")),
                *((n, tr("every {n} hours", n=n)) for n in (6, 12, 24, 72)),
            ],
        )
        self.add_switch(
            tr("Newcomers may make their own tile"),
            tr("Off: only staff add somebody."),
            partial(self._change, "joining"),
            on=rules.joining,
        )

    def _offer(
        self, field: str, name: str, quiet: str, choices: Sequence[tuple[int, str]]
    ) -> None:
        now = getattr(self._rules, field)
        choice = DropDown(name, choices, now, least=200)
        choice.chosen.connect(partial(self._change, field))
        self.add_row(name, quiet, choice)

    def _take_name(self) -> None:
        name = self._name.text().strip()
        if name != self._rules.name:
            self._change("name", name)

    def _change(self, field: str, value: Any) -> None:
        changes: dict[str, Any] = {field: value}
        self._rules = replace(self._rules, **changes)
        self.asked.emit("rules", self._rules)
