"""A text of several lines comes out as it went in."""

from hypothesis import given
from hypothesis import strategies as st

from models import clock, interactions
from models.formats.records import Contact
from models.people import save
from ui.dialogs.log_interaction import LogDialog
from ui.widgets.text_edit import TextEdit

NOTE = "Ça va\u00a0? L’offre\u00a0: 50\u202f%\nالعقد"


@given(text=st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufdd0\ufdd1\ufffe\uffff")))
def test_a_text_is_not_changed(qapp, text):
    assert TextEdit(text).toPlainText() == text


def test_lines_end_as_in_a_file(qapp):
    assert TextEdit("a\nb\u2028c\u2029d\r\ne").toPlainText() == "a\nb\nc\nd\ne"


def test_a_note_that_nobody_touched_is_as_it_was(window):
    ali = save(None, Contact(name="Ali"))
    number = interactions.save(interactions.new("call", [ali], clock.today(), "hello", NOTE))
    assert LogDialog(interactions.get(number)).result_entry() == interactions.get(number)
