"""No bytes crash, hang or fool a reader: each spoilt file is documents, named rejects and rows set aside."""

import gzip
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from geotracker.model import Document, Theatre
from geotracker.sources import Aside, Defaults, Page, Reject, read_paths, record_claims
from geotracker.theatres import bundled_text, parse_theatre
from tests.hostile.conftest import SAMPLES, fuzz

DEFAULTS = (Defaults(), Defaults("Desk", datetime(2020, 1, 7, tzinfo=UTC)))
LIBYA: Theatre = parse_theatre(bundled_text("libya"), "libya.yaml", None)
JUNK = st.one_of(
    st.binary(max_size=40),
    st.text(max_size=20).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from(
        [
            b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n", b'"', b"'", b"<", b"&#x110000;",
            b"&#0;", b"&x;", b"]]>",
            b"<!--", b"<![CDATA[", b"<!DOCTYPE x [", b"\t", b",", b"{", b"[" * 300, b"<b>" * 300,
            b"9" * 400, b"1e999",
            b"-0", b"NaN", b"\\ud800", b"0000-00-00", b"9999-12-31T23:59:59+14:00", b"2020-01-06T25:00",
            b"Infinity",
            b"Content-Length: -1\r\n", b"Content-Length: 99999999999\r\n",
            b"Transfer-Encoding: chunked\r\n", b"WARC/9.9\r\n",
        ]
    ),
)  # fmt: skip


@st.composite
def spoilt(draw: st.DrawFn, good: bytes) -> bytes:
    """Cut, double, swap and stuff a good file at some places."""
    data = good
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        upto = draw(st.integers(at, min(len(data), at + 60)))
        data = data[:at] + draw(st.one_of(JUNK, st.just(data[at:upto] * 2), st.just(b""))) + data[upto:]
    return data


def outcomes(name: str, data: bytes, defaults: Defaults) -> list[object]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(data)
        found = list(
            read_paths([file], defaults, fetch=lambda url: Page(url, b"<html><p>nothing</p></html>"))
        )
        for one in found:
            assert isinstance(one, Document | Reject | Aside)
            if isinstance(one, Reject):
                assert str(file) in str(one.error), "a reject must name its file"
            if isinstance(one, Document):
                assert one.published_at.tzinfo is not None and one.text.strip()
                one.text.encode()  # no lone surrogate: the database could not hold it
                assert "\x00" not in one.text + one.title + (one.url or "") + one.source
        return list(found)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_good_file_is_read(name: str) -> None:
    found = outcomes(f"x{name}" if name.startswith(".") else name, SAMPLES[name], DEFAULTS[1])
    assert any(isinstance(one, Document) for one in found) or name in (".export.csv", ".gkg.csv", ".urls")


@pytest.mark.parametrize("name", SAMPLES)
def test_no_spoilt_file_crashes_a_reader(name: str) -> None:
    @fuzz
    @given(data=spoilt(SAMPLES[name]), defaults=st.sampled_from(DEFAULTS))
    def check(data: bytes, defaults: Defaults) -> None:
        for one in outcomes(f"x{name}" if name.startswith(".") else name, data, defaults):
            if isinstance(one, Document) and one.record:
                record_claims(one, LIBYA)

    check()


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_no_spoilt_packing_crashes_a_reader(suffix: str) -> None:
    pack = gzip.compress if suffix == ".gz" else zstandard.ZstdCompressor().compress

    @fuzz
    @given(data=spoilt(pack(SAMPLES[".jsonl"] * 20)))
    def check(data: bytes) -> None:
        outcomes(f"x.jsonl{suffix}", data, DEFAULTS[0])

    check()


def test_a_number_beyond_unicode_in_a_feed_is_a_reject() -> None:
    """The fuzz found it: feedparser raises there instead of saying that the feed is broken."""
    assert all(isinstance(one, Reject) for one in outcomes("x.atom", BEYOND, DEFAULTS[0]))


BEYOND = SAMPLES[".atom"].replace(b"&lt;p&gt;Fell.&lt;/p&gt;", b"&#x110000;").replace(b"</entry></feed>", b"")
DEEP = {
    ".html": b"<html><body>" + b"<div>" * 50_000 + b"Sirte fell." + b"</div>" * 50_000,
    ".rss": b'<rss version="2.0"><channel><item>' + b"<a>" * 50_000,
    ".atom": b"<feed>" + b"<entry>" * 5_000,
    ".jsonl": b'{"text": ' + b"[" * 200_000,
    ".csv": b'text\n"' + b"x" * 1_000_000,
    ".warc": b"WARC/1.0\r\n" + b"X: y\r\n" * 100_000,
    ".txt": b"(" * 1_000_000,
    ".urls": b"http://" + b"a" * 1_000_000,
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("suffix", DEEP)
def test_deep_and_long_files_neither_crash_nor_hang(suffix: str) -> None:
    outcomes(f"x{suffix}", DEEP[suffix], DEFAULTS[1])
