"""What a group has gained, as facts for a script."""

from __future__ import annotations

from typing import Any, Final

from literacy_app.domain.group_growth import GroupGrowth

# Figures of which nobody needs more, the same on every machine.
_DECIMALS: Final = 6


def growth_facts(found: GroupGrowth) -> dict[str, Any]:
    theta, kappa = found.growth.discernment, found.growth.suspicion
    return {
        "estimate": round(theta.estimate, _DECIMALS),
        "low": round(theta.low, _DECIMALS),
        "high": round(theta.high, _DECIMALS),
        "verdict": found.growth.verdict,
        "kappa_change": round(kappa.estimate, _DECIMALS),
        "kappa_low": round(kappa.low, _DECIMALS),
        "kappa_high": round(kappa.high, _DECIMALS),
        "headline": found.growth.headline,
        "n_both": found.n_both,
        "n_missing": found.n_missing,
    }
