"""What a test would be and how it stands, as sentences and as facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from literacy_app.domain.growth import LEAST_PUPILS
from literacy_app.domain.testing import FeedbackWhen, GroupTest, Occasion
from literacy_app.services.setting_tests import Prospect
from literacy_app.words import tr, trn

SHORT_ID: Final = 8


def prospect_facts(found: Prospect) -> dict[str, Any]:
    visible = found.visible
    return {
        "pupils": found.pupils,
        "posts": found.posts,
        "forms": len(found.forms.posts),
        "tcc_difference": round(found.forms.gap, 6),
        "twins_across": found.forms.twins_across,
        "third_form_lacks": {
            "manipulated": found.forms.lacking[0],
            "genuine": found.forms.lacking[1],
        },
        "left_for_practice": found.left,
        "visible_gain": round(visible.gain, 6) if visible else None,
        "right_of_100_before": visible.before if visible else None,
        "right_of_100_after": visible.after if visible else None,
    }


def prospect_lines(found: Prospect) -> Iterator[str]:
    """Yield what the test can show first, then how its forms are made."""
    yield _power(found)
    yield tr(
        "{forms} forms of {posts} posts, half of them genuine. Their expected scores "
        "differ by {gap} points at most.",
        forms=len(found.forms.posts),
        posts=found.posts,
        gap=f"{found.forms.gap:.2f}",
    )
    if not found.forms.alike:
        yield tr("The forms are not equally hard; more posts would help.")
    if any(found.forms.lacking):
        manipulated, genuine = found.forms.lacking
        yield tr(
            "There is no third form for a delayed test: {manipulated} more manipulated "
            "and {genuine} more genuine posts are needed.",
            manipulated=manipulated,
            genuine=genuine,
        )
    if found.forms.twins_across:
        yield tr(
            "Pairs with posts in two forms: {n}. The answers to one form would give "
            "away posts of another, so they stay closed until you release them.",
            n=found.forms.twins_across,
        )
    yield tr("Posts that stay free for practice between the tests: {n}.", n=found.left)
    if found.left < found.posts:
        yield tr(
            "That is little: whoever has practised with them finds nothing new "
            "until the last test has been taken."
        )


def _power(found: Prospect) -> str:
    if found.visible is None:
        return trn(
            "With {n} pupil no growth can be told: at least {least} are needed.",
            "With {n} pupils no growth can be told: at least {least} are needed.",
            found.pupils,
            least=LEAST_PUPILS,
        )
    return tr(
        "With {pupils} pupils and {posts} posts each time you would see a gain "
        "from {before} to about {after} of 100 posts right in {chance} of 10 cases. "
        "A smaller one would probably stay hidden.",
        pupils=found.pupils,
        posts=found.posts,
        before=found.visible.before,
        after=found.visible.after,
        chance=round(10 * found.visible.chance),
    )


def feedback_words(feedback: FeedbackWhen) -> str:
    return {
        "at_end": tr("Answers open at the end of each test."),
        "held": tr("Answers stay closed until you release them."),
    }[feedback]


def test_facts(test: GroupTest, taken: Mapping[Occasion, int]) -> dict[str, Any]:
    return {
        "id": test.id,
        "set_at": test.set_at.isoformat(),
        "pupils": len(test.halves),
        "posts": len(test.forms[0]),
        "forms": len(test.forms),
        "feedback": test.feedback,
        "open_for": test.open_for,
        "released": sorted(test.released),
        "taken": dict(taken),
    }


def test_line(test: GroupTest, taken: Mapping[Occasion, int]) -> str:
    states = [
        tr("{occasion}: {n} of {pupils}", occasion=each, n=n, pupils=len(test.halves))
        for each, n in taken.items()
    ]
    return tr(
        "{id}  set on {date}, {posts} posts; {state}. Taken by – {taken}",
        id=test.id[:SHORT_ID],
        date=test.set_at.astimezone().date().isoformat(),
        posts=len(test.forms[0]),
        state=tr("open for {occasion}", occasion=test.open_for)
        if test.open_for
        else tr("closed"),
        taken=tr(", ").join(states),
    )


def count_of_tests(n: int) -> str:
    return trn("{n} test.", "{n} tests.", n)
