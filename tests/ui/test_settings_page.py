"""The Settings page: searched, told what differs from its default, put back, written to a file and taken from one."""

import contextlib
import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QSpinBox

from models import notices, people, phones, settings, warmth_states
from models.formats.records import Contact, Phone
from ui import doing_settings, theme
from ui.dialogs.setting_changes import SettingChangesDialog
from ui.window import PAGES


@pytest.fixture
def page(window, qtbot):
    """The page, as it is found."""
    phones.region = settings.get(settings.COUNTRY)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shown = window.show_page("settings")
    yield shown
    if theme.mode() != "system":
        theme.choose("system")
    phones.region = settings.COUNTRY.default


def found(page) -> list[str]:
    return [row.label for row in page.rows if row.isVisible()]


def test_every_setting_has_a_row_that_tells_what_it_changes_and_its_default(page):
    assert page.by_name().keys() == doing_settings.known().keys()
    for row in page.rows:
        assert row.remark.text().endswith("."), row.label
        assert row.field.accessibleName() == row.label
    for row in page.by_name().values():
        told = row.default.text()
        assert told.removeprefix("Default: "), row.label
        assert not row.reset.isVisible() and not row.changed.isVisible(), row.label
    for name, row in page.by_name().items():  # fields reach as far as the values may
        if isinstance(row.field, QSpinBox) and not name.endswith("_counts"):
            ends = (row.field.minimum(), row.field.maximum())
            assert all(map(row.setting.may_be, ends)), name
            assert not row.setting.may_be(ends[0] - 1) and not row.setting.may_be(ends[1] + 1), name
        elif hasattr(row.field, "itemData"):
            assert all(row.setting.may_be(row.field.itemData(at)) for at in range(row.field.count())), name


def test_the_search_leaves_what_says_all_words_without_accents_or_case(page, qtbot, type_text):
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.line.hasFocus()
    type_text(page.search.line, "PÁSSWORD  lock")
    assert found(page) == ["Passphrase"]
    assert page.search.says.text() == "1 setting"
    assert [page.search.list.item(at).text() for at in range(page.search.list.count())
            if not page.search.list.item(at).isHidden()] == ["Your data"]  # fmt: skip
    qtbot.keyClick(page.search.line, Qt.Key.Key_Escape)
    assert page.search.line.text() == "" and len(found(page)) == len(page.rows)
    type_text(page.search.line, "dark")  # what can be chosen is said too
    assert found(page) == ["Theme"]
    qtbot.keyClick(page.search.line, Qt.Key.Key_Return)
    assert page.theme.hasFocus()


def test_a_title_finds_its_whole_group_and_nothing_says_so(page, type_text, qtbot):
    type_text(page.search.line, "notifications")
    assert {"Digest", "Quiet hours", "Start with the computer"} <= set(found(page))
    page.search.line.clear()
    type_text(page.search.line, "<b>zzz")
    assert found(page) == [] and page.empty.headline.text() == "No setting says “<b>zzz”"
    assert page.empty.isVisible() and not page.area.isVisible()
    qtbot.keyClick(page.search.line, Qt.Key.Key_Escape)
    assert page.area.isVisible() and len(found(page)) == len(page.rows)


def test_the_list_jumps_to_a_group_and_follows_the_eyes(page, qtbot, window):
    window.resize(1200, 700)
    for number, group in enumerate(page.groups):
        page.search.list.setCurrentRow(number)
        top = group.mapTo(page.area.viewport(), QPoint(0, 0)).y()
        assert 0 <= top < page.area.viewport().height(), group.name
        assert page.search.list.currentRow() == number
    page.area.verticalScrollBar().setValue(0)
    assert page.search.list.currentRow() == 0
    page.search.line.setFocus()  # and the wheel changes no field that it passes
    at = QPointF(5, 5)
    turn = QWheelEvent(at, page.names.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                       Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(page.names, turn)
    assert settings.get(settings.NAMES_A_DAY) == 5


def test_what_differs_is_marked_and_put_back_and_that_is_taken_back(page, window, qtbot):
    row = page.by_name()["names_a_day"]
    page.names.setValue(9)
    assert row.reset.isVisible() and row.changed.isVisible()
    row.reset.click()
    assert settings.get(settings.NAMES_A_DAY) == page.names.value() == 5
    assert not row.reset.isVisible() and "Names a day: back to 5" in window.notice.text()
    window.notice.undo.click()
    assert settings.get(settings.NAMES_A_DAY) == page.names.value() == 9
    page.theme.setCurrentIndex(page.theme.findData("dark"))
    page.theme.activated.emit(page.theme.currentIndex())
    assert page.by_name()["theme"].reset.isVisible()
    warmth_states.set_weights({"note": 0.1, "mass": 0.2, "crowd": 0.3})
    page.by_name()["note_counts"].reset.click()  # its neighbours stay
    assert warmth_states.weights() == {"note": 0.3, "mass": 0.2, "crowd": 0.3}
    notices.choose(notices.Choice(digest_at="07:00", quiet_from="22:00"))
    page.by_name()["quiet_hours"].reset.click()
    assert notices.choice() == notices.Choice(digest_at="07:00")


def test_settings_go_out_and_come_in_after_a_look(page, window, tmp_path, monkeypatch, answer):
    file = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "JSON (*.json)"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), "JSON (*.json)"))
    settings.put(settings.OWN_ADDRESSES, ["me@example.com"])
    page.export.click()
    assert "Your own e-mail addresses are among them" in window.notice.text()
    page.import_.click()
    assert "already as “mine.json” has them" in window.notice.text()

    held = json.loads(file.read_text())
    held["settings"] |= {"names_a_day": 7, "country": "FR", "theme": "dark", "calls_a_day": "many", "shoes": 43}
    file.write_text(json.dumps(held))
    seen = []

    def leave_one_out(dialog: SettingChangesDialog) -> None:
        seen.append((list(dialog.boxes), dialog.refused.text()))
        assert settings.get(settings.NAMES_A_DAY) == 5  # nothing before it is wanted
        dialog.boxes["theme"].click()
        dialog.accept_.click()

    answer(leave_one_out)
    page.import_.click()
    changes, refused = seen[0]
    assert changes == ["country", "theme", "names_a_day"]
    assert "“shoes” is no setting" in refused and '“calls_a_day” cannot be "many"' in refused
    assert (settings.get(settings.NAMES_A_DAY), settings.get(settings.COUNTRY), phones.region) == (7, "FR", "FR")
    assert theme.mode() == "system" and settings.get(settings.CALLS_A_DAY) == 2
    assert page.names.value() == 7
    window.notice.undo.click()
    assert settings.get(settings.NAMES_A_DAY) == 5 and phones.region == settings.COUNTRY.default
    file.write_text("{}")
    page.import_.click()
    assert "“mine.json” holds no settings of Keepwarm" in window.notice.text()


def test_another_country_reads_the_stored_numbers_anew(page, window):
    number = people.save(None, Contact(name="Ann", phones=[Phone("06 61 23 45 67")]))
    page.country.setCurrentIndex(page.country.findData("FR"))
    page.country.activated.emit(page.country.currentIndex())
    assert window.notice.text() == "1 phone number is read as +33 now."
    assert [row.id for row in people.find("33661234567")] == [number]
    page.by_name()["country"].reset.click()
    assert [row.id for row in people.find("212661234567")] == [number]


def test_all_are_put_back_after_a_look(page, window, answer):
    page.reset_all.click()
    assert "Every setting is as it was at first" in window.notice.text()
    settings.put(settings.OWN_ADDRESSES, ["me@example.com"])
    page.names.setValue(9)
    page.theme.setCurrentIndex(page.theme.findData("dark"))
    page.theme.activated.emit(page.theme.currentIndex())

    def look(dialog: SettingChangesDialog) -> None:
        assert list(dialog.boxes) == ["own_addresses", "theme", "names_a_day"]
        for box in dialog.boxes.values():
            box.click()
        assert not dialog.accept_.isEnabled()
        for name in ("theme", "names_a_day"):
            dialog.boxes[name].click()
        dialog.accept_.click()

    answer(look)
    page.reset_all.click()
    assert settings.get(settings.OWN_ADDRESSES) == ["me@example.com"]
    assert settings.get(settings.NAMES_A_DAY) == 5 and theme.mode() == "system"
    assert "2 settings changed" in window.notice.text()


def test_nothing_is_cut_off_in_any_width(page, window, qtbot):
    labels = [label for row in page.rows for label in (row.title, row.remark, row.default)]

    def cut_off() -> list[str]:
        shown = (label for label in labels if label.isVisible())
        return [label.text() for label in shown if label.height() < label.heightForWidth(label.width())
                or label.width() < min(label.minimumSizeHint().width(), label.sizeHint().width())]  # fmt: skip

    for width in (640, 900, 1440):
        window.resize(width, 700)
        qtbot.waitUntil(lambda: page.inner.width() <= page.area.viewport().width())
        with contextlib.suppress(qtbot.TimeoutError):  # rows grow a moment after they were made narrow
            qtbot.waitUntil(lambda: not cut_off(), timeout=1500)
        assert cut_off() == [], width
    assert page.search.list.isVisible()  # where there is room


def test_nothing_is_marked_as_changed_before_the_user_changes_it(page, window):
    for name in PAGES:
        window.show_page(name)
    window.show_page("settings")
    assert [name for name, row in page.by_name().items() if row.changed.isVisible()] == []


def test_a_setting_that_is_empty_at_first_says_so_and_again_when_it_is_reset(page, window):
    row = page.by_name()["own_addresses"]
    assert row.default.text() == "Default: nothing"
    settings.put_own_addresses("me@example.com")
    page.refresh()
    row.reset.click()
    assert window.notice.text() == "Your e-mail addresses: nothing is set any more."
    assert not any("none" in each.default.text() for each in page.rows)


def test_what_is_no_address_of_ones_own_is_told(window):
    page = window.show_page("settings")
    page.own.setText("me@example.com, salma")
    page.own.setModified(True)
    page.own.editingFinished.emit()
    assert settings.get(settings.OWN_ADDRESSES) == ["me@example.com"]
    assert "salma" in window.notice.text()
