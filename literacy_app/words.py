"""tr(): whole sentences in the reader's language.

English is the source; `assets/locale` holds the Japanese (gettext). The language
in use is the app's only global state.
"""

from __future__ import annotations

import gettext
from typing import Final, Literal, get_args

from literacy_app.places import bundled

Lang = Literal["en", "ja"]
LANGS: Final[tuple[Lang, ...]] = get_args(Lang)

_state: dict[str, gettext.NullTranslations] = {}
_English = gettext.NullTranslations


def use(lang: Lang) -> None:
    """Speak this language from now on."""
    _state["spoken"] = _catalogue(lang)
    _state[lang] = _state["spoken"]


def spoken() -> Lang:
    """Return the language in use."""
    return "ja" if _state.get("spoken") is _catalogue("ja") else "en"


def tr(sentence: str, **facts: object) -> str:
    """Return a whole sentence in the language in use, with its facts filled in."""
    said = _state.get("spoken", _catalogue("en")).gettext(sentence)
    return said.format(**facts) if facts else said


def trn(one: str, many: str, n: int, **facts: object) -> str:
    """Return the form of a sentence that fits the number n."""
    said = _state.get("spoken", _catalogue("en")).ngettext(one, many, n)
    return said.format(n=n, **facts)


def tr_in(lang: Lang, sentence: str, **facts: object) -> str:
    """Return a sentence in a given language, whatever language is in use."""
    said = _catalogue(lang).gettext(sentence)
    return said.format(**facts) if facts else said


def trn_in(lang: Lang, one: str, many: str, n: int, **facts: object) -> str:
    """Return the form of a sentence that fits the number n, in a given language."""
    said = _catalogue(lang).ngettext(one, many, n)
    return said.format(n=n, **facts)


def _catalogue(lang: Lang) -> gettext.NullTranslations:
    if lang not in _state:
        _state[lang] = (
            _English()
            if lang == "en"
            # A broken set-up speaks English; `doctor` says what is missing.
            else gettext.translation(
                "mikiwame", bundled("assets") / "locale", [lang], fallback=True
            )
        )
    return _state[lang]
