"""Simulations; run them all: python -m tests.simulations (not part of the tests)."""
