"""The records, open: what is kept goes into the log and its views, or nowhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.calibration_data import PostRev
from literacy_app.domain.difficulty import CalibratedPost
from literacy_app.domain.event import canonical
from literacy_app.domain.memory import Reviewed
from literacy_app.domain.people import Learner, Preferences
from literacy_app.domain.sitting_plan import SittingPlan
from literacy_app.domain.testing import GroupTest, Occasion
from literacy_app.storage.records import views
from literacy_app.storage.records.chain import ChainReport
from literacy_app.storage.records.copies import back_up
from literacy_app.storage.records.door import Door
from literacy_app.storage.records.file import File
from literacy_app.storage.records.inspection import look_through
from literacy_app.storage.records.payloads import (
    attempt_facts,
    learner_facts,
    preferences_facts,
    written,
)
from literacy_app.storage.records.payloads_of_practice import plan_facts, reviewed_facts
from literacy_app.storage.records.payloads_of_tests import (
    calibration_facts,
    group_test_facts,
)
from literacy_app.storage.records.reader import PinTries
from literacy_app.storage.records.school_store import SchoolStore

_SET: Final = "INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = ?2"


class Records(SchoolStore):
    """One data folder's people and what they did. Nobody else may open it.

    Belongs to the thread that opened it. Everything kept is on the disk, safe from
    a power cut, when the call returns.
    """

    def __init__(self, file: File, door: Door) -> None:
        super().__init__(file)
        self._door = door
        self.path = file.path

    def enrol(self, learner: Learner) -> None:
        facts = learner_facts(learner)
        with self.together():
            self._keep("learner_enrolled", learner.id, facts, learner.joined_at)

    def change_preferences(
        self, learner_id: str, preferences: Preferences, now: datetime
    ) -> None:
        facts = {"preferences": preferences_facts(preferences)}
        self._keep_about(learner_id, "preferences_changed", facts, now)

    def change_pin(self, learner_id: str, pin_hash: str, now: datetime) -> None:
        """Keep a new PIN's hash; an empty one means no PIN from now on."""
        facts = {"pin_hash": pin_hash}
        with self.together():
            self._keep_about(learner_id, "pin_changed", facts, now)
            self.note_pin_tries(learner_id, None)

    def remove_learner(self, learner_id: str, now: datetime) -> None:
        """Forget all someone did and was called; that there was somebody stays.

        What stays is the id, which was made at random and says nothing: in the
        emptied events, and in the list of a test that they were to take.
        """
        with self.together():
            self.note_pin_tries(learner_id, None)
            self.learner(learner_id)
            self._log.erase(learner_id)
            self._keep("learner_left", learner_id, {}, now)

    def begin_sitting(
        self, sitting_id: str, learner_id: str, *, plan: SittingPlan, now: datetime
    ) -> None:
        begun = {"id": sitting_id, "begun_at": written(now)}
        facts = {**begun, **plan_facts(plan)}
        self._keep_about(learner_id, "sitting_begun", facts, now)

    def end_sitting(
        self, sitting_id: str, learner_id: str, *, finished: bool, now: datetime
    ) -> None:
        """Keep that a sitting is over; one that has ended stays as it ended."""
        if self.sitting(sitting_id).ended_at is None:
            ended = {"id": sitting_id, "ended_at": written(now)}
            facts = {**ended, "finished": finished}
            self._keep_about(learner_id, "sitting_ended", facts, now)

    def keep_attempt(self, attempt: Attempt, reviews: Sequence[Reviewed] = ()) -> None:
        """Keep a judged answer and the reviews it completes, all or none.

        One already kept under its id stays as it is, and so do its reviews.
        """
        if self.attempt(attempt.answer.id) is not None:
            return
        learner_id, at = attempt.answer.learner_id, attempt.taken_at
        with self.together():
            facts = attempt_facts(attempt)
            self._keep_about(learner_id, "attempt_made", facts, at)
            for reviewed in reviews:
                facts = reviewed_facts(reviewed)
                self._keep_about(learner_id, "card_reviewed", facts, at)

    def keep_calibration(
        self, found: Mapping[PostRev, CalibratedPost], now: datetime
    ) -> None:
        """Keep how hard posts were found to be, in the place of what was found before.

        Answers keep the difficulty they were given with.
        """
        with self.together():
            self._keep("posts_calibrated", "posts", calibration_facts(found), now)

    def keep_test(self, test: GroupTest) -> None:
        """Keep a test that is set; nothing in it is open or released yet."""
        with self.together():
            for learner_id in test.halves:
                self.learner(learner_id)
            self._keep("test_set", test.id, group_test_facts(test), test.set_at)

    def join_test(
        self, test_id: str, learner_id: str, half: int, now: datetime
    ) -> None:
        """Keep that somebody takes part in a test that was set before they came."""
        facts = {"learner_id": learner_id, "half": half}
        with self.together():
            self.learner(learner_id)
            self.group_test(test_id)
            self._keep("test_joined", test_id, facts, now)

    def open_test(self, test_id: str, occasion: Occasion | None, now: datetime) -> None:
        """Let a test be taken on an occasion, or on none: then it is closed."""
        with self.together():
            self.group_test(test_id)
            self._keep("test_opened", test_id, {"occasion": occasion}, now)

    def release_test(self, test_id: str, occasion: Occasion, now: datetime) -> None:
        """Let everyone in a test see the answers to one occasion."""
        with self.together():
            self.group_test(test_id)
            self._keep("test_released", test_id, {"occasion": occasion}, now)

    def keep_dispute(self, attempt: Attempt, text: str, now: datetime) -> None:
        """Keep what a learner has to say against the verdict on a post."""
        facts = {
            "attempt_id": attempt.answer.id,
            "post_id": attempt.answer.post_id,
            "rev": attempt.rev,
            "text": text,
        }
        self._keep_about(attempt.answer.learner_id, "post_disputed", facts, now)

    def note_pin_tries(self, learner_id: str, tries: PinTries | None) -> None:
        """Remember wrong PINs on this device, through a restart too."""
        key = f"pin_tries:{learner_id}"
        if tries is None:
            self._file.run("DELETE FROM meta WHERE key = ?", key)
            return
        facts = {"wrong": tries.wrong, "last_at": written(tries.last_at)}
        self._file.run(_SET, key, canonical(facts))

    def verify(self) -> ChainReport:
        """Read everything: each page, each link, and the views against a replay."""
        return look_through(self.path)

    def rebuild(self) -> int:
        """Make every view again from the log; return how many events it holds."""
        with self.together():
            views.build(self._file, self._log.in_order())
        return self.events()

    def backup(self, to: Path) -> None:
        """Write a copy and check it. Raises FileInTheWay rather than replace one."""
        back_up(self._file, to)

    def close(self) -> None:
        self._file.close()
        self._door.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
