"""Pages that leave the app."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from literacy_app.documents.pages import page
from literacy_app.services.pages import credits_page, write_storyboard

ABOUT = {"version": "0.1.0", "lang": "en", "theme": "light"}


def test_somebody_without_the_app_can_look_at_a_tour(tmp_path):
    step = {"picture": "01-sign-in.png", "shows": "The <first> page", "milliseconds": 3}
    write_storyboard(tmp_path / "index.html", {"about": ABOUT, "steps": [step]})

    html = (tmp_path / "index.html").read_text("utf-8")
    assert 'src="01-sign-in.png"' in html
    assert "The &lt;first&gt; page" in html


def test_a_page_with_a_fact_missing_is_not_made():
    with pytest.raises(UndefinedError):
        page("storyboard.html.j2", {"about": ABOUT})


def test_whoever_made_the_fonts_is_named():
    assert "<td>SIL Open Font License 1.1" in credits_page()
