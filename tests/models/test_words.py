"""Sentences are put together as people write them."""

import pytest

from models.words import tr


@pytest.mark.parametrize(
    ("value", "told"), [("jeu. 3 déc.", "Planned for jeu. 3 déc. Good."), ("Thu 3 Dec", "Planned for Thu 3 Dec. Good.")]
)
def test_a_sentence_has_one_full_stop(value, told):
    assert tr("Planned for {day}. Good.", day=value) == told
    assert tr("{name}.vcf is written.", name="Acme Inc.") == "Acme Inc..vcf is written."
