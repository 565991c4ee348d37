"""Drives settings: every change shows at once and is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.pack import Manifest
from literacy_app.domain.people import Learner, Preferences
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import forget_learner
from literacy_app.ui.presenters.runs import Runs

Facts = tuple[tuple[str, ...], Manifest, str]


class SettingsPresenter:
    """Keeps which section is open.

    on_changed: the new preferences, to be shown and kept by the window.
    on_left:    the learner's records are gone.
    """

    def __init__(
        self,
        work: Runs,
        learner: Learner,
        *,
        clock: Callable[[], datetime],
        on_changed: Callable[[Preferences], None],
        on_left: Callable[[], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._learner_id = learner.id
        self._clock = clock
        self._wishes = learner.preferences
        self._on_changed = on_changed
        self._on_left = on_left
        self._on_trouble = on_trouble
        self._section = "look"
        self._facts: Facts | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the section that is open."""
        self._view = view
        view.changed.connect(self.change)
        view.section_chosen.connect(self.choose_section)
        view.delete_confirmed.connect(self.delete)
        view.credits_wanted.connect(self.show_credits)
        if self._facts is None:
            self._work.run(_facts, then=self._know, troubled=self._on_trouble)
        else:
            view.show_facts(*self._facts)
        view.show_section(self._section, self._wishes)

    def choose_section(self, name: str) -> None:
        self._section = name
        self._view.show_section(name, self._wishes)

    def change(self, field: str, value: Any) -> None:
        """Change one field of the preferences."""
        changes: dict[str, Any] = {field: value}
        self._wishes = replace(self._wishes, **changes)
        self._on_changed(self._wishes)

    def preferred(self, wishes: Preferences) -> None:
        """Take in what was changed elsewhere, such as in the top bar."""
        self._wishes = wishes

    def delete(self) -> None:
        now = self._clock()
        self._work.run(
            lambda dbs: forget_learner(dbs, self._learner_id, now=now),
            then=lambda _: self._on_left(),
            troubled=self._on_trouble,
        )

    def show_credits(self) -> None:
        # Markdown is loaded when somebody asks, not at the start of the app.
        from literacy_app.services.pages import credits_page  # noqa: PLC0415

        self._view.show_credits(credits_page())

    def _know(self, facts: Facts) -> None:
        self._facts = facts
        self._view.show_facts(*facts)
        if self._section in ("topics", "data", "about"):
            self._view.show_section(self._section, self._wishes)


def _facts(dbs: Databases) -> Facts:
    tags = {tag for card in dbs.shelf().by_id.values() for tag in card.sensitivity}
    place = str(dbs.bank.path.parent) if dbs.bank.path else ""
    return tuple(sorted(tags)), dbs.bank.manifest(), place
