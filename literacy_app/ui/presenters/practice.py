"""Drives one sitting: post after post, from looking to feedback."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import uuid4

from literacy_app import words
from literacy_app.domain.attempt import RegionMark, WordMark
from literacy_app.domain.draft import Draft
from literacy_app.domain.errors import BankIsUsedUp, Trouble
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.people import Learner
from literacy_app.domain.post import Post, Rect, SpanField
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.explain import explain
from literacy_app.services.practise import (
    Sitting,
    begin_sitting,
    dispute,
    next_post,
    take_answer,
)
from literacy_app.ui.presenters.runs import Runs


class PracticePresenter:
    """Keeps all that is known of the sitting; a fresh view can be attached any time.

    on_done: called when the learner stops or the sitting is over.
    """

    def __init__(
        self,
        work: Runs,
        learner: Learner,
        *,
        clock: Callable[[], datetime],
        on_done: Callable[[], None],
        seed: int | None = None,
    ) -> None:
        self._work = work
        self._learner = learner
        self._clock = clock
        self._on_done = on_done
        self._seed = seed
        self._view: Any = None
        self._sitting: Sitting | None = None
        self._taxonomy: Taxonomy | None = None
        self._posts_done = 0
        self._draft: Draft | None = None
        self._marking = False
        self._sending = False
        self._feedback: Feedback | None = None
        self._trouble: Trouble | None = None
        self._beginning = False

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show where the sitting stands."""
        self._view = view
        view.opened.connect(self.open_evidence)
        view.chosen.connect(self.choose)
        view.went_on.connect(self.go_on)
        view.went_back.connect(self.go_back)
        view.words_marked.connect(self.mark_words)
        view.region_marked.connect(self.mark_region)
        view.region_moved.connect(self.move_region)
        view.mark_chosen.connect(self.choose_mark)
        view.mark_removed.connect(self.remove_mark)
        view.undone.connect(self.undo)
        view.tactic_toggled.connect(self.toggle_tactic)
        view.action_chosen.connect(self.choose_action)
        view.submitted.connect(self.submit)
        view.next_wanted.connect(self.next)
        view.disputed.connect(self.dispute)
        view.stopped.connect(self._on_done)
        view.retried.connect(self.retry)
        if self._beginning or self._sitting or self._trouble:
            self._show()
        else:
            self._begin()

    # Looking and checking

    def open_evidence(self, evidence_id: str) -> None:
        draft = self._drafted()
        if draft.open(evidence_id, self._clock()) is not None:
            self._view.show_desk(draft)

    def choose(self, step: int) -> None:
        draft = self._drafted()
        draft.step = step
        self._view.show_choice(draft)

    def go_on(self) -> None:
        """Leave the decision: on to marking, or straight to the feedback."""
        draft = self._drafted()
        if draft.decision is None:
            return
        if draft.says_manipulated:
            self._marking = True
            self._show()
        else:
            self.submit()

    def go_back(self) -> None:
        """Go back from marking to the decision; marks are kept."""
        self._marking = False
        self._show()

    def mark_words(self, field: SpanField, start: int, end: int) -> None:
        self._drafted().add_mark(WordMark(field, start, end))
        self._view.show_marks(self._draft)

    def mark_region(self, media: str, rect: Rect) -> None:
        self._drafted().add_mark(RegionMark(media, rect))
        self._view.show_marks(self._draft)

    def move_region(self, index: int, rect: Rect) -> None:
        self._drafted().move_region(index, rect)
        self._view.show_marks(self._draft)

    def choose_mark(self, index: int) -> None:
        self._drafted().active = index
        self._view.show_marks(self._draft)

    def remove_mark(self, index: int) -> None:
        self._drafted().remove_mark(index)
        self._view.show_marks(self._draft)

    def undo(self) -> None:
        self._drafted().undo()
        self._view.show_marks(self._draft)

    def toggle_tactic(self, tactic_id: str) -> None:
        self._drafted().toggle_tactic(tactic_id)
        self._view.show_marks(self._draft)

    def choose_action(self, action: Any) -> None:
        self._drafted().action = action
        self._view.show_marks(self._draft)

    # The answer and what follows

    def submit(self) -> None:
        """Hand the answer in; nothing is shown before it is kept."""
        draft, sitting = self._drafted(), self._sitting
        if self._sending or sitting is None:
            return
        now = self._clock()
        answer = draft.finished(self._learner.id, sitting.id, words.spoken(), now)
        self._sending = True
        self._view.show_waiting()
        self._work.run(
            lambda dbs: take_answer(dbs, answer, now=now),
            then=self._answered,
            troubled=self._troubled,
        )

    def next(self) -> None:
        """Show the next post, or end the sitting."""
        sitting = self._sitting
        if sitting is None or self._posts_done >= sitting.length:
            self._on_done()
            return
        self._feedback, self._draft, self._marking = None, None, False
        self._view.show_loading()
        self._work.run(
            lambda dbs: next_post(dbs, sitting),
            then=self._posted,
            troubled=self._troubled,
        )

    def dispute(self, why: str) -> None:
        """Keep that the learner sees it differently; the teacher may read it."""
        if self._feedback is None:
            return
        attempt_id = self._feedback.attempt.answer.id
        now = self._clock()
        self._work.run(
            lambda dbs: dispute(dbs, attempt_id, why, now=now),
            then=lambda _: self._view.show_disputed(),
            troubled=self._troubled,
        )

    def retry(self) -> None:
        """Go on after a trouble; an answer in the making is as it was."""
        self._trouble = None
        carry_on = self.next if self._sitting else self._begin
        (self._show if self._draft else carry_on)()

    def _begin(self) -> None:
        self._beginning = True
        now = self._clock()
        self._view.show_loading()
        self._work.run(
            lambda dbs: (
                begin_sitting(dbs, self._learner.id, now=now, seed=self._seed),
                dbs.bank.taxonomy(),
            ),
            then=self._begun,
            troubled=self._troubled,
        )

    def _begun(self, begun: tuple[Sitting, Taxonomy]) -> None:
        self._sitting, self._taxonomy = begun
        self.next()

    def _posted(self, post: Post) -> None:
        self._draft = Draft(str(uuid4()), post, shown_at=self._clock())
        self._show()

    def _answered(self, feedback: Feedback) -> None:
        self._sending = False
        self._posts_done += 1
        self._feedback = feedback
        self._show()

    def _troubled(self, trouble: Trouble) -> None:
        self._sending = False
        self._beginning = False
        self._trouble = trouble
        self._show()

    def _show(self) -> None:
        """Show the stage the sitting is at, from the state alone."""
        sitting, taxonomy = self._sitting, self._taxonomy
        if self._trouble is not None:
            over = isinstance(self._trouble, BankIsUsedUp)
            self._view.show_trouble(explain(self._trouble), over=over)
            return
        if sitting is None or taxonomy is None:
            self._view.show_loading()
            return
        current = self._posts_done + (self._feedback is None)
        self._view.show_position(current, sitting.length)
        if self._feedback is not None and self._draft is not None:
            self._view.show_feedback(self._feedback, taxonomy)
        elif self._draft is not None and self._marking:
            self._view.show_marking(self._draft, taxonomy)
        elif self._draft is not None:
            self._view.show_look(self._draft)

    def _drafted(self) -> Draft:
        if self._draft is None:
            raise ValueError("no post is shown")
        return self._draft
