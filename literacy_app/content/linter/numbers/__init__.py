"""Reads the numbers, times and durations out of a sentence, in EN and JA."""
