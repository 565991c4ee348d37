"""L09: nobody and nothing in a post is real: no names, numbers or addresses.

The lists cannot know every name: a person still reads each post for this.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from literacy_app.content.linter.fields import handles, in_each_language
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.names import listed, names_in
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.words import tr

L09 = Rule("L09", "error")
MENTION = Rule("L09", "warning")
NAME_LISTS = ("parties", "people", "companies", "countries", "places")
# RFC 2606 keeps these for examples; nobody can own them.
RESERVED = (".example", ".test", ".invalid")
_ENDINGS = (
    "com|net|org|info|biz|jp|uk|de|fr|cn|kr|tw|eu|ru|ca|au|io|tv|app|dev|news|gov|edu|"
    "int|xyz|site|online|shop|store|blog|club|live|link|page|world|today|media|social"
)
_HOST = re.compile(
    r"https?://(?P<named>[^\s/、。」）)]+)|"
    r"(?<![A-Za-z0-9.@-])(?P<bare>(?:[a-z0-9][a-z0-9-]*\.)+"
    rf"(?:{_ENDINGS}))(?![A-Za-z0-9-])",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@(?P<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")
_PHONE = re.compile(
    r"(?<![\d-])(?:"
    r"\+\d{1,3}[ -]?\d{1,4}(?:[ -]\d{2,4}){1,3}"
    r"|0\d{1,4}[ -]\d{1,4}[ -]\d{3,4}"
    r"|\(0\d{1,4}\) ?\d{1,4}-\d{3,4}"
    r"|0\d{9,10}"
    r"|\(?\d{3}\)?[ -]\d{3}-\d{4}"
    r")(?![\d-])"
)
_POSTAL_CODE = re.compile(r"〒|(?<![\d-])\d{3}-\d{4}(?![\d-])")
# Typed for a hyphen in Japanese numbers; an en dash would be a range.
_DASH = re.compile(r"(?<=\d)[−‐ー](?=\d)")
_MENTION = re.compile(r"(?<![A-Za-z0-9.])@([A-Za-z0-9_]{3,30})(?![A-Za-z0-9_.])")


def rule(written: WrittenPack) -> Iterator[Finding]:
    fictional = {name for post in written.posts for _, name in handles(post)}
    for post in written.posts:
        for field, lang, text in in_each_language(post):
            for found in real_names(text.plain):
                yield _finding(written, post, f"{field}.{lang}", found)
            yield from _mentions(
                written, post, (f"{field}.{lang}", text.plain), fictional
            )
        for field, name in (*handles(post), *_hosts_of_link(post)):
            for found in _real_handle(name) if "handle" in field else _hosts(name):
                yield _finding(written, post, field, found)


def _finding(written: WrittenPack, post: Post, field: str, found: str) -> Finding:
    return L09.at(
        written,
        post,
        field=field,
        what=tr("“{found}” may be real.", found=found),
        mend=tr("Use an invented name; web addresses end in .example."),
    )


def real_names(text: str) -> Iterator[str]:
    """Yield what may be a real name, number or address."""
    plain = _DASH.sub("-", unicodedata.normalize("NFKC", text))
    for names in NAME_LISTS:
        yield from names_in(text, names)
    yield from _hosts(plain)
    for match in _EMAIL.finditer(plain):
        if not match["host"].lower().endswith(RESERVED):
            yield match.group()
    for number in (_PHONE, _POSTAL_CODE):
        yield from (match.group() for match in number.finditer(plain))


def _hosts(text: str) -> Iterator[str]:
    for match in _HOST.finditer(text):
        host = (match["named"] or match["bare"]).partition(":")[0].rstrip(".,;!?")
        if not f".{host.lower()}".endswith(RESERVED):
            yield host


def _hosts_of_link(post: Post) -> Iterator[tuple[str, str]]:
    if post.link_card is not None:
        yield "link_card.url", post.link_card.url
        yield "link_card.shown_host", f"https://{post.link_card.shown_host}"


def _real_handle(name: str) -> Iterator[str]:
    parts = f"_{name.lower()}_"
    yield from (known for known in listed("handles") if f"_{known}_" in parts)


def _mentions(
    written: WrittenPack, post: Post, text: tuple[str, str], fictional: set[str]
) -> Iterator[Finding]:
    field, words = text
    for name in _MENTION.findall(words):
        if name not in fictional:
            yield MENTION.at(
                written,
                post,
                field=field,
                what=tr("No account of this pack is called @{name}.", name=name),
                mend=tr("Mention an account that exists here, or none."),
            )
