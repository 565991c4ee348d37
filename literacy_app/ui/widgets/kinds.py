"""Which icon stands for a kind of evidence, a tactic or a family of tactics."""

from __future__ import annotations

from typing import Final

_EVIDENCE: Final = {
    "account_table": "users-round",
    "ad_label": "badge-check",
    "archive": "archive",
    "badge_check": "badge-check",
    "calculator": "calculator",
    "chart_redraw": "chart-column",
    "co_action_graph": "waypoints",
    "content_credentials": "stamp",
    "exif": "camera",
    "fact_check": "search-check",
    "handle_compare": "git-compare",
    "image_compare": "images",
    "link_domain": "link",
    "method_note": "clipboard-list",
    "name_search": "search-check",
    "official_list": "list-checks",
    "open_link": "book-open",
    "original_data": "file-spreadsheet",
    "original_source": "building-2",
    "profile_history": "history",
    "read_twice": "book-open",
    "reverse_image": "scan-search",
    "second_view": "eye",
    "siblings": "message-square-quote",
    "source_chain": "route",
    "text_diff": "git-compare",
    "thread_view": "message-circle",
    "timeline": "clock",
    "transcript": "audio-lines",
}
_FAMILY: Final = {
    "SRC": "user-round-search",
    "EVI": "image",
    "DAT": "chart-column",
    "FEE": "heart-pulse",
    "ARG": "puzzle",
    "NET": "users-round",
    "STR": "route",
}
_TACTIC: Final = {
    "SRC-02": "globe",
    "SRC-03": "stamp",
    "SRC-04": "user-plus",
    "SRC-05": "eye-off",
    "EVI-02": "pencil",
    "EVI-03": "sparkles",
    "EVI-04": "quote",
    "EVI-05": "file-search",
    "EVI-06": "newspaper",
    "DAT-02": "hand",
    "DAT-03": "scale",
    "DAT-04": "clipboard-list",
    "FEE-02": "clock",
    "FEE-03": "git-compare",
    "FEE-04": "user",
    "ARG-01": "split",
    "ARG-02": "corner-up-right",
    "ARG-03": "lock",
    "ARG-04": "link",
    "NET-01": "message-square-quote",
    "NET-02": "bot",
    "NET-03": "timer",
    "NET-04": "share-2",
    "NET-05": "megaphone",
    "STR-01": "layers",
    "STR-02": "cloud-rain",
    "STR-03": "shuffle",
    "STR-04": "calendar",
}


def evidence_icon(kind: str) -> str:
    """Return an icon; kinds a later pack brings get the one for a search."""
    return _EVIDENCE.get(kind, "search-check")


def family_icon(family: str) -> str:
    return _FAMILY.get(family, "list-checks")


def tactic_icon(tactic_id: str, family: str) -> str:
    return _TACTIC.get(tactic_id, family_icon(family))
