"""The best single rule per feature: children find rules such as "old account"."""

from __future__ import annotations

from collections.abc import Sequence

from literacy_app.content.linter.probes.result import BestRule, Clear


def best_rules(
    features: Sequence[str], rows: Sequence[Sequence[float]], truth: Sequence[int]
) -> list[BestRule]:
    """Return one rule per feature, the most telling first."""
    columns = zip(features, zip(*rows, strict=True), strict=True)
    rules = [_best(feature, values, truth) for feature, values in columns]
    return sorted(rules, key=lambda rule: (-rule.accuracy, rule.feature))


def _best(feature: str, values: Sequence[float], truth: Sequence[int]) -> BestRule:
    n = len(truth)
    # The highest value splits nobody off; its rule is "always the same verdict".
    tried = [
        (sum((v > limit) == t for v, t in zip(values, truth, strict=True)) / n, limit)
        for limit in sorted(set(values))
    ]
    share, limit = max(tried, key=lambda one: max(one[0], 1 - one[0]))
    above: Clear = "manipulated" if share >= 1 - share else "genuine"
    return BestRule(feature, limit, above, max(share, 1 - share), n)
