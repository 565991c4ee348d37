"""Times are told as people say them."""

from datetime import timedelta as td

import pytest

from literacy_app.ui.widgets.durations import ago, check_minutes, joined, offset


@pytest.mark.parametrize(
    ("before", "english", "japanese"),
    [
        (td(seconds=20), "just now", "たった今"),
        (td(minutes=1), "1 min ago", "1分前"),
        (td(minutes=35), "35 min ago", "35分前"),
        (td(hours=1), "1 hour ago", "1時間前"),
        (td(hours=7), "7 hours ago", "7時間前"),
        (td(days=1), "1 day ago", "1日前"),
        (td(days=59), "59 days ago", "59日前"),
        (td(days=120), "4 months ago", "4か月前"),
        (td(days=366), "1 year ago", "1年前"),
    ],
)
def test_the_age_of_a_post(before, english, japanese):
    assert ago(before, "en") == english
    assert ago(before, "ja") == japanese


@pytest.mark.parametrize(
    ("before", "english", "japanese"),
    [
        (td(hours=5), "joined today", "今日から利用"),
        (td(days=24), "joined 24 days ago", "24日前から利用"),
        (td(days=40), "joined 40 days ago", "40日前から利用"),
        (td(days=122), "joined 4 months ago", "4か月前から利用"),
        (td(days=4 * 365 + 1), "joined 4 years ago", "4年前から利用"),
    ],
)
def test_the_age_of_an_account(before, english, japanese):
    assert joined(before, "en") == english
    assert joined(before, "ja") == japanese


@pytest.mark.parametrize(
    ("apart", "english", "japanese"),
    [
        (td(seconds=30), "in the same minute", "同じ時刻"),
        (td(minutes=2), "2 min later", "2分後"),
        (td(hours=-3), "3 hours earlier", "3時間前"),
        (td(hours=1), "1 hour later", "1時間後"),
        (td(days=-1), "1 day earlier", "1日前"),
        (td(days=90), "90 days later", "90日後"),
    ],
)
def test_the_time_between_two_posts(apart, english, japanese):
    assert offset(apart, "en") == english
    assert offset(apart, "ja") == japanese


def test_what_a_check_costs():
    assert (check_minutes(2, "en"), check_minutes(2, "ja")) == ("2 min", "2分")
