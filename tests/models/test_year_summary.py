"""The page that tells what the user brought in a year."""

import pytest

from models import contributions, networks, people, year_summary
from models.formats.records import Contact

pytestmark = pytest.mark.usefixtures("db")


def bring(day: str, to: int | None, kind: str, title: str, **values: object) -> None:
    entry = contributions.Entry(network=to, kind=kind, day=day, title=title, **values)
    contributions.save(entry)


@pytest.fixture
def club() -> int:
    entry = networks.Entry(
        name="CJD <Casablanca>", kind="association", since="2021", role="treasurer", role_since="2024-01"
    )
    return networks.save(entry)


def test_a_year_of_a_network_tells_office_figures_and_each_contribution_from_the_first_on(club):
    ada = people.save(None, Contact(name="Ada"))
    bring("2026-11-12", club, "report", "Financing SMEs", note="sent to 14 members")
    bring("2026-03-02", club, "report", "Ports & trade", people=[(ada, "")])
    bring("2026-06-18", club, "article", "New tender rules")
    bring("2025-06-18", club, "article", "Last year")
    page = year_summary.page(2026, club)
    assert "What I brought to CJD &lt;Casablanca&gt; in 2026" in page
    assert "treasurer since January 2024" in page
    assert "3 contributions" in page
    assert "Report: 2 · Useful article: 1" in page
    assert page.index("Ports &amp; trade") < page.index("New tender rules") < page.index("Financing SMEs")
    assert "for one person" in page
    assert "sent to 14 members" in page
    assert "Last year" not in page


def test_an_office_is_told_only_of_the_years_in_which_it_was_held(club):
    bring("2023-05-01", club, "helped", "with the fair")
    assert "treasurer" not in year_summary.page(2023, club)
    entry = networks.get(club)
    entry.role_until = "2025-12"
    networks.save(entry)
    assert "treasurer" in year_summary.page(2025, club)
    assert "treasurer" not in year_summary.page(2026, club)


def test_a_year_of_all_stands_by_network_and_what_was_for_none_comes_last(club):
    bring("2026-05-01", None, "helped", "a student")
    bring("2026-05-02", club, "spoke", "at the dinner")
    page = year_summary.page(2026)
    assert page.index("CJD") < page.index("at the dinner") < page.index("Apart from networks") < page.index("a student")


def test_an_empty_year_says_so(club):
    assert "Nothing was noted." in year_summary.page(2020, club)
    with pytest.raises(KeyError):
        year_summary.page(2020, club + 1)
