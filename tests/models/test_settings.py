"""What settings are before anybody chose."""

import os

import pytest

from models import settings


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
