"""An answer in the making: what was opened, decided, marked and named so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from literacy_app.domain.attempt import Answer, Mark, Opened, Purpose, RegionMark
from literacy_app.domain.decision import BUDGET_MINUTES, CANNOT_TELL, SCALE, Decision
from literacy_app.domain.post import Action, Evidence, Post, Rect
from literacy_app.words import Lang


@dataclass(slots=True)
class Draft:
    """One learner's unfinished answer to one post.

    id:     of the attempt it becomes.
    step:   1..6 on the scale, 0 for "cannot tell yet", None before a choice.
    card:   the review card it belongs to, "" outside reviews.
    budget: check minutes there are for the post.
    active: index of the mark that the next tactic belongs to, or None.
    """

    id: str
    post: Post
    shown_at: datetime
    purpose: Purpose = "practice"
    card: str = ""
    budget: int = BUDGET_MINUTES
    opened: list[Opened] = field(default_factory=list)
    step: int | None = None
    marks: list[Mark] = field(default_factory=list)
    active: int | None = None
    tactics: list[str] = field(default_factory=list)
    action: Action | None = None
    _before: list[tuple[list[Mark], list[str]]] = field(default_factory=list)

    @property
    def minutes_left(self) -> int:
        return self.budget - sum(item.cost for item in self.opened)

    @property
    def decision(self) -> Decision | None:
        if self.step is None:
            return None
        return SCALE[self.step - 1] if self.step else CANNOT_TELL

    @property
    def says_manipulated(self) -> bool:
        return self.decision is not None and self.decision.says == "manipulated"

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def open(self, evidence_id: str, now: datetime) -> Evidence | None:
        """Look something up if the budget allows; None when it does not."""
        item = next(e for e in self.post.evidence if e.id == evidence_id)
        if item.cost > self.minutes_left or evidence_id in self.opened_ids():
            return None
        seconds = max(0.0, (now - self.shown_at).total_seconds())
        self.opened.append(Opened(evidence_id, item.cost, seconds))
        return item

    def opened_ids(self) -> list[str]:
        return [item.evidence_id for item in self.opened]

    def add_mark(self, mark: Mark) -> None:
        """Add a mark and make it the active one."""
        self._remember()
        self.marks.append(mark)
        self.active = len(self.marks) - 1

    def remove_mark(self, index: int) -> None:
        self._remember()
        del self.marks[index]
        self.active = len(self.marks) - 1 if self.marks else None

    def move_region(self, index: int, rect: Rect) -> None:
        """Put a frame elsewhere; its tactic stays with it."""
        mark = self.marks[index]
        if isinstance(mark, RegionMark):
            self._remember()
            self.marks[index] = replace(mark, rect=rect)
            self.active = index

    def toggle_tactic(self, tactic_id: str) -> None:
        """Name the tactic for the active mark, or for the post where none is."""
        self._remember()
        if self.active is None:
            if tactic_id in self.tactics:
                self.tactics.remove(tactic_id)
            else:
                self.tactics.append(tactic_id)
            return
        mark = self.marks[self.active]
        named = None if mark.tactic == tactic_id else tactic_id
        self.marks[self.active] = replace(mark, tactic=named)

    def undo(self) -> None:
        """Take back the last change to marks and tactics."""
        if self._before:
            self.marks, self.tactics = self._before.pop()
            self.active = len(self.marks) - 1 if self.marks else None

    def numbers_by_tactic(self) -> Iterator[tuple[str, int]]:
        """Yield each named tactic with the number of its mark; 0 = whole post."""
        for number, mark in enumerate(self.marks, start=1):
            if mark.tactic:
                yield mark.tactic, number
        yield from ((tactic, 0) for tactic in self.tactics)

    def finished(
        self, learner_id: str, sitting_id: str, lang: Lang, now: datetime
    ) -> Answer:
        """Return the answer as given now; marks count only for "manipulated"."""
        if self.decision is None:
            raise ValueError("nothing has been decided yet")
        marked = self.says_manipulated
        return Answer(
            id=self.id,
            learner_id=learner_id,
            sitting_id=sitting_id,
            post_id=self.post.id,
            purpose=self.purpose,
            lang=lang,
            decision=self.decision,
            opened=tuple(self.opened),
            marks=tuple(self.marks) if marked else (),
            tactics=tuple(self.tactics) if marked else (),
            action=self.action if marked else None,
            shown_at=self.shown_at,
            seconds=max(0.0, (now - self.shown_at).total_seconds()),
            card=self.card,
        )

    def _remember(self) -> None:
        self._before.append((list(self.marks), list(self.tactics)))
