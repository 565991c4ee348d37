"""L07, L07b, L07c: there is something to find, and something that tells nothing."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.decision import BUDGET_MINUTES
from literacy_app.domain.post import Effect, Post
from literacy_app.words import tr

L07 = Rule("L07", "error")
L07B = Rule("L07b", "warning")
L07C = Rule("L07c", "warning")


def rule(written: WrittenPack) -> Iterator[Finding]:
    kinds = {kind for t in written.taxonomy.tactics for kind in t.evidence_kinds}
    for post in written.posts:
        if post.verdict == "manipulated":
            yield from _found(written, post, L07, "toward_manipulated")
        elif post.verdict == "genuine":
            yield from _found(written, post, L07B, "toward_genuine")
        yield from _neutral(written, post)
        yield from _unknown(written, post, kinds)


def _found(
    written: WrittenPack, post: Post, level: Rule, effect: Effect
) -> Iterator[Finding]:
    costs = [e.cost for e in post.evidence if e.effect == effect]
    if not costs:
        yield level.at(
            written,
            post,
            field="evidence",
            what=tr("No evidence leads to the verdict."),
            mend=tr("Add something that can be looked up and settles it."),
        )
    elif min(costs) > BUDGET_MINUTES:
        yield level.at(
            written,
            post,
            field="evidence",
            what=tr(
                "The cheapest decisive evidence costs {cost} minutes of {budget}.",
                cost=min(costs),
                budget=BUDGET_MINUTES,
            ),
            mend=tr("Make one decisive item affordable."),
        )


def _neutral(written: WrittenPack, post: Post) -> Iterator[Finding]:
    if not any(e.effect == "neutral" for e in post.evidence):
        yield L07B.at(
            written,
            post,
            field="evidence",
            what=tr("Every piece of evidence tells something."),
            mend=tr("Add one that tells nothing, as in real life."),
        )


def _unknown(written: WrittenPack, post: Post, kinds: set[str]) -> Iterator[Finding]:
    for evidence in post.evidence:
        if evidence.kind not in kinds:
            yield L07C.at(
                written,
                post,
                field=f"evidence.{evidence.id}.kind",
                what=tr("No tactic knows evidence of kind {kind}.", kind=evidence.kind),
                mend=tr("Use a kind from tactics.yaml."),
            )
