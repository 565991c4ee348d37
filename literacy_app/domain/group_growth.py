"""The growth of those in a group who took both tests, and who did not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from literacy_app.domain.class_em import Sheet
from literacy_app.domain.errors_of_groups import OneKindOnly, TooFewPupils
from literacy_app.domain.growth import LEAST_PUPILS, ClassGrowth, class_growth


@dataclass(frozen=True, slots=True)
class GroupGrowth:
    """What two tests tell about a group.

    n_missing: pupils who took one of the tests only, or neither.
    before, after: how many posts most pupils judged, each time.
    repeated:  answers left out because the pupil had met the post before.
    """

    growth: ClassGrowth
    n_both: int
    n_missing: int
    before: int
    after: int
    repeated: int = 0


def group_growth(
    before: Mapping[str, Sheet], after: Mapping[str, Sheet], *, repeated: int = 0
) -> GroupGrowth:
    """Compare two tests of the same group; the keys are pupils.

    repeated: answers that do not count because the pupil knew the post; where too
              few pupils are left, it may be why.
    Raises TooFewPupils or OneKindOnly.
    """
    everybody = dict.fromkeys([*before, *after])
    both = sorted(who for who in everybody if before.get(who) and after.get(who))
    if len(both) < LEAST_PUPILS:
        raise TooFewPupils(len(both), LEAST_PUPILS, repeated)
    first, second = [before[who] for who in both], [after[who] for who in both]
    _refuse_one_kind(first)
    _refuse_one_kind(second)
    return GroupGrowth(
        growth=class_growth(first, second),
        n_both=len(both),
        n_missing=len(everybody) - len(both),
        before=_usual_length(first),
        after=_usual_length(second),
        repeated=repeated,
    )


def _refuse_one_kind(sheets: Iterable[Sheet]) -> None:
    """With one kind of post only, nobody can tell discernment from suspicion."""
    kinds = {judged.manipulated for sheet in sheets for judged in sheet}
    if len(kinds) == 1:
        raise OneKindOnly(manipulated_missing=False in kinds)


def _usual_length(sheets: Iterable[Sheet]) -> int:
    return Counter(map(len, sheets)).most_common(1)[0][0]
