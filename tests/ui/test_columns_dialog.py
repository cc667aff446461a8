"""The question what the columns of a table hold: the guess is shown, can be changed, and is the answer when it is right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox

from models.formats import contacts_csv
from models.formats.records import Columns, Contact
from ui.dialogs.columns import FIELD, HEADING, SAMPLES, ColumnsDialog

TABLE = "Wer,Mobile,Kunde seit,Birthday\nZoé,0600000000,2019,03/04/1980\nAli,,2020,05/06/1981\n"


@pytest.fixture
def ask(qtbot, tmp_path):
    """Show the question that a table asks."""

    def show(text: str, answered: Columns | None = None) -> ColumnsDialog:
        (tmp_path / "table.csv").write_text(text, encoding="utf-8")
        columns = next(one for one in contacts_csv.read(tmp_path / "table.csv", answered) if isinstance(one, Columns))
        dialog = ColumnsDialog(columns, file="table.csv")
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return show


def people(tmp_path, columns: Columns) -> list[Contact]:
    return [one for one in contacts_csv.read(tmp_path / "table.csv", columns) if isinstance(one, Contact)]


def shown(dialog: ColumnsDialog, column: int) -> list[str]:
    model = dialog.model
    return [
        model.index(row, column).data().replace("\u2068", "").replace("\u2069", "") for row in range(model.rowCount())
    ]


def choose(qtbot, dialog: ColumnsDialog, row: int, field: str) -> None:
    """Open the list of a column by key, and take a field from it."""
    dialog.table.setCurrentIndex(dialog.model.index(row, FIELD))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(box.view().isVisible() for box in dialog.table.findChildren(QComboBox)))
    box = next(box for box in dialog.table.findChildren(QComboBox) if box.view().isVisible())
    box.view().setCurrentIndex(box.model().index(box.findData(field), 0))
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.fields[row] == field and not dialog.table.findChildren(QComboBox))


def press_continue(dialog: ColumnsDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()


def test_the_guess_is_shown_with_what_is_in_the_file(ask):
    dialog = ask(TABLE)
    assert shown(dialog, HEADING) == ["Wer", "Mobile", "Kunde seit", "Birthday"]
    assert shown(dialog, FIELD) == ["Keep, but do not show", "Mobile phone", "Keep, but do not show", "Birthday"]
    assert shown(dialog, SAMPLES)[0] == "Zoé · Ali"


def test_a_field_is_chosen_by_key_and_read(qtbot, ask, tmp_path):
    dialog = ask(TABLE)
    choose(qtbot, dialog, 0, "name")
    choose(qtbot, dialog, 2, "")
    dialog.day_order.setCurrentIndex(dialog.day_order.findData(True))
    press_continue(dialog)
    assert dialog.result() == dialog.DialogCode.Accepted
    first, second = people(tmp_path, dialog.answer())
    assert (first.name, first.birthday, first.extras, first.troubles) == ("Zoé", "1980-04-03", [], [])
    assert second.name == "Ali"


def test_days_in_doubt_must_be_settled(ask):
    dialog = ask(TABLE)
    assert [dialog.day_order.itemText(n) for n in (1, 2)] == [
        "03/04/1980, read as 3 April",
        "03/04/1980, read as 4 March",
    ]
    press_continue(dialog)
    assert dialog.isVisible() and "day or the month" in dialog.advice()


def test_no_doubt_is_asked_about_that_is_none(qtbot, ask):
    dialog = ask(TABLE.replace("05/06", "25/06"))
    assert not dialog.day_order.isVisibleTo(dialog)
    dialog = ask(TABLE.replace("Birthday", "Datum"))
    assert not dialog.day_order.isVisibleTo(dialog)
    choose(qtbot, dialog, 3, "met_on")
    assert dialog.day_order.isVisibleTo(dialog)
    choose(qtbot, dialog, 3, "note")
    assert not dialog.day_order.isVisibleTo(dialog) and dialog.answer().day_first is None


def test_somebody_must_be_named(qtbot, ask):
    dialog = ask("Wer,Was\nZoé,Kaffee\n")
    press_continue(dialog)
    assert dialog.isVisible() and "name" in dialog.advice()
    choose(qtbot, dialog, 0, "name")
    press_continue(dialog)
    assert not dialog.isVisible()


def test_the_first_row_may_be_a_person(ask, tmp_path):
    dialog = ask("Ali,Alaoui,+212600000000\nSara,Bennani,+212600000001\n")
    assert not dialog.has_head.isChecked()
    assert shown(dialog, HEADING) == ["Column 1", "Column 2", "Column 3"]
    assert shown(dialog, SAMPLES)[0] == "Ali · Sara"
    assert [one.name for one in people(tmp_path, dialog.answer())] == ["Ali Alaoui", "Sara Bennani"]
    dialog.has_head.setChecked(True)
    assert shown(dialog, HEADING)[0] == "Ali" and shown(dialog, SAMPLES)[0] == "Sara"
    assert [one.name for one in people(tmp_path, dialog.answer())] == ["Sara Bennani"]


def test_an_answer_is_shown_when_it_is_asked_again(ask):
    first = ask(TABLE)
    first.model.setData(first.model.index(0, FIELD), "name")
    assert shown(ask(TABLE, first.answer()), FIELD)[0] == "Name"


def test_names_from_a_file_are_no_html(ask):
    dialog = ask('"<b>Wer</b>",Mobile\n"<img src=""file:///dev/zero"">",0600000000\n')
    assert shown(dialog, HEADING)[0] == "<b>Wer</b>"
