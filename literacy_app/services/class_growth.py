"""The verdict of the newest test a class took twice, or why there is none yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from literacy_app.domain.class_overview import GrowthShown
from literacy_app.domain.errors_of_groups import OneKindOnly, TooFewPupils
from literacy_app.domain.group_growth import group_growth
from literacy_app.domain.testing import GroupTest, Occasion
from literacy_app.services.access import allow
from literacy_app.services.databases import Databases

_LATER: Final[tuple[Occasion, ...]] = ("delayed", "post")


def class_growth_shown(
    dbs: Databases, class_id: str, pupils: Sequence[str]
) -> GrowthShown:
    """Return the growth of those of a class who took a test before and after.

    Of several tests the newest whose second time anybody has taken; its delayed
    time, where that was taken, says more than the one just after.
    """
    allow(dbs, "see_class", class_id=class_id)
    tests = list(_tests(dbs, class_id, pupils))
    for test, until in ((test, until) for test in tests for until in _LATER):
        after = dbs.records.judged_in_test(test.id, until)
        if any(who in after for who in pupils):
            return _shown(dbs, test, until, pupils)
    if not tests:
        return GrowthShown(why_not="no_test")
    return GrowthShown(test_id=tests[0].id, why_not="not_yet")


def _tests(dbs: Databases, class_id: str, pupils: Sequence[str]) -> Iterator[GroupTest]:
    """Yield the tests set for this class, by assignment or by command, newest first."""
    assigned = {
        each.task.test_id
        for each in dbs.records.assignments([class_id])
        if each.task.kind == "test" and each.withdrawn_at is None
    }
    for test in sorted(dbs.records.group_tests(), key=lambda x: x.set_at, reverse=True):
        share = sum(who in test.halves for who in pupils)
        if test.id in assigned or (pupils and 2 * share > len(pupils)):
            yield test


def _shown(
    dbs: Databases, test: GroupTest, until: Occasion, pupils: Sequence[str]
) -> GrowthShown:
    before = dbs.records.judged_in_test(test.id, "pre")
    after = dbs.records.judged_in_test(test.id, until)
    first = {who: before.get(who, []) for who in pupils}
    second = {who: after.get(who, []) for who in pupils}
    missing = sum(not (first[who] and second[who]) for who in pupils)
    try:
        growth = group_growth(first, second)
    except TooFewPupils:
        return GrowthShown(test.id, why_not="too_few_pupils", missing=missing)
    except OneKindOnly:
        return GrowthShown(test.id, why_not="one_kind_only", missing=missing)
    return GrowthShown(test.id, growth, missing=missing)
