"""L11: whether a machine can guess the verdict from what is not evidence.

Each probe sees one surface of the posts and no other: words, characters,
account numbers, style, the menu of evidence, pictures, names. It learns on some
pairs and guesses the others. Guessing well means that a learner could succeed
by a shortcut, without looking anything up.

What a pass can say, with n posts: a linear shortcut that is right for far more
than the limit of the posts would very likely have been seen. At n = 32 (limit
0.65) a shortcut that is right in 80 % of cases is seen 19 times of 20, one that
is right in 65 % only every second time. A pass never certifies that there is no
shortcut: not one that needs two features together, not one that only a part of
the posts shows, not one in the bodies of the evidence, which are meant to tell.

What a failure can say: every probe and split has its own test at 5 %, and two
splits of one probe agree mostly. So among clean random banks of 40 posts about
one in six fails somewhere (measured, tests/content/linter/test_clean_bank.py).
One result just above the limit is a reason to read, not proof.

Two splits, because each is biased in its own way:
pair:   one pair is left out at a time. Twins share their topic words, so a word
        seen with one verdict only comes from the other pairs; where features are
        balanced inside pairs the result lies below 0.5, and a clean text probe
        often shows 0.3 to 0.4.
topic:  five folds of whole topics. Nearly unbiased, but the five folds share
        most of their training posts, so its spread is wider than the binomial
        limit assumes; with few topics the folds are uneven.

A fifth of the pairs is held out by a hash of its name. Authors never see how
the probes do on them, so rewriting until the probes pass cannot fit them too.
"""
