"""What goes into the bank comes out of it equal."""

from __future__ import annotations

import dataclasses
from contextlib import closing

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from literacy_app.domain.difficulty import Difficulty, from_rating
from literacy_app.domain.errors import PostUnknown
from literacy_app.storage.bank.opening import bank_in_memory, open_bank
from tests.content.mutations import data_changed
from tests.content.reading import GOOD, read
from tests.storage.bank.conftest import HASH


def test_every_shipped_post_comes_back_equal_in_both_languages(bank, pack):
    assert bank.ids() == tuple(post.id for post in pack.posts)
    for post in pack.posts:
        again = bank.post(post.id)
        assert again.text.en == post.text.en
        assert again.text.ja == post.text.ja
        assert again == post


def test_a_post_with_every_part_comes_back_equal(tmp_path, pack):
    posts, _ = read(tmp_path, GOOD)

    with closing(_bank_of(pack, posts)) as bank:
        assert [bank.post(post.id) for post in posts] == posts


@given(data=data_changed())
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_whatever_can_be_read_can_be_stored(tmp_path, pack, data):
    posts, _ = read(tmp_path, yaml.safe_dump(data, allow_unicode=True))
    single = list({post.id: post for post in posts}.values())

    with closing(_bank_of(pack, single)) as bank:
        assert [bank.post(post.id) for post in single] == single


def _bank_of(pack, posts):
    return bank_in_memory([dataclasses.replace(pack, posts=tuple(posts))], HASH)


def test_the_tactics_and_the_head_come_back_equal(bank, pack):
    assert bank.taxonomy() == pack.taxonomy
    assert bank.manifest() == pack.manifest


def test_a_bank_on_disk_reads_like_one_in_memory(built, bank):
    with closing(open_bank(built, HASH)) as on_disk:
        assert on_disk.cards() == bank.cards()
        assert on_disk.info() == bank.info()
        assert on_disk.post(bank.ids()[0]) == bank.post(bank.ids()[0])


def test_two_packs_share_their_tactics(pack):
    other = dataclasses.replace(
        pack,
        manifest=dataclasses.replace(pack.manifest, id="org.example.other"),
        posts=(
            dataclasses.replace(
                pack.posts[0], id="0" * 16, pack_id="org.example.other"
            ),
        ),
    )

    with closing(bank_in_memory([pack, other], HASH)) as both:
        assert both.taxonomy() == pack.taxonomy
        assert len(both.ids()) == len(pack.posts) + 1
        assert both.twin_of("0" * 16) is None


def test_an_unknown_post_is_told(bank):
    with pytest.raises(PostUnknown):
        bank.post("no such post")


def test_a_card_knows_what_choosing_needs(bank, pack):
    cards = {card.post_id: card for card in bank.cards()}

    assert set(cards) == set(bank.ids())
    for post in pack.posts:
        card = cards[post.id]
        assert card.tactics == post.tactics() | set(post.lookalike_of)
        assert card.sensitivity == set(post.sensitivity)
        assert (card.pair, card.verdict, card.type) == (
            post.pair,
            post.verdict,
            post.type,
        )
        assert (card.topic, card.grade_from) == (post.topic, post.grade_from)
        assert card.rev == post.rev
        assert card.difficulty == from_rating(post.difficulty_prior)


def test_a_card_is_as_hard_as_answers_have_shown_for_the_same_revision(bank, pack):
    one, other, *_ = pack.posts
    found = Difficulty(1.5, 0.04)
    known = {(one.id, one.rev): found, (other.id, other.rev + 1): found}

    cards = {card.post_id: card for card in bank.cards(known)}

    assert cards[one.id].difficulty == found
    assert cards[other.id].difficulty == from_rating(other.difficulty_prior)


def test_a_twin_is_of_the_same_pair_and_has_another_verdict(bank, pack):
    for post in pack.posts:
        twin = bank.twin_of(post.id)
        assert twin.pair == post.pair
        assert twin.verdict != post.verdict


def test_the_others_of_a_pair_are_known(bank, pack):
    for post in pack.posts:
        pair = {other.id for other in pack.posts if other.pair == post.pair}
        assert bank.pair_of(post.id) == pair - {post.id}


def test_of_three_in_a_pair_the_genuine_one_is_the_twin(tmp_path, pack):
    manipulated, genuine = read(tmp_path, GOOD)[0]
    unsettled = dataclasses.replace(
        genuine, id="u" * 16, authoring_id="p-kite-a", verdict="unverified"
    )

    with closing(_bank_of(pack, [unsettled, manipulated, genuine])) as bank:
        assert bank.twin_of(unsettled.id) == genuine
        assert bank.twin_of(manipulated.id) == genuine
        assert bank.twin_of(genuine.id) == manipulated


def test_a_post_is_found_by_any_of_its_names(bank, pack):
    post = pack.posts[0]

    assert bank.ids_named(post.id) == (post.id,)
    assert bank.ids_named(post.authoring_id) == (post.id,)
    assert bank.ids_named(post.id[:12]) == (post.id,)
    assert len(bank.ids_named(post.pair)) >= 2
    assert len(bank.ids_named("p-")) == len(pack.posts)
    assert bank.ids_named("") == bank.ids_named("%") == ()


def test_the_summary_counts_and_never_tells_verdicts(bank, pack):
    info = bank.info()

    assert info.posts == len(pack.posts) == sum(info.by_type.values())
    assert info.pairs == len({post.pair for post in pack.posts})
    assert info.tactics == 32
    assert info.content_sha256 == HASH
    assert info.packs[0].status == pack.manifest.status
    assert not {"genuine", "manipulated"} & {
        *(*info.by_type, *info.by_band, *info.by_topic, *info.by_review)
    }
