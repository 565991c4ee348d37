"""Lengths of time in words; they live in the domain, since paper says them too."""

from __future__ import annotations

from literacy_app.domain.durations import ago, check_minutes, joined, offset

__all__ = ["ago", "check_minutes", "joined", "offset"]
