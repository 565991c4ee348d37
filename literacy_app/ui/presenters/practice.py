"""Drives one sitting: post after post, from looking to feedback."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.attempt import Purpose
from literacy_app.domain.errors import BankIsUsedUp, Trouble
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.people import Learner
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.explain import explain
from literacy_app.services.practise import (
    Sitting,
    Turn,
    begin_sitting,
    dispute,
    end_sitting,
    next_post,
    take_answer,
)
from literacy_app.ui.presenters.answering import Answering
from literacy_app.ui.presenters.runs import Runs


class PracticePresenter:
    """Keeps all that is known of the sitting; a fresh view can be attached any time.

    In a test one answer follows the other: no marking, no feedback.

    on_over: called when the sitting is left, with its id; with "" where there is
             nothing to look back on, or a test that goes on later.
    """

    def __init__(
        self,
        work: Runs,
        learner: Learner,
        *,
        clock: Callable[[], datetime],
        on_over: Callable[[str], None],
        purpose: Purpose = "practice",
        seed: int | None = None,
    ) -> None:
        self._work = work
        self._learner = learner
        self._clock = clock
        self._on_over = on_over
        self._purpose = purpose
        self._seed = seed
        self._view: Any = None
        self._answering = Answering(clock)
        self._sitting: Sitting | None = None
        self._taxonomy: Taxonomy | None = None
        self._posts_done = 0
        self._marking = False
        self._sending = False
        self._feedback: Feedback | None = None
        self._trouble: Trouble | None = None
        self._beginning = False

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show where the sitting stands."""
        self._view = view
        self._answering.attach(view)
        view.went_on.connect(self.go_on)
        view.went_back.connect(self.go_back)
        view.submitted.connect(self.submit)
        view.next_wanted.connect(self.next)
        view.disputed.connect(self.dispute)
        view.stopped.connect(self.stop)
        view.retried.connect(self.retry)
        if self._beginning or self._sitting or self._trouble:
            self._show()
        else:
            self._begin()

    def go_on(self) -> None:
        """Leave the decision: on to marking, or straight to the feedback."""
        draft = self._answering.draft
        if draft.decision is None:
            return
        if draft.says_manipulated and self._purpose != "test":
            self._marking = True
            self._show()
        else:
            self.submit()

    def go_back(self) -> None:
        """Go back from marking to the decision; marks are kept."""
        self._marking = False
        self._show()

    def submit(self) -> None:
        """Hand the answer in; nothing is shown before it is kept."""
        sitting = self._sitting
        if self._sending or sitting is None:
            return
        now = self._clock()
        answer = self._answering.finished(self._learner.id, sitting.id, now)
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
        if sitting is None:
            return
        self._feedback, self._marking = None, False
        self._answering.clear()
        self._view.show_loading()
        now = self._clock()
        self._work.run(
            lambda dbs: next_post(dbs, sitting, now=now),
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

    def stop(self) -> None:
        """Leave for now: a test goes on later, any other sitting is over."""
        sitting = self._sitting
        if sitting is None or self._trouble is not None or self._purpose == "test":
            self._on_over("")
            return
        self._end(sitting, finished=self._posts_done >= sitting.length)
        if not self._posts_done:
            self._on_over("")

    def retry(self) -> None:
        """Go on after a trouble; an answer in the making is as it was."""
        self._trouble = None
        carry_on = self.next if self._sitting else self._begin
        (self._show if self._answering.current else carry_on)()

    def _begin(self) -> None:
        self._beginning = True
        now = self._clock()
        self._view.show_loading()
        self._work.run(
            lambda dbs: (
                begin_sitting(
                    dbs,
                    self._learner.id,
                    purpose=self._purpose,
                    now=now,
                    seed=self._seed,
                ),
                dbs.bank.taxonomy(),
            ),
            then=self._begun,
            troubled=self._troubled,
        )

    def _begun(self, begun: tuple[Sitting, Taxonomy]) -> None:
        self._sitting, self._taxonomy = begun
        self._posts_done = self._sitting.answered
        self.next()

    def _posted(self, turn: Turn | None) -> None:
        if turn is not None:
            self._answering.begin(turn)
            self._show()
        elif self._sitting is not None:
            self._end(self._sitting, finished=True)

    def _end(self, sitting: Sitting, *, finished: bool) -> None:
        now = self._clock()
        self._work.run(
            lambda dbs: end_sitting(dbs, sitting.id, finished=finished, now=now),
            then=lambda _: self._on_over(sitting.id if self._posts_done else ""),
            troubled=self._troubled,
        )

    def _answered(self, feedback: Feedback | None) -> None:
        self._sending = False
        self._posts_done += 1
        self._feedback = feedback
        if feedback is None:
            self.next()
        else:
            self._show()

    def _troubled(self, trouble: Trouble) -> None:
        self._sending = False
        self._beginning = False
        self._trouble = trouble
        self._show()

    def _show(self) -> None:
        """Show the stage the sitting is at, from the state alone."""
        draft, taxonomy = self._answering.current, self._taxonomy
        if self._trouble is not None:
            over = isinstance(self._trouble, BankIsUsedUp)
            self._view.show_trouble(explain(self._trouble), over=over)
        elif draft is None or taxonomy is None:
            self._view.show_loading()
        else:
            self._tell_position()
            if self._feedback is not None:
                self._view.show_feedback(self._feedback, taxonomy)
            elif self._marking:
                self._view.show_marking(draft, taxonomy)
            else:
                self._view.show_look(draft)

    def _tell_position(self) -> None:
        sitting, draft = self._sitting, self._answering.current
        if sitting is None or draft is None:
            return
        # A test of one's own ends when it knows enough.
        set_length = self._purpose != "test" or bool(sitting.plan.test_id)
        comes_back = draft.purpose == "review" and self._purpose == "practice"
        self._view.show_position(
            self._posts_done + (self._feedback is None),
            sitting.length if set_length else 0,
            checkpoint=self._purpose == "test",
            revisit=comes_back,
        )
