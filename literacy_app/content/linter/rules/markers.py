"""L03b: marked words are not nearly everything (L03 is found on reading)."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.linter.fields import in_each_language
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.words import tr

L03B = Rule("L03b", "warning")
MOST_OF_A_FIELD = 0.85


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        for field, lang, text in in_each_language(post):
            for span in text.spans:
                share = (span.end - span.start) / len(text.plain)
                if share > MOST_OF_A_FIELD:
                    yield L03B.at(
                        written,
                        post,
                        field=f"{field}.{lang}",
                        what=tr(
                            "The marker {span} covers {percent} % of the text.",
                            span=span.span_id,
                            percent=round(100 * share),
                        ),
                        mend=tr("Mark only the words that do the work."),
                    )
