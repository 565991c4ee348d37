"""Third page: the answer in one sentence, the reasons, the twin, what is true."""

import json
import sqlite3

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from literacy_app.domain.grading import cheapest_check
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.twin import Twin
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from tests.ui.practice.sitter import CTRL

KEYS = [Qt.Key(Qt.Key.Key_0 + key) for key in range(7)]
HEADLINES = [
    ("river-release", "manipulated", 0, 5, "Well judged."),
    ("river-release", "genuine", 0, 2, "Trusting a good post is a skill too."),
    ("river-release", "genuine", 1, 2, "You checked, then trusted it."),
    ("river-release", "genuine", 0, 5, "This one is genuine."),
    ("river-release", "manipulated", 0, 1, "This one was manipulated."),
    ("night-boom", "unverified", 1, 0, "was a good answer: the evidence is not there"),
    ("river-release", "manipulated", 0, 0, "A check would have settled this one."),
    ("river-release", "manipulated", 1, 0, "This one could be settled."),
    ("night-boom", "unverified", 0, 3, "Nobody can settle this one yet."),
]


@pytest.fixture
def answers(sits_down):
    """Answer the first post of a pair, after so many checks; return the page too."""

    def answers(pair, first, key, *, checks=0, **how):
        sora, post = sits_down(pair, first=first, **how)
        for item in post.evidence[:checks]:
            sora.opens(post, item.id)
        sora.decides(KEYS[key])
        if sora.sees(FeedbackPage) == [] and key > 3:
            sora.marks()
            sora.goes_on()
        sora.learns()
        return sora, post

    return answers


@pytest.mark.parametrize(("pair", "first", "checks", "key", "said"), HEADLINES)
def test_every_answer_gets_its_own_sentence(answers, pair, first, checks, key, said):
    sora, post = answers(pair, first, key, checks=checks)

    assert post.verdict == first
    assert sora.reads(said)


def test_the_page_says_what_the_post_is_and_what_was_said(answers):
    sora, _ = answers("river-release", "manipulated", 2)

    chips = [chip.accessibleName() for chip in sora.sees(VerdictChip)]
    assert chips[:2] == ["manipulated", "probably genuine"]


def test_what_the_learner_marked_is_told_from_what_is_new(sits_down):
    sora, post = sits_down("river-release")
    sora.decides(Qt.Key.Key_6)
    sora.marks()
    first = post.text.en.spans[0]
    sora.drags_over(first.start, first.end - 1)
    sora.goes_on()
    sora.learns()

    assert sora.words().count("you marked it") == len(post.spans[0].tactics)
    assert sora.reads("new to notice")
    assert sora.reads("your mark")
    assert sora.reads("expert mark")


def test_every_tactic_is_explained(answers, core):
    sora, post = answers("underpass", "manipulated", 2)

    for tactic in post.tactics():
        assert sora.reads(core.taxonomy.tactic(tactic).name.en.plain)
        assert sora.reads(post.explanation[tactic].en.plain)
    for region in post.regions:
        assert sora.reads(region.label.en.plain)


def test_a_genuine_post_is_explained_too(answers, core):
    sora, post = answers("river-release", "genuine", 5)

    assert sora.reads("Why you can trust it")
    assert sora.reads(post.explanation["verdict"].en.plain)
    for tactic in post.lookalike_of:
        assert sora.reads(core.taxonomy.tactic(tactic).name.en.plain)


def test_the_cheapest_check_is_named(answers):
    sora, post = answers("bike-chart", "manipulated", 2, checks=1)

    cheapest = cheapest_check(post)
    assert sora.reads(f"You used {post.evidence[0].cost} of 4 check minutes.")
    assert sora.reads(f"“{cheapest.title.en.plain}” alone settles it")


def test_a_post_that_nothing_settles_has_no_cheapest_check(answers):
    sora, _ = answers("night-boom", "unverified", 0)

    assert sora.reads("No check settles this one yet.")


@pytest.mark.parametrize(
    ("first", "title"),
    [("manipulated", "Its genuine twin"), ("genuine", "Its manipulated twin")],
)
def test_the_twin_stands_beside_the_post(answers, core, first, title):
    sora, post = answers("river-release", first, 2)
    [twin] = [p for p in core.posts if p.pair == post.pair and p.id != post.id]

    assert sora.reads(title)
    assert sora.reads(twin.text.en.plain)
    assert sora.reads(post.text.en.plain)


def test_what_is_true_is_the_last_thing_to_be_read(answers):
    sora, post = answers("underpass", "manipulated", 2)
    page = sora.learns()

    read = [x.text() for x in page.panes.findChildren(QLabel) if x.text()]

    assert read[-1] == post.corrected.en.plain
    assert all(why.en.plain in read[:-1] for why in post.explanation.values())


def test_n_goes_from_reason_to_reason_and_round_again(answers):
    sora, _ = answers("underpass", "manipulated", 2)
    rows = sora.learns().why.rows
    visited = []
    for _ in range(len(rows) + 1):
        sora.presses(Qt.Key.Key_N)
        visited.append(sora.focused())

    assert visited == [*rows, rows[0]]


def test_w_goes_to_the_twin_and_f6_to_the_way_on(answers):
    sora, _ = answers("river-release", "manipulated", 2)
    sora.presses(Qt.Key.Key_W)
    assert sora.focused() is sora.finds(Twin)
    sora.presses(Qt.Key.Key_F6)

    assert sora.focused() is sora.button("I see it differently")


def test_enter_goes_on_to_the_next_post(sits_down):
    sora, post = sits_down("river-release", "tap-water", "underpass")
    sora.decides(Qt.Key.Key_2)
    sora.learns()
    sora.presses(Qt.Key.Key_Return)

    assert sora.looks().post.pair != post.pair
    assert sora.reads("Post 2 of 8")


def test_seeing_it_differently_is_kept_with_its_reason(answers, data):
    sora, post = answers("river-release", "manipulated", 2)
    sora.clicks("I see it differently")
    sora.types("Why do you see it differently?", "I know this account.")
    sora.clicks("Keep my view")
    sora.waits_to_read("Thank you. Your view has been kept.")
    sora.window.close()

    [payload] = payloads(data, "post_disputed")
    assert payload["text"] == "I know this account."
    assert payload["post_id"] == post.id


def test_control_and_enter_in_the_dialog_keeps_the_view_and_stays(answers, data):
    sora, post = answers("river-release", "manipulated", 2)
    sora.clicks("I see it differently")
    sora.types("Why do you see it differently?", "Trust me.")
    sora.goes_on()
    sora.waits_to_read("Thank you. Your view has been kept.")
    assert sora.learns().post == post
    sora.window.close()

    [payload] = payloads(data, "post_disputed")
    assert payload["text"] == "Trust me."


def test_seeing_it_differently_can_be_left_again(answers, data):
    sora, _ = answers("river-release", "manipulated", 2)
    sora.clicks("I see it differently")
    sora.finds(QLineEdit, "Why do you see it differently?")
    sora.clicks("Cancel")
    sora.window.close()

    assert payloads(data, "post_disputed") == []


def test_the_answer_is_on_the_disk_when_the_feedback_appears(qapp, sits_down, data):
    sora, _ = sits_down("river-release")
    witness = Witness(data)
    qapp.installEventFilter(witness)
    sora.decides(Qt.Key.Key_2)
    sora.learns()
    qapp.removeEventFilter(witness)

    assert witness.kept == [1]


def test_an_answer_sent_twice_in_a_hurry_is_kept_once(sits_down, kept):
    sora, _ = sits_down("river-release")
    sora.presses(Qt.Key.Key_2)
    for _ in range(3):
        QTest.keyClick(sora.window, Qt.Key.Key_Return, CTRL)
    sora.learns()

    assert len(kept(sora)) == 1


class Witness(QObject):
    """Counts the answers on the disk whenever a feedback page is being shown."""

    def __init__(self, data):
        super().__init__()
        self._data = data
        self.kept = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, FeedbackPage):
            self.kept.append(len(payloads(self._data, "attempt_made")))
        return False


def payloads(data, kind):
    """Read the log as it lies on the disk, beside whoever has it open."""
    file = sqlite3.connect(f"file:{data / 'records.sqlite'}?mode=ro", uri=True)
    rows = file.execute("SELECT payload FROM event WHERE kind = ?", (kind,)).fetchall()
    file.close()
    return [json.loads(payload) for (payload,) in rows]
