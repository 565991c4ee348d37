"""Ways to answer the written questions of a quiz, one widget a kind."""
