"""A pack for tests: pairs of twins, one manipulated and one genuine."""

from literacy_app.domain.pack import Manifest, Pack
from literacy_app.domain.tactic import Taxonomy
from tests.domain.making import a_genuine_post, a_post, both

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


def _posts(pairs, changes):
    for number in range(pairs):
        alike = {"pair": f"pair-{number}", "topic": TOPICS[number % 4], **changes}
        for make, side in ((a_post, "a"), (a_genuine_post, "b")):
            name = f"{number}-{side}"
            yield make(id=f"id-{name}", authoring_id=f"pair-{name}", **alike)
