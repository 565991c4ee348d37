"""What to tell a teacher about tests of a group that cannot be set, taken or read."""

from __future__ import annotations

from literacy_app.domain.errors_of_groups import (
    GroupTestUnknown,
    NicknameUnknown,
    NobodyHere,
    NoDelayedForm,
    OneKindOnly,
    TooFewPosts,
    TooFewPupils,
)
from literacy_app.words import tr


def too_few_pupils(trouble: TooFewPupils) -> str:
    if trouble.repeated:
        return tr(
            "Nothing can be said about this group: {n} pupils have answers that count "
            "from both tests, and at least {least} are needed. Left out, because that "
            "pupil had met the post before: {repeated} answers. "
            "All answers are safe. "
            "Give pupils other posts in the second test than in the first.",
            n=trouble.n,
            least=trouble.least,
            repeated=trouble.repeated,
        )
    return tr(
        "Nothing can be said about this group: {n} pupils took both tests, "
        "and at least {least} are needed. "
        "All answers are safe. "
        "Let those who are missing take the test, too.",
        n=trouble.n,
        least=trouble.least,
    )


def one_kind_only(trouble: OneKindOnly) -> str:
    if trouble.manipulated_missing:
        return tr(
            "Nothing can be said about this group: one of the tests has no manipulated "
            "post. With genuine posts alone, discernment and trust look the same. "
            "All answers are safe. "
            "Use tests with as many genuine posts as manipulated ones."
        )
    return tr(
        "Nothing can be said about this group: one of the tests has no genuine post. "
        "With manipulated posts alone, discernment and suspicion look the same. "
        "All answers are safe. "
        "Use tests with as many genuine posts as manipulated ones."
    )


def too_few_posts(trouble: TooFewPosts) -> str:
    if trouble.taken:
        return tr(
            "There are not enough posts for two equally hard forms. Still needed: "
            "{manipulated} manipulated, {genuine} genuine. "
            "Somebody in the group knows {taken} of the posts already. "
            "Nothing has been set, and all answers are safe. "
            "Install more lessons, or set the test for people who are new here.",
            manipulated=trouble.manipulated,
            genuine=trouble.genuine,
            taken=trouble.taken,
        )
    return tr(
        "There are not enough posts for two equally hard forms. Still needed: "
        "{manipulated} manipulated, {genuine} genuine. "
        "Nothing has been set, and all answers are safe. "
        "Install more lessons, or choose a shorter test or a higher band.",
        manipulated=trouble.manipulated,
        genuine=trouble.genuine,
    )


def group_test_unknown(trouble: GroupTestUnknown) -> str:
    if not trouble.choices:
        return tr(
            "No test has been set here yet. "
            "All answers are safe. "
            "Set one with: mikiwame test set"
        )
    return tr(
        "{name} does not stand for one test. "
        "Nothing has been changed. "
        "Write enough of one of these: {tests}",
        name=trouble.name,
        tests=tr(", ").join(trouble.choices),
    )


def nickname_unknown(trouble: NicknameUnknown) -> str:
    return tr(
        "Nobody here is called {nickname}. "
        "Nothing has been set, and all records are safe. "
        "Write the nickname as it stands on the tile.",
        nickname=trouble.nickname,
    )


def nobody_here(_trouble: NobodyHere) -> str:
    return tr(
        "Nobody practises here yet, so there is no group to test. "
        "Nothing has been changed. "
        "Let people join at the tiles first."
    )


def no_delayed_form(_trouble: NoDelayedForm) -> str:
    return tr(
        "This test has no third form, because there were not enough posts when it "
        "was set. Its posts have been met already, and a second look would measure "
        "memory. All answers are safe. "
        "Install more lessons and set a new test."
    )
