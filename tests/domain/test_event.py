"""The links of the log, and the text they are made from."""

from literacy_app.domain.event import FIRST_LINK, canonical, link, sha256_of


def test_the_same_facts_give_the_same_text():
    assert canonical({"b": 1, "a": "見"}) == canonical({"a": "見", "b": 1})
    assert canonical({"a": "見"}) == '{"a":"見"}'


def test_a_link_depends_on_everything_before_it():
    head = ("device", 1, "2026-11-23T00:00:00+00:00", "learner_left", "ama")
    first = link(FIRST_LINK, head, sha256_of("{}"))

    assert first != link(first, head, sha256_of("{}"))
    assert first != link(FIRST_LINK, (*head[:4], "ken"), sha256_of("{}"))
    assert first != link(FIRST_LINK, head, sha256_of("{} "))


def test_the_link_is_the_one_written_in_the_first_release():
    """Logs written then must verify for ever."""
    head = ("device", 1, "2026-11-23T00:00:00.000000+00:00", "learner_left", "ama")

    assert link(FIRST_LINK, head, sha256_of("{}")) == (
        "f37ae0d5c7524e04b9b088f3a0d81876a266e62749a57aa52a95b03b51424504"
    )
