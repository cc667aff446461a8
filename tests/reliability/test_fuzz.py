"""F2: no reader falls over what nobody would write. fuzz.py looks for more; what it found is in seeds/."""

import pytest
from fuzz import READERS, Hunt, inputs


@pytest.mark.parametrize("reader", READERS)
def test_no_reader_falls(reader, tmp_path, count, capsys):
    hunt = Hunt(reader, tmp_path, None, limit_s=60)
    for data in inputs(reader, count("INPUTS", 500)):
        hunt.attempt(data)
    assert hunt.faults == 0, capsys.readouterr().out
