"""Web pages that leave the app, by Jinja2 and Markdown; each is one file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown import markdown

from literacy_app.places import bundled


def page(template: str, facts: Mapping[str, Any]) -> str:
    """Return a page from a template of assets/documents; all facts are escaped."""
    return _templates().get_template(template).render(facts)


def html_of(text: str) -> str:
    """Return our own Markdown as HTML. Not for words from outside."""
    return markdown(text, extensions=["tables"], output_format="html")


@cache
def _templates() -> Environment:
    """Return the templates; a report draws some hundred bands from one of them."""
    return Environment(
        loader=FileSystemLoader(bundled("assets") / "documents"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
