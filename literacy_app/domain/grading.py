"""What an answer earns. Pure: the same answer to the same post earns the same."""

from __future__ import annotations

from typing import Final

from literacy_app.domain.decision import Decision
from literacy_app.domain.post import Evidence, Post, Verdict

FASTEST_SECONDS: Final = 1.5


def verdict_right(decision: Decision, verdict: Verdict) -> bool | None:
    """Say whether the judgement is right; None where it cannot be either."""
    if decision.says == "cannot_tell" or verdict not in ("genuine", "manipulated"):
        return None
    return decision.says == verdict


def verdict_points(decision: Decision, verdict: Verdict, *, checked: bool) -> int:
    """Return 0..2 points for the verdict.

    "Cannot tell yet" is the right answer for an unverified post; elsewhere it
    earns half before any check was made, and nothing afterwards.
    """
    if decision.says == "cannot_tell":
        if verdict == "unverified":
            return 2
        return 0 if checked else 1
    return 2 if verdict_right(decision, verdict) else 0


def tactic_f1(named: frozenset[str], true: frozenset[str]) -> float | None:
    """Return F1 over tactics, 0..1; the right family alone counts half.

    None when the post has no tactics: there was nothing to name.
    """
    if not true:
        return None
    if not named:
        return 0.0
    precision = sum(_nearness(name, true) for name in named) / len(named)
    recall = sum(_nearness(name, named) for name in true) / len(true)
    if precision + recall == 0:
        return 0.0
    return 2 * precision * recall / (precision + recall)


def _nearness(tactic: str, others: frozenset[str]) -> float:
    if tactic in others:
        return 1.0
    return 0.5 * any(tactic[:3] == other[:3] for other in others)


def counts_for_skill(
    *, right: bool | None, seconds: float, hinted: bool, seen_before: bool
) -> bool:
    """Say whether an answer may move discernment (measurement.md, pitfalls 7, 8)."""
    return (
        right is not None
        and not hinted
        and not seen_before
        and seconds >= FASTEST_SECONDS
    )


def cheapest_check(post: Post) -> Evidence | None:
    """Return the check that settles the post for the fewest minutes."""
    toward = "toward_manipulated" if post.verdict == "manipulated" else "toward_genuine"
    settling = [item for item in post.evidence if item.effect == toward]
    return min(settling, key=lambda item: item.cost, default=None)
