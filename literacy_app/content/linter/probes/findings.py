"""L11: what the probes found, as findings for the author."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.probes.result import (
    RULE_LIMIT,
    RULES_FROM,
    BestRule,
    ProbeReport,
    ProbeResult,
    TellingTerm,
)
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.words import tr

L11 = Rule("L11", "error")
WARNING = Rule("L11", "warning")
NOTE = Rule("L11", "info")


def shortcuts(written: WrittenPack, report: ProbeReport) -> Iterator[Finding]:
    """Yield an error for every shortcut, a warning for every reversed one."""
    for result in report.results:
        yield from _of_probe(written, result)
    for rule in report.rules:
        if rule.n >= RULES_FROM and rule.accuracy > RULE_LIMIT:
            yield _of_rule(written, rule)
    for term in report.terms:
        if term.verdict != "pass":
            yield _of_term(written, term)
    if report.held_out == "fail":
        yield L11.overall(
            written,
            field="held_out",
            what=tr("The held-out pairs can be guessed by a shortcut."),
            mend=tr("Read all pairs for what only one of the twins has."),
        )
    for note in report.notes:
        yield NOTE.overall(written, field="", what=note, mend="")


def _of_probe(written: WrittenPack, result: ProbeResult) -> Iterator[Finding]:
    field = f"{result.probe}/{result.split}"
    share = f"{result.accuracy:.2f}"
    if result.verdict == "fail":
        yield L11.overall(
            written,
            field=field,
            what=tr(
                "Verdicts are guessed without evidence: {share} right, limit {limit}; "
                "swapped verdicts do as well in {percent} % of cases.",
                share=share,
                limit=f"{result.limit:.2f}",
                percent=round(100 * result.chance),
            ),
            mend=tr("Rewrite pairs so that both twins share the feature."),
        )
    elif result.verdict == "warn":
        yield WARNING.overall(
            written,
            field=field,
            what=tr("Guesses are right too rarely: {share}.", share=share),
            mend=tr(
                "Twins that mirror each other do this; it is usual for words in few "
                "pairs. Look whether one feature is swapped in most pairs."
            ),
        )


def _of_rule(written: WrittenPack, rule: BestRule) -> Finding:
    return WARNING.overall(
        written,
        field=rule.feature,
        what=tr(
            "One rule is right for {share} of the posts: more of it means {verdict}.",
            share=f"{rule.accuracy:.2f}",
            verdict=rule.above,
        ),
        mend=tr("Rewrite pairs so that both twins share the feature."),
    )


def _of_term(written: WrittenPack, term: TellingTerm) -> Finding:
    level = L11 if term.verdict == "fail" else WARNING
    return level.overall(
        written,
        field=term.probe,
        what=tr(
            "In {manipulated} pairs only the manipulated twin has “{term}”, "
            "in {genuine} only the genuine one.",
            manipulated=term.manipulated,
            genuine=term.genuine,
            term=term.term,
        ),
        mend=tr("Rewrite pairs so that both twins share the feature."),
    )
