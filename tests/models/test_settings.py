"""What settings are before anybody chose."""

import os

import pytest

from models import importing, phones, settings


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


def cards(*numbers: str) -> str:
    return "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Card {n}\r\nTEL:{number}\r\nEND:VCARD\r\n" for n, number in enumerate(numbers)
    )


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
    db, monkeypatch, tmp_path, capsys, zone, numbers, country
):
    for name in ("LC_ALL", "LC_TELEPHONE", "LC_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    monkeypatch.setenv("TZ", zone)
    monkeypatch.setattr(settings, "COUNTRY", settings.Key("country", "FR"))
    monkeypatch.setattr(phones, "region", "FR")
    file = tmp_path / "phone.vcf"
    file.write_text(cards(*numbers), encoding="utf-8")
    assert importing.run_headless([file]) == 0
    assert ("country code were read as +212" in capsys.readouterr().out) == (country == "MA")
    assert settings.get(settings.COUNTRY) == phones.region == country
    file.write_text(cards("+49 30 901820", "+49 30 901821", "+49 30 901822", "+49 30 901823", "+49 30 901824"), encoding="utf-8")
    assert importing.run_headless([file]) == 0 and "country code" not in capsys.readouterr().out
    assert settings.get(settings.COUNTRY) == country  # only the first
