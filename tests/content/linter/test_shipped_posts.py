"""The posts that ship are held to every rule."""

from __future__ import annotations

from literacy_app.places import bundled
from literacy_app.services.lint import lint_folder


def test_the_built_in_pack_passes_with_all_probes():
    report = lint_folder(bundled("lessons") / "core", probes=True)

    assert [f for f in report.findings if f.level == "error"] == []
    assert report.posts == 116
    assert report.probes is not None
    assert {result.probe for result in report.probes.results} >= {
        *("words_en", "characters_ja", "names", "metadata", "style", "evidence_menu")
    }
