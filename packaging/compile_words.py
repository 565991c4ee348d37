"""Compile assets/locale/ja/*.po into the one catalogue the app loads.

Run: python packaging/compile_words.py   (needs Babel, a development dependency)
"""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).resolve().parent.parent / "assets" / "locale" / "ja"
COMPILED = LOCALE / "LC_MESSAGES" / "mikiwame.mo"


def compiled() -> bytes:
    """Return the catalogue that the fragments make together."""
    # Babel writes the time into the head; the same words must give the same bytes.
    same = datetime(2026, 11, 23, tzinfo=UTC)
    whole = Catalog(
        locale="ja", domain="mikiwame", creation_date=same, revision_date=same
    )
    for fragment in sorted(LOCALE.glob("*.po")):
        with fragment.open("rb") as file:
            for message in read_po(file, locale="ja"):
                if not message.id:
                    continue
                if message.id in whole:
                    sys.exit(f"{fragment.name}: {message.id!r} is already translated")
                whole.add(message.id, message.string)
    out = io.BytesIO()
    write_mo(out, whole)
    return out.getvalue()


if __name__ == "__main__":
    COMPILED.parent.mkdir(parents=True, exist_ok=True)
    COMPILED.write_bytes(compiled())
