"""A post on paper: a card as it would look on a screen, and what could be checked."""

from __future__ import annotations

from literacy_app.documents.chart_picture import chart
from literacy_app.documents.desk import Desk, Thing, Things, bullets, para, table
from literacy_app.documents.runs import Runs
from literacy_app.domain.durations import ago, check_minutes, joined, offset
from literacy_app.domain.post import Media, Post
from literacy_app.words import tr_in


def card(post: Post, desk: Desk, *, wide: float = 0.5) -> Thing:
    """Return the post as a card. wide: the pictures' share of its width."""
    profile, lang = post.profile, desk.lang
    since = joined(profile.joined_before, lang)
    fans = tr_in(lang, "Followers: {n}", n=f"{profile.followers:,}")
    return {
        "is": "post",
        "name": desk.words(profile.name),
        "letter": profile.name.of(lang).plain[:1] or "?",
        "badge": tr_in(lang, "badge") if profile.verified else "",
        "handle": f"@{profile.handle}",
        "age": ago(post.posted_before, lang),
        "about": f"{since} · {fans}",
        "clock": post.scene.clock if post.scene else "",
        "scene": desk.words(post.scene.note) if post.scene else [],
        "words": desk.words(post.text),
        "pictures": [{**_picture(media, desk), "wide": wide} for media in post.media],
        "link": _link(post, desk),
        "siblings": [
            {
                "handle": f"@{other.handle}",
                "age": offset(other.offset, lang),
                "words": desk.words(other.text),
            }
            for other in post.siblings
        ],
        "counts": tr_in(
            lang,
            "Likes {likes} · Passed on {reposts} · Replies {replies}",
            likes=f"{post.engagement.likes:,}",
            reposts=f"{post.engagement.reposts:,}",
            replies=f"{post.engagement.replies:,}",
        ),
    }


def _picture(media: Media, desk: Desk) -> Thing:
    alt = media.alt.of(desk.lang).plain
    if media.chart:
        return chart(media.chart, desk, alt)
    return {"is": "picture", "picture": media.file, "alt": alt}


def _link(post: Post, desk: Desk) -> Thing | None:
    link = post.link_card
    if link is None:
        return None
    return {
        "host": link.shown_host,
        "title": desk.words(link.title),
        "site": desk.words(link.site_name),
    }


def scale(desk: Desk) -> Thing:
    """Return the six steps to tick, with "cannot tell yet" apart from them."""
    lang = desk.lang
    steps = (
        tr_in(lang, "Surely\ngenuine"),
        tr_in(lang, "Probably\ngenuine"),
        tr_in(lang, "Leaning\ngenuine"),
        tr_in(lang, "Leaning\nmanipulated"),
        tr_in(lang, "Probably\nmanipulated"),
        tr_in(lang, "Surely\nmanipulated"),
    )
    return {"is": "scale", "steps": steps, "apart": tr_in(lang, "Cannot\ntell yet")}


def check_cards(post: Post, desk: Desk) -> Thing:
    """Return what can be looked up, as cards to cut out."""
    return {
        "is": "slips",
        "slips": [
            {
                "title": desk.words(found.title),
                "cost": check_minutes(found.cost, desk.lang),
                "body": desk.words(found.body),
            }
            for found in post.evidence
        ],
    }


def verdict(post: Post, desk: Desk) -> str:
    lang = desk.lang
    return {
        "genuine": tr_in(lang, "genuine"),
        "manipulated": tr_in(lang, "manipulated"),
        "satire": tr_in(lang, "satire"),
        "unverified": tr_in(lang, "not settled yet"),
    }[post.verdict]


def solution(post: Post, desk: Desk) -> Things:
    """Return why; the corrected statement comes last."""
    why: list[Runs] = []
    for key, words in post.explanation.items():
        name = _tactic(key, desk)
        why.append([*name, *desk.words(words)])
    found: Things = [bullets(why)] if why else []
    where = [desk.words(region.label) for region in post.regions]
    rows = [
        [
            [para(desk.label(tr_in(desk.lang, "A careful reader")))],
            [para(desk.words(post.careful_reader))],
        ]
    ]
    if where:
        title = desk.label(tr_in(desk.lang, "In the picture"))
        rows.insert(0, [[para(title)], [para(words) for words in where]])
    if post.corrected:
        title = desk.label(tr_in(desk.lang, "What is true"))
        strong = [{**run, "b": True} for run in desk.words(post.corrected)]
        rows.append([[para(title)], [para(strong)]])
    return [*found, table([], rows, [0.22, 0.78])]


def _tactic(key: str, desk: Desk) -> Runs:
    """Return the name of the tactic before its reason; nothing for a verdict."""
    names = {t.id: t.name for t in desk.taxonomy.tactics}
    if key not in names:
        return []
    bold = [{**run, "b": True} for run in desk.words(names[key])]
    return [*bold, {"t": desk.colon}]
