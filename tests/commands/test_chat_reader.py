"""The chat reader through the real command line, on a stub of an endpoint: off until a setting names one."""

import json
from pathlib import Path

from tests.commands.conftest import Run
from tests.stub import Stub, said, stub

__all__ = ["stub"]  # a fixture

TEXT = "Haftar's forces seized Gharyan on Monday."
CLAIM = {
    "relation": "gains",
    "actor": "LNA",
    "place": "Gharyan",
    "quote": "Haftar's forces seized Gharyan",
    "when": "2019-04-01",
}
KEY = "sk-loopback-4711"


def settings(stub: Stub, **more: str) -> dict[str, str]:
    return {
        "GEOTRACKER_CHAT_URL": stub.url,
        "GEOTRACKER_CHAT_MODEL": "small-model",
        "GEOTRACKER_CHAT_KEY": KEY,
        **more,
    }


def documents(path: Path, *texts: str) -> Path:
    rows = [{"text": text, "source": "Wire", "published_at": "2019-04-02T12:00:00Z"} for text in texts]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def explained(geotracker: Run, **more: str) -> list[dict[str, object]]:
    words = ("explain", TEXT, "--theatre", "libya", "--date", "2019-04-02", "--alone", "--json")
    answer = geotracker(*words, **more)
    assert KEY not in answer.out + answer.err
    claims: list[dict[str, object]] = answer.json["claims"]
    return claims


def test_explain_asks_the_endpoint_once_and_keeps_its_answer(geotracker: Run, stub: Stub, home: Path) -> None:
    stub.answers = [said(CLAIM)]
    (by_lexicon,) = explained(geotracker)
    assert by_lexicon["rule"] == "seize:seize" and not stub.asked
    for _ in range(2):
        (claim,) = explained(geotracker, **settings(stub))
        assert (claim["actor"], claim["place"], claim["rule"]) == ("LNA", "Gharyan", "chat:small-model")
    assert len(stub.asked) == 1 and stub.keys == [f"Bearer {KEY}"]
    (kept,) = (home / "chat").iterdir()
    assert KEY not in kept.read_text("utf-8")


def test_ingest_stops_at_its_budget_keeps_what_was_read_and_goes_on(
    geotracker: Run, stub: Stub, tmp_path: Path
) -> None:
    file = documents(
        tmp_path / "two.jsonl", TEXT, "Haftar's forces seized Gharyan, residents of the town said."
    )
    stub.answers = [said(CLAIM)]
    words = ("ingest", file, "--theatre", "libya", "--json")
    short = geotracker(*words, code=6, **settings(stub, GEOTRACKER_CHAT_REQUESTS="1"))
    assert "budget" in short.err and KEY not in short.out + short.err
    done = geotracker(*words, **settings(stub)).json
    assert (done["read"], done["claims"]) == (1, 1)
    assert len(stub.asked) == 2


def test_an_address_needs_a_model_and_no_secret_in_it(geotracker: Run, stub: Stub) -> None:
    said_ = geotracker("doctor", code=2, GEOTRACKER_CHAT_URL=stub.url)
    assert "GEOTRACKER_CHAT_MODEL" in said_.err
    secret = {"GEOTRACKER_CHAT_URL": "http://me:word@127.0.0.1/v1", "GEOTRACKER_CHAT_MODEL": "m"}
    said_ = geotracker("doctor", code=2, **secret)
    assert "GEOTRACKER_CHAT_URL" in said_.err and "word" not in said_.err
