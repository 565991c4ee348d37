"""The words for what a post is and for what was said of it."""

from __future__ import annotations

from literacy_app.domain.decision import Decision, Says
from literacy_app.domain.feedback import Headline
from literacy_app.domain.post import Verdict
from literacy_app.words import tr


def said_words(decision: Decision) -> str:
    """Return the words of one step, as in "probably manipulated"."""
    return {
        ("genuine", 0.95): tr("surely genuine"),
        ("genuine", 0.80): tr("probably genuine"),
        ("genuine", 0.60): tr("leaning genuine"),
        ("manipulated", 0.60): tr("leaning manipulated"),
        ("manipulated", 0.80): tr("probably manipulated"),
        ("manipulated", 0.95): tr("surely manipulated"),
    }.get((decision.says, decision.confidence or 0.0), tr("cannot tell yet"))


def verdict_side(verdict: Verdict) -> Says:
    """Return which thread is drawn for a verdict."""
    if verdict == "manipulated":
        return "manipulated"
    return "cannot_tell" if verdict == "unverified" else "genuine"


def headline_words(headline: Headline) -> str:
    """Return the one sentence that the feedback begins with."""
    return {
        "caught": tr("Well judged."),
        "trusted": tr("Well judged. Trusting a good post is a skill too."),
        "trusted_after_check": tr(
            "You checked, then trusted it. That is how it is done."
        ),
        "doubted_genuine": tr("This one is genuine. Here is how you can tell."),
        "missed_manipulated": tr(
            "This one was manipulated. Many careful readers miss it too."
        ),
        "cannot_tell_right": tr(
            "“Cannot tell yet” was a good answer: the evidence is not there."
        ),
        "cannot_tell_half": tr(
            "“Cannot tell yet” is a fair start. A check would have settled this one."
        ),
        "cannot_tell_after_checks": tr(
            "This one could be settled. Here is what settles it."
        ),
        "settled_too_soon": tr(
            "Nobody can settle this one yet. “Cannot tell yet” fits it best."
        ),
    }[headline]


def twin_title(verdict: Verdict) -> str:
    return {
        "genuine": tr("Its genuine twin"),
        "manipulated": tr("Its manipulated twin"),
        "satire": tr("Its satirical twin"),
        "unverified": tr("Its unsettled twin"),
    }[verdict]
