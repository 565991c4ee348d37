"""Drives a quiz: posts to judge and written questions, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import BankIsUsedUp, Trouble
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.item_answer import MarkedAnswer
from literacy_app.domain.people import Learner
from literacy_app.domain.tactic import Taxonomy
from literacy_app.services.explain import explain
from literacy_app.services.practise import dispute
from literacy_app.services.quiz import (
    ItemQuestion,
    PostQuestion,
    Quiz,
    answer_item,
    answer_post,
    begin_quiz,
    end_quiz,
    next_question,
)
from literacy_app.ui.presenters.answering import Answering
from literacy_app.ui.presenters.item_answering import ItemAnswering
from literacy_app.ui.presenters.runs import Runs

_Question = PostQuestion | ItemQuestion | None


class QuizPresenter:
    """Keeps all that is known of the quiz; a fresh view can be attached any time.

    Every answer is kept before anything is shown, so that a quiz that is left, or
    breaks off, goes on at the next question.

    on_over: with the id of the sitting at the end; with "" when left for now.
    """

    def __init__(
        self,
        work: Runs,
        learner: Learner,
        module_id: str,
        *,
        clock: Callable[[], datetime],
        on_over: Callable[[str], None],
        seed: int | None = None,
    ) -> None:
        self._work = work
        self._learner = learner
        self._module_id = module_id
        self._clock = clock
        self._on_over = on_over
        self._seed = seed
        self._post = Answering(clock)
        self._item = ItemAnswering(clock, self.answer)
        self._quiz: Quiz | None = None
        self._taxonomy: Taxonomy | None = None
        self._step = 0
        self._marking = self._sending = self._beginning = False
        self._feedback: Feedback | None = None
        self._marked: MarkedAnswer | None = None
        self._trouble: Trouble | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show where the quiz stands."""
        self._view = view
        self._post.attach(view)
        self._item.attach(view)
        view.went_on.connect(self.go_on)
        view.went_back.connect(self.go_back)
        view.submitted.connect(self.submit)
        view.next_wanted.connect(self.next)
        view.disputed.connect(self.dispute)
        view.stopped.connect(self.stop)
        view.retried.connect(self.retry)
        if self._beginning or self._quiz or self._trouble:
            self._show()
        else:
            self._begin()

    def go_on(self) -> None:
        """Leave the decision: on to marking, or hand it in."""
        draft = self._post.draft
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

    def submit(self) -> None:
        """Hand the answer in; nothing is shown before it is kept."""
        quiz = self._quiz
        if self._sending or quiz is None:
            return
        now = self._clock()
        answer = self._post.finished(self._learner.id, quiz.sitting.id, now)
        self._send()
        self._work.run(
            lambda dbs: answer_post(dbs, quiz, answer, now=now),
            then=self._judged,
            troubled=self._troubled,
        )

    def dispute(self, why: str) -> None:
        """Keep that the learner sees it differently; the teacher may read it."""
        if self._feedback is None:
            return
        attempt_id, now = self._feedback.attempt.answer.id, self._clock()
        self._work.run(
            lambda dbs: dispute(dbs, attempt_id, why, now=now),
            then=lambda _: self._view.show_disputed(),
            troubled=self._troubled,
        )

    def answer(self) -> None:
        """Hand in what is chosen; nothing happens while there is no answer."""
        quiz, now = self._quiz, self._clock()
        if self._sending or quiz is None or self._marked is not None:
            return
        answer = self._item.finished(self._learner.id, quiz.sitting.id, now)
        if answer is None:
            return
        self._send()
        self._work.run(
            lambda dbs: answer_item(dbs, quiz, answer, now=now),
            then=self._answered,
            troubled=self._troubled,
        )

    def next(self) -> None:
        """Show the next question, or end the quiz."""
        quiz = self._quiz
        if quiz is None:
            return
        self._feedback = self._marked = None
        self._marking = False
        self._post.clear()
        self._item.clear()
        self._view.show_loading()
        self._work.run(
            lambda dbs: next_question(dbs, quiz),
            then=self._asked,
            troubled=self._troubled,
        )

    def stop(self) -> None:
        """Leave for now; every answer given so far is kept."""
        self._on_over("")

    def retry(self) -> None:
        """Go on after a trouble; an answer in the making is as it was."""
        self._trouble = None
        if self._post.current or self._item.question:
            self._show()
        else:
            (self.next if self._quiz else self._begin)()

    def _begin(self) -> None:
        self._beginning = True
        now = self._clock()
        self._view.show_loading()
        self._work.run(
            lambda dbs: (
                begin_quiz(
                    dbs, self._learner.id, self._module_id, now=now, seed=self._seed
                ),
                dbs.bank.taxonomy(),
            ),
            then=self._begun,
            troubled=self._troubled,
        )

    def _begun(self, begun: tuple[Quiz, Taxonomy]) -> None:
        self._quiz, self._taxonomy = begun
        self.next()

    def _asked(self, question: _Question) -> None:
        if question is None:
            self._end()
            return
        self._step = question.step
        if isinstance(question, PostQuestion):
            self._post.begin(question.turn)
        else:
            self._item.begin(question)
        self._show()

    def _end(self) -> None:
        quiz, now = self._quiz, self._clock()
        if quiz is None:
            return
        self._work.run(
            lambda dbs: end_quiz(dbs, quiz, finished=True, now=now),
            then=lambda _: self._on_over(quiz.sitting.id),
            troubled=self._troubled,
        )

    def _send(self) -> None:
        self._sending = True
        self._view.show_waiting()

    def _judged(self, feedback: Feedback | None) -> None:
        self._sending = False
        self._feedback = feedback
        self._show() if feedback is not None else self.next()

    def _answered(self, marked: MarkedAnswer | None) -> None:
        self._sending = False
        self._marked = marked
        self._show() if marked is not None else self.next()

    def _troubled(self, trouble: Trouble) -> None:
        self._sending = self._beginning = False
        self._trouble = trouble
        self._show()

    def _show(self) -> None:
        """Show the stage the quiz is at, from the state alone."""
        draft, question, view = self._post.current, self._item.question, self._view
        if self._trouble is not None:
            over = isinstance(self._trouble, BankIsUsedUp)
            view.show_trouble(explain(self._trouble), over=over)
            return
        if self._quiz is None or self._taxonomy is None or not (draft or question):
            view.show_loading()
            return
        view.show_question_number(self._step + 1, len(self._quiz.steps))
        if question is not None:
            if self._marked is not None:
                view.show_item_feedback(question, self._marked, self._taxonomy)
            else:
                view.show_item(question, self._item.response, self._taxonomy)
        elif self._feedback is not None:
            view.show_feedback(self._feedback, self._taxonomy)
        elif self._marking:
            view.show_marking(draft, self._taxonomy)
        else:
            view.show_look(draft)
