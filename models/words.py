"""The words that models/ says to the user, ready to be translated.

models/ knows no Qt, so a sentence goes through `tr`, which speaks English until the window installs a
translator. A sentence is one text with named places, never glued from pieces: word order differs by language.
"""

from collections.abc import Callable

_translate: Callable[[str, int | None], str] | None = None


def install(translate: Callable[[str, int | None], str] | None) -> None:
    """Make `translate(text, n)` the source of every sentence; None goes back to English."""
    global _translate
    _translate = translate


def tr(text: str, **values: object) -> str:
    """Return `text` in the user's language, with each `{name}` replaced by its value."""
    found = _translate(text, None) if _translate else text
    return found.format(**values) if values else found


def trn(one: str, many: str, n: int, **values: object) -> str:
    """Return `one` or `many` as `n` asks, in the user's language; `{n}` stands for the number."""
    found = _translate(many, n) if _translate else (one if n == 1 else many)
    return found.format(n=n, **values)
