from datetime import UTC, datetime

import pytest

from geotracker.model import Actor, NamedRegion, Theatre


@pytest.fixture(scope="session")
def libya() -> Theatre:
    gna = Actor(
        "GNA", "Government of National Accord", "#00f", aliases=("GNA", "Tripoli government"),
        leaders=("Fayez al-Sarraj",), capitals=("Tripoli",),
    )  # fmt: skip
    lna = Actor(
        "LNA",
        "Libyan National Army",
        "#f00",
        aliases=("Libyan Arab Armed Forces",),
        leaders=("Khalifa Haftar",),
    )
    turkey = Actor("Turkey", "Turkey", "#0f0", aliases=("Turkish forces",), capitals=("Ankara",))
    return Theatre(
        id="libya", name="Libya", countries=("LY",), starts=datetime(2011, 2, 15, tzinfo=UTC), ends=None,
        actors=(gna, lna, turkey),
        regions=(NamedRegion("cyrenaica", "Cyrenaica", aliases=("Barqa",), admin1=("Al Wahat", "Darnah")),),
    )  # fmt: skip
