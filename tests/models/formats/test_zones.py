"""Zones are found by the names that calendar programs write."""

from zoneinfo import ZoneInfo

import pytest

from models.formats import zones


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Europe/Paris", "Europe/Paris"),
        ("europe/paris", "Europe/Paris"),
        ('"Europe/Paris"', "Europe/Paris"),
        ("/Europe/Stockholm", "Europe/Stockholm"),
        ("Europe_Amsterdam", "Europe/Amsterdam"),
        ("US-Eastern", "US/Eastern"),
        ("America_New_York", "America/New_York"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("romance standard time", "Europe/Paris"),
        ("Morocco Standard Time", "Africa/Casablanca"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin"),
        ("/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("custom_America/New_York", ""),
        ("../../../../etc/passwd", ""),
        ("/etc/localtime", ""),
        ("Europe", ""),
        ("CST", ""),
        ("", ""),
        ("Z" * 100_000, ""),
    ],
)
def test_names_that_are_certain(written: str, name: str) -> None:
    assert zones.known_name(written) == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris", "Europe/Brussels"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", "Europe/Amsterdam"),
        ("(UTC+01:00) Casablanca", "Africa/Casablanca"),
        ("(GMT) Casablanca", "Africa/Casablanca"),
        ("Paris, Madrid", "Europe/Paris"),
        ("Maroc", "Africa/Casablanca"),
        ("Mitteleuropäische Zeit", "Europe/Berlin"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC-05:00) Eastern Time (US and Canada)", "America/New_York"),
        ("(GMT-05.00) Eastern Time (US & Canada)", "America/New_York"),
        ("Pacific Time (US & Canada),Tijuana", "America/Los_Angeles"),
        ("(GMT+10:00) Canberra, Melbourne, Sydney", "Australia/Sydney"),
        ("(UTC-03:00) Brasília", "America/Sao_Paulo"),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Calcutta"),
        ("Sarajewo, Skopie, Warszawa, Zagrzeb", "Europe/Sarajevo"),
        ("大阪、札幌、東京", "Asia/Tokyo"),
        ("Екатеринбург", "Asia/Yekaterinburg"),
        ("Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", "Europe/London"),
        ("(GMT-03:00)", "Etc/GMT+3"),
        ("UTC+01", "Etc/GMT-1"),
        ("(UTC) Coordinated Universal Time", "Etc/UTC"),
        ("Nowhere/Middle", ""),
        ("Customized Time Zone", ""),
    ],
)
def test_labels_for_people_point_to_a_zone(written: str, name: str) -> None:
    found = zones.known_name(written) or zones.guessed_name(written)
    assert found == name
    assert not name or ZoneInfo(name)


@pytest.mark.parametrize("name", ["Africa/Casablanca", "Pacific/Kiritimati", "UTC"])
def test_the_zone_of_this_computer(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("TZ", name)
    assert zones.local().name == name
    monkeypatch.setenv("TZ", "/etc/passwd")
    assert zones.local().tz.utcoffset(None) is None or zones.local().tz
