"""Benchmarks; run them all: python -m tests.benchmarks (not part of the tests)."""
