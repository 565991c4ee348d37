"""Sign-in cards to cut out, eight a page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from markupsafe import Markup

from literacy_app.documents.desk import Thing
from literacy_app.documents.pdf import pdf
from literacy_app.documents.sheet import Sheet
from literacy_app.documents.sign_in_pictures import picture_drawing, picture_name
from literacy_app.domain.figures import day_shown
from literacy_app.domain.print_wish import PaperSize
from literacy_app.domain.sign_in_card import SignInCard
from literacy_app.words import Lang, tr_in


def sign_in_sheet(
    cards: Sequence[SignInCard],
    class_name: str,
    made_on: date,
    *,
    lang: Lang,
    paper: PaperSize = "a4",
) -> bytes:
    """Return the cards as a PDF, in the order in which they are given."""
    title = tr_in(lang, "Sign-in cards")
    keep = tr_in(
        lang,
        "Cut along the dashed lines and give each card to its owner. "
        "Keep what is left in a safe place: new cards make these worthless.",
    )
    facts: dict[str, Any] = {
        "what": "cards",
        "lang": lang,
        "ruby": False,
        "kind": [],
        "module": class_name,
        "title": [{"t": title}],
        "name": title,
        "author": "Mikiwame",
        "band": [{"t": keep}],
        "fields": [],
        "plan_title": "",
        "status": "",
        "licence": tr_in(lang, "Mikiwame · {day}", day=day_shown(made_on, lang)),
        "before": [],
        "things": [
            {"is": "cards", "cards": [_card(each, class_name, lang) for each in cards]}
        ],
    }
    return pdf(Sheet(facts, {}), paper)


def _card(card: SignInCard, class_name: str, lang: Lang) -> Thing:
    number = tr_in(lang, "No. {number}", number=card.number) if card.number else ""
    return {
        "picture": "",
        "drawn": picture_drawing(card.picture, lang),
        "nickname": card.nickname,
        "place": [each for each in (class_name, number, card.group) if each],
        "pin": card.pin,
        "pictures": [
            {**picture_drawing(each, lang), "said": picture_name(each, lang)}
            for each in card.pictures
        ],
        "code": card.code,
        "qr": _qr(card.code, lang) if card.code else None,
        "how": _how(card, lang),
        "keep": tr_in(lang, "Keep it safe, and show it to nobody."),
    }


def _how(card: SignInCard, lang: Lang) -> str:
    if card.pin:
        return tr_in(lang, "Choose your picture, then type these numbers.")
    if card.pictures:
        return tr_in(lang, "Choose your picture, then these three in this order.")
    return tr_in(lang, "Hold the code in front of the scanner, or type it in.")


def _qr(code: str, lang: Lang) -> Thing:
    # Only sign-in cards need segno.
    import segno  # noqa: PLC0415

    svg = segno.make_qr(code, error="m").svg_inline(
        scale=4, border=4, dark="#000", light="#fff", omitsize=True
    )
    svg = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    alt = tr_in(lang, "QR code that says the sign-in code below it")
    return {"is": "drawing", "svg": Markup(svg), "alt": alt, "wide": 1.0}  # noqa: S704 - made by segno
