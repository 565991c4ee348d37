"""Lint a folder of posts: everything an author should mend, at once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.lint import apply_rules, read_for_linting
from literacy_app.content.linter.lock import write_lock
from literacy_app.content.linter.probes.findings import shortcuts
from literacy_app.content.linter.probes.result import ProbeReport
from literacy_app.content.linter.probes.run import run_probes
from literacy_app.content.pack_files import read_pack

__all__ = ["Finding", "LintReport", "ProbeReport", "lint_folder", "lock_revisions"]


@dataclass(frozen=True, slots=True)
class LintReport:
    """Findings in the order of the files; probes is None where none were asked."""

    folder: Path
    posts: int
    findings: tuple[Finding, ...]
    probes: ProbeReport | None

    @property
    def errors(self) -> int:
        return self._levels()["error"]

    @property
    def warnings(self) -> int:
        return self._levels()["warning"]

    def _levels(self) -> Counter[str]:
        return Counter(finding.level for finding in self.findings)


def lint_folder(folder: Path, *, probes: bool = False) -> LintReport:
    """Check every post of the folder; with probes also look for shortcuts.

    Raises ExtraMissing when probes need a package that is not installed.
    """
    written, findings = read_for_linting(folder)
    if written is None:
        return LintReport(folder, 0, findings, None)
    found = [*findings, *apply_rules(written, whole=not findings)]
    report = run_probes(written) if probes else None
    if report is not None:
        found += shortcuts(written, report)
    ordered = tuple(sorted(found, key=Finding.place))
    return LintReport(folder, len(written.posts), ordered, report)


def lock_revisions(folder: Path) -> Path:
    """Record id, revision and content of every post; return the file written.

    Raises FilesAtFault when a post cannot be read.
    """
    return write_lock(folder, read_pack(folder).posts)
