"""The pages of a module: each a file in English and one in Japanese."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from literacy_app.content.flaws import whole_file
from literacy_app.content.lessons.page_files import WrittenPage, examine_page
from literacy_app.domain.errors import Fault
from literacy_app.domain.text import Band
from literacy_app.words import LANGS, Lang, tr

_NAME: Final = re.compile(r"([0-9]{1,2})-([a-z][a-z0-9-]*)\.(en|ja)\.md")
Files = dict[tuple[int, str], dict[Lang, Path]]


def written_pages(
    folder: Path, taught: tuple[Band, ...]
) -> tuple[dict[str, Mapping[Lang, WrittenPage]], tuple[Fault, ...]]:
    """Return the pages that hold in both languages, in order, and every fault."""
    faults: list[Fault] = []
    files = _files(folder, faults)
    found: dict[str, Mapping[Lang, WrittenPage]] = {}
    for (_, name), both in sorted(files.items()):
        pages: dict[Lang, WrittenPage] = {}
        for lang, file in both.items():
            page, its_faults = examine_page(file, taught)
            faults.extend(its_faults)
            if page:
                pages[lang] = page
        faults.extend(_misfits(name, both, pages, found))
        if len(pages) == len(LANGS):
            found[name] = pages
    return found, tuple(faults)


def _files(folder: Path, faults: list[Fault]) -> Files:
    found: Files = defaultdict(dict)
    for file in sorted(folder.iterdir()) if folder.is_dir() else ():
        if file.name.startswith("."):
            continue
        named = _NAME.fullmatch(file.name)
        if named:
            lang: Lang = "ja" if named[3] == "ja" else "en"
            found[int(named[1]), named[2]][lang] = file
        else:
            faults.append(
                whole_file(
                    file,
                    0,
                    tr("This is not the name of a page."),
                    tr("Write it like this: {example}.", example="1-witnesses.en.md"),
                )
            )
    if not found:
        faults.append(
            whole_file(
                folder,
                0,
                tr("There are no pages in this folder."),
                tr("Write it like this: {example}.", example="1-witnesses.en.md"),
            )
        )
    return found


def _misfits(
    name: str,
    both: Mapping[Lang, Path],
    pages: Mapping[Lang, WrittenPage],
    before: Mapping[str, object],
) -> Iterator[Fault]:
    file = next(iter(both.values()))
    if len(both) < len(LANGS):
        yield whole_file(
            file,
            0,
            tr("The page is there in one language only."),
            tr("Write it in English (.en.md) and in Japanese (.ja.md)."),
        )
    if name in before:
        yield whole_file(
            file,
            0,
            tr("Two pages of this module are called {name}.", name=name),
            tr("Give one of them another name."),
        )
    if len(pages) == len(LANGS) and pages["en"].bands != pages["ja"].bands:
        yield whole_file(
            pages["ja"].file,
            1,
            tr("English and Japanese name different bands."),
            tr("Write the same bands into the heads of both files."),
        )
