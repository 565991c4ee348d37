"""Screens; Qt lives here only."""
