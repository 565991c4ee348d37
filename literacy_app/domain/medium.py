"""What kind of thing a trick is played with; a review card is a tactic in a medium."""

from __future__ import annotations

from typing import Final, Literal

from literacy_app.domain.post import PostType

Medium = Literal["text", "picture", "numbers", "account", "recording"]
MEDIUM_OF: Final[dict[PostType, Medium]] = {
    "text": "text",
    "link": "text",
    "document": "text",
    "photo": "picture",
    "chart": "numbers",
    "account": "account",
    "coordinated": "account",
    "video_still": "recording",
    "audio_transcript": "recording",
}


def medium_of(post_type: PostType) -> Medium:
    return MEDIUM_OF[post_type]
