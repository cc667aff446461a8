"""The quick log: one line of English or French, with a little Arabic, as the values of an interaction and a follow-up.

"coffee with Karim and Samira yesterday about the tender, follow up in 2 weeks". Nothing is read or stored here. Each word
of the line became something (`spans`) or stays in the note.
"""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from models.quick_log.names import Known, Names
from models.quick_log.reading import read
from models.quick_log.tokens import READ
from models.quick_log.values import FollowUp, QuickLog, Span, Who

__all__ = ["READ", "FollowUp", "Known", "Names", "QuickLog", "Span", "Who", "parse"]


def parse(
    text: str, today: date | datetime, names: Names | Sequence[Known] = (), note: Collection[tuple[int, int]] = ()
) -> QuickLog:
    """Understand a line, as far as it can be; no text makes it raise.

    text   what was typed; beyond its first READ characters it is a note, word for word
    today  the user's day, or their present time, which "2 hours ago" needs
    names  who may be named: make a Names once and keep it, a list is for few people
    note   stretches of the line, as (start, end), that are only words: what the user took off again
    """
    return read(text, today, names if isinstance(names, Names) else Names(names), note)
