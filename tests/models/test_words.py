"""Sentences are put together as people write them."""

import pickle
from datetime import date

import pytest

from models import database, interactions, people
from models.errors import Problem
from models.formats.records import Contact
from models.words import install, kept, said_again, together, tr, trn


@pytest.mark.parametrize(
    ("value", "told"), [("jeu. 3 déc.", "Planned for jeu. 3 déc. Good."), ("Thu 3 Dec", "Planned for Thu 3 Dec. Good.")]
)
def test_a_sentence_has_one_full_stop(value, told):
    assert tr("Planned for {day}. Good.", day=value) == told
    assert tr("{name}.vcf is written.", name="Acme Inc.") == "Acme Inc..vcf is written."


@pytest.fixture
def in_french():
    """A translator with a few words of French, from the moment it is called."""
    french = {"Log “{title}”": "Noter « {title} »", "{kind} with {names}": "{kind} avec {names}", "Call": "Appel"}
    yield lambda: install(lambda text, n: french.get(text, text))
    install(None)


def test_what_was_done_is_told_in_the_language_of_who_reads_it(db, in_french):
    karim = people.save(None, Contact(name="Karim {n} “Benali”"))
    interactions.save(interactions.new("call", [karim], date(2026, 11, 20)))
    assert database.undo_label() == "Log “Call with Karim {n} “Benali””"
    in_french()
    assert database.undo_label() == "Noter « Appel avec Karim {n} “Benali” »"
    assert database.undo() == database.redo_label() == "Noter « Appel avec Karim {n} “Benali” »"


@pytest.mark.parametrize("sentence", [tr("{n} of {all}", n=3, all=7), trn("{n} day", "{n} days", 2), "as written", "[odd", ""])
def test_a_sentence_that_is_kept_comes_back(sentence):
    assert said_again(kept(sentence)) == pickle.loads(pickle.dumps(sentence)) == sentence


@pytest.mark.parametrize("text", ['["{n.real}", null, 0, {"n": 1}]', '["{n:99}", null, 0, {"n": 1}]', "[1]"])
def test_what_a_strange_file_keeps_is_shown_as_it_stands(text):
    assert said_again(text) == text


def test_sentences_of_another_process_are_put_together_in_the_language_of_this_one(in_french):
    whole = together(("", Problem(tr("Call"), tr("{kind} with {names}", kind=tr("Call"), names="Ada")).whole(), tr("Call")))
    assert whole == "Call. Call with Ada Call"
    packed = pickle.dumps(whole)
    in_french()
    assert pickle.loads(packed) == "Appel. Appel avec Ada Appel"
