"""F2: no reader falls over what nobody would write. fuzz.py looks for more; what it found is in seeds/."""

import pytest
from fuzz import READERS, Hunt, inputs
from lab import a_room

USUAL, SLOW = 20_000, dict.fromkeys(("vcard", "calendar", "table", "feed"), 4_000)  # those that take over a millisecond
PARTS = 4  # so that two processes share the work


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("reader", READERS)
def test_no_reader_falls(reader, part, count, capsys):
    with a_room() as room:
        hunt = Hunt(reader, room, None, limit_s=60)
        for data in inputs(reader, count("INPUTS", SLOW.get(reader, USUAL)) // PARTS, seed=part):
            hunt.attempt(data)
    assert hunt.faults == 0, capsys.readouterr().out
