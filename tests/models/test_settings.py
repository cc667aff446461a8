"""What settings are before anybody chose."""

import os
from pathlib import Path

import pytest

from models import clock, importing, phones, settings
from models.importing import finish


@pytest.mark.parametrize(
    ("locale", "zone", "country"),
    [
        ("fr_FR.UTF-8", "Africa/Casablanca", "MA"),  # a locale for its language
        ("en_US.UTF-8", "Europe/Paris", "FR"),
        ("en_US.UTF-8", "UTC", "US"),
        ("fr_MA.UTF-8", "Europe/Paris", "MA"),  # somebody travels
        ("C", "Europe/Paris", "MA"),
    ],
)
@pytest.mark.skipif(not os.path.exists(settings.ZONES), reason="no table of zones and their countries")
def test_the_country_is_that_of_the_locale_or_of_the_clock(monkeypatch, locale, zone, country):
    for name in ("LC_ALL", "LC_TELEPHONE", "LC_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", locale)
    monkeypatch.setenv("TZ", zone)
    assert settings._home_country() == country


def imported(file: Path, *numbers: str) -> None:
    cards = (f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Card {n}\r\nTEL:{number}\r\nEND:VCARD\r\n" for n, number in enumerate(numbers))
    file.write_text("".join(cards), encoding="utf-8")
    finish(importing.store(finish(importing.plan(finish(importing.read([file])), clock.now()))))


@pytest.mark.parametrize(
    ("zone", "numbers", "country"),
    [
        ("UTC", ["+212 661 234567", "00212661234568", "+212522234567", "0661234569"], "MA"),
        ("UTC", ["+212 661 234567", "+33 6 12 34 56 78", "+212661234568", "+33 6 12 34 56 79", "0661234569"], "FR"),
        ("UTC", ["+212 661 234567", "0661234568"], "FR"),  # one says nothing
        ("Europe/Paris", ["+212 661 234567", "+212661234568", "+212522234567"], "FR"),  # the clock is sure
    ],
)
def test_the_numbers_of_the_first_import_tell_the_country_where_the_computer_does_not(
    db, monkeypatch, tmp_path, zone, numbers, country
):
    for name in ("LC_ALL", "LC_TELEPHONE", "LC_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    monkeypatch.setenv("TZ", zone)
    monkeypatch.setattr(settings, "COUNTRY", settings.Key("country", "FR"))
    monkeypatch.setattr(phones, "region", "FR")
    imported(tmp_path / "phone.vcf", *numbers)
    assert settings.get(settings.COUNTRY) == phones.region == country
    imported(tmp_path / "more.vcf", "+49 30 901820", "+49 30 901821", "+49 30 901822", "+49 30 901823", "+49 30 901824")
    assert settings.get(settings.COUNTRY) == country  # only the first
