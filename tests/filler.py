"""Contacts filled in by dice, with texts that hypothesis drew: to draw each field takes ten times as long."""

import random
from collections.abc import Callable

TEXTS = ("family", "given", "additional", "prefix", "suffix", "nickname", "organization", "title", "note")


class Filler:
    """Dice, and the texts that they choose from; "" is always one."""

    def __init__(self, seed: int, pool: list[str]) -> None:
        self.dice, self.pool = random.Random(seed), [*pool, ""]

    def text(self, least: int = 0) -> str:
        """Return one of the texts, of so many characters at least."""
        found = self.dice.choice(self.pool)
        return found if len(found) >= least else "x"

    def several(self, make: Callable[[], object], most: int) -> list:
        """Return up to `most` of what `make()` returns."""
        return [make() for _ in range(self.dice.randrange(most + 1))]
