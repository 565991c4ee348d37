"""What a learner does with one post, until the answer is handed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import uuid4

from literacy_app import words
from literacy_app.domain.attempt import Answer, RegionMark, WordMark
from literacy_app.domain.draft import Draft
from literacy_app.domain.post import Rect, SpanField
from literacy_app.services.practise import Turn


class Answering:
    """Changes the draft as the view reports, and shows the view what came of it."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._view: Any = None
        self._draft: Draft | None = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view; showing the draft is left to others."""
        self._view = view
        view.opened.connect(self.open_evidence)
        view.chosen.connect(self.choose)
        view.words_marked.connect(self.mark_words)
        view.region_marked.connect(self.mark_region)
        view.region_moved.connect(self.move_region)
        view.mark_chosen.connect(self.choose_mark)
        view.mark_removed.connect(self.remove_mark)
        view.undone.connect(self.undo)
        view.tactic_toggled.connect(self.toggle_tactic)
        view.action_chosen.connect(self.choose_action)

    @property
    def current(self) -> Draft | None:
        """Return the draft; None while no post is shown."""
        return self._draft

    @property
    def draft(self) -> Draft:
        if self._draft is None:
            raise ValueError("no post is shown")
        return self._draft

    def begin(self, turn: Turn) -> None:
        self._draft = Draft(
            str(uuid4()),
            turn.post,
            shown_at=self._clock(),
            purpose=turn.purpose,
            card=turn.card,
            budget=turn.minutes,
        )

    def clear(self) -> None:
        self._draft = None

    def finished(self, learner_id: str, sitting_id: str, now: datetime) -> Answer:
        """Return the answer as it stands, in the language it was read in."""
        return self.draft.finished(learner_id, sitting_id, words.spoken(), now)

    def open_evidence(self, evidence_id: str) -> None:
        if self.draft.open(evidence_id, self._clock()) is not None:
            self._view.show_desk(self.draft)

    def choose(self, step: int) -> None:
        self.draft.step = step
        self._view.show_choice(self.draft)

    def mark_words(self, field: SpanField, start: int, end: int) -> None:
        self.draft.add_mark(WordMark(field, start, end))
        self._view.show_marks(self.draft)

    def mark_region(self, media: str, rect: Rect) -> None:
        self.draft.add_mark(RegionMark(media, rect))
        self._view.show_marks(self.draft)

    def move_region(self, index: int, rect: Rect) -> None:
        self.draft.move_region(index, rect)
        self._view.show_marks(self.draft)

    def choose_mark(self, index: int) -> None:
        self.draft.active = index
        self._view.show_marks(self.draft)

    def remove_mark(self, index: int) -> None:
        self.draft.remove_mark(index)
        self._view.show_marks(self.draft)

    def undo(self) -> None:
        self.draft.undo()
        self._view.show_marks(self.draft)

    def toggle_tactic(self, tactic_id: str) -> None:
        self.draft.toggle_tactic(tactic_id)
        self._view.show_marks(self.draft)

    def choose_action(self, action: Any) -> None:
        self.draft.action = action
        self._view.show_marks(self.draft)
