"""F2: no reader falls over what nobody would write. fuzz.py looks for more; what it found is in seeds/."""

import pytest
from fuzz import READERS, Hunt, inputs
from lab import a_room

USUAL, QUICK = 4_000, dict.fromkeys(("answer", "page", "picture"), 20_000)  # readers that take 50 microseconds


@pytest.mark.parametrize("reader", READERS)
def test_no_reader_falls(reader, count, capsys):
    with a_room() as room:
        hunt = Hunt(reader, room, None, limit_s=60)
        for data in inputs(reader, count("INPUTS", QUICK.get(reader, USUAL))):
            hunt.attempt(data)
    assert hunt.faults == 0, capsys.readouterr().out
