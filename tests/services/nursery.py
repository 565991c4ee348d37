"""Raise children that answer posts, and kill each at a moment nobody chose.

Run by test_killed.py as a process of its own, with the data folder, how many
children, and a seed. Prints the id of every answer whose feedback came back.
"""

import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from random import Random

from literacy_app.services.databases import Databases
from literacy_app.services.practise import take_answer
from literacy_app.storage.bank.opening import bank_in_memory
from literacy_app.storage.records.opening import open_records
from tests.domain.making import CAUGHT, NOW, TRUSTED, an_answer
from tests.services.packs import a_pack

LONGEST_REST_SECONDS = 0.01


def answer_for_ever(folder, child, pipe):
    """Take answers one after the other, and tell of each when it has feedback."""
    dbs = Databases(bank_in_memory([a_pack(2)], "c" * 64), open_records(folder))
    post_ids = dbs.bank.ids()
    os.write(pipe, b"ready\n")
    number = 0
    while True:
        answer = an_answer(
            id=f"{child}-{number}",
            learner_id="ama",
            post_id=post_ids[number % len(post_ids)],
            decision=CAUGHT if number % 3 else TRUSTED,
        )
        page = take_answer(dbs, answer, now=NOW)
        os.write(pipe, f"{page.attempt.answer.id}\n".encode())
        number += 1


def raise_and_kill(folder, child, chance):
    """Return what the child had told when it was killed."""
    ear, mouth = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(ear)
        try:
            answer_for_ever(folder, child, mouth)
        finally:
            os._exit(1)
    os.close(mouth)
    told = b""
    # On a slow machine a child needs time to begin; the moment stays anybody's guess.
    lines = 1 + chance.randint(1, 3)
    while told.count(b"\n") < lines and (heard := os.read(ear, 65_536)):
        told += heard
    end = time.perf_counter() + chance.uniform(0, LONGEST_REST_SECONDS)
    while time.perf_counter() < end:
        pass
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    while heard := os.read(ear, 65_536):
        told += heard
    os.close(ear)
    if os.WTERMSIG(status) != signal.SIGKILL:
        sys.exit(f"child {child} fell over by itself")
    return told.decode().splitlines()[1:]


def main(folder, children, seed):
    chance = Random(seed)
    for child in range(children):
        for answer_id in raise_and_kill(folder, child, chance):
            print(answer_id)  # noqa: T201 - what the test reads


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
