"""L11b: no kind of evidence is offered with one verdict only."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Verdict
from literacy_app.words import tr

L11B = Rule("L11b", "warning")


def rule(written: WrittenPack) -> Iterator[Finding]:
    genuine = _kinds(written, "genuine")
    manipulated = _kinds(written, "manipulated")
    for kind in sorted(genuine ^ manipulated):
        yield L11B.overall(
            written,
            field="evidence",
            what=tr(
                "Evidence of kind {kind} occurs with the verdict {verdict} only.",
                kind=kind,
                verdict="genuine" if kind in genuine else "manipulated",
            ),
            mend=tr("Offer the same kinds of evidence in both twins."),
        )


def _kinds(written: WrittenPack, verdict: Verdict) -> set[str]:
    return {e.kind for p in written.posts if p.verdict == verdict for e in p.evidence}
