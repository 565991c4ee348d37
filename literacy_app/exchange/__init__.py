"""Computers trading what they know."""
