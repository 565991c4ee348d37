"""A pack for tests: pairs of twins, one manipulated and one genuine."""

from dataclasses import replace

from literacy_app.domain.pack import Manifest, Pack
from literacy_app.domain.tactic import Taxonomy
from tests.domain.making import a_genuine_post, a_post, both

TACTICS = ("EMO1", "EVI1", "SRC1", "ARG1", "STR1")
TYPES = ("text", "photo", "chart")
TOPICS = ("town", "health", "school", "food")


def a_pack(pairs, **changes):
    """Return a pack of so many pairs; changes go for every post."""
    manifest = Manifest(
        id="core",
        version="1.0.0",
        title=both("Posts for tests"),
        publisher="tests",
        licence="CC-BY-4.0",
        status="approved",
        taxonomy_id="tactics",
        taxonomy_range=">=1",
    )
    posts = tuple(_posts(pairs, changes))
    return Pack(manifest, Taxonomy("tactics", "1", (), ()), posts, "c" * 64)


def a_mixed_pack(pairs):
    """Return a pack whose pairs differ in tactic, type and difficulty."""
    pack, posts = a_pack(pairs), []
    for number in range(pairs):
        tactics = (TACTICS[number % len(TACTICS)],)
        trick, honest = (
            replace(
                post,
                type=TYPES[number // len(TACTICS) % len(TYPES)],
                difficulty_prior=(number * 7 % pairs) * 4 / pairs - 2,
            )
            for post in pack.posts[2 * number : 2 * number + 2]
        )
        posts.append(replace(trick, tactics_extra=tactics))
        posts.append(replace(honest, lookalike_of=tactics))
    return replace(pack, posts=tuple(posts))


def _posts(pairs, changes):
    for number in range(pairs):
        alike = {"pair": f"pair-{number}", "topic": TOPICS[number % 4], **changes}
        for make, side in ((a_post, "a"), (a_genuine_post, "b")):
            name = f"{number}-{side}"
            yield make(id=f"id-{name}", authoring_id=f"pair-{name}", **alike)
