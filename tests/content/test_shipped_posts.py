"""Every post that ships is read, in both languages, with nothing left to mend."""

from __future__ import annotations

import pytest

from literacy_app.content.markup import parse_markup, write_markup
from literacy_app.content.pack_files import examine_pack
from literacy_app.places import bundled

PACK, FAULTS = examine_pack(bundled("lessons") / "core")


def test_the_built_in_pack_holds():
    assert FAULTS == ()
    assert len(PACK.posts) >= 12


def test_the_32_tactics_stand_in_7_families():
    families = {family.id for family in PACK.taxonomy.families}

    assert len(PACK.taxonomy.tactics) == 32
    assert len(families) == 7
    assert {tactic.family for tactic in PACK.taxonomy.tactics} == families


def test_no_id_gives_the_verdict_away():
    assert len({post.id for post in PACK.posts}) == len(PACK.posts)
    assert not [post.id for post in PACK.posts if post.authoring_id in post.id]


@pytest.mark.parametrize("post", PACK.posts, ids=lambda post: post.authoring_id)
def test_a_post_is_complete_and_approved_by_nobody_but_people(post):
    assert post.corrected is not None
    assert post.text.en.plain
    assert post.text.ja.plain
    assert post.reviews.status != "approved" or len(post.reviews.by) >= 2
    assert all(parse_markup(write_markup(t)) == t for t in (post.text.en, post.text.ja))
