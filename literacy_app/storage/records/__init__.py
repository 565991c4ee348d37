"""People and what they did: one log of events and projections of it."""
