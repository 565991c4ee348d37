"""The same services from a terminal.

Exit codes: 0 done; 1 the input or the situation is at fault; 2 wrong usage.
"""
