"""The real window, walked through as a person would, with a picture of each step."""
