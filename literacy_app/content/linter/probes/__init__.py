"""L11: whether a machine can guess the verdict from what is not evidence.

Each probe sees one surface of the posts and no other: words, characters,
account numbers, style, the menu of evidence, pictures, names. It learns on some
pairs and guesses the others. Guessing well means that a learner could succeed
by a shortcut, without looking anything up.

Two splits, each biased in its own way. `pair` leaves out one pair at a time:
twins share their topic words, so authors who balance a word between pairs push
the result below 0.5. `topic` leaves out whole topics in five folds: nearly
unbiased, but with few topics the folds are uneven and their guesses hang
together. In both, guesses are not independent coins: on clean random banks the
share right varies by 0.11 at n = 32, not by the 0.09 that the limit assumes.

What an error says. One probe passes the limit on a clean bank in about one case
of twelve, and there are a dozen of them: of 200 clean random banks of 40 posts
102 failed somewhere. So every result carries its chance, the share of banks
with verdicts swapped inside pairs at random that are guessed as well, and the
report one chance for all probes together; below 5 % it was right on clean banks
(8 of 200). An error with a high chance is a reason to read, not a proof.

What a pass says. With 20 pairs a shortcut in numbers that always holds was
caught in 20 banks of 20, one that holds in 70 % of the posts in 18. A word that
always tells was caught by the linear probes in 20 (English), 17 (Japanese) and
13 (names) of 20 only; hence `telling`, which looks at each word by itself: 20.
At n = 12 next to nothing is certified. No size rules out a shortcut that needs
two features together, or one in the bodies of the evidence, which are meant to
tell.

A fifth of the pairs is held out by a hash of its name, so that rewriting until
the probes pass cannot fit them too. With fewer than about six of them no result
would be unlikely enough to count, and the report says so.
"""
