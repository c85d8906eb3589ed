"""Every format of issue 8: packed files, feeds, archives, lists of addresses, event data sets."""

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zstandard

from geotracker.errors import DocumentError
from geotracker.model import Document
from geotracker.sources import Aside, Defaults, Page, Reject, read_paths, unpack
from geotracker.sources.walk import Where

LINE = '{"text": "Derna fell.", "published_at": "2018-06-28", "source": "Desk"}\n'
ARTICLE = "<p>Government forces retook the town of Gharyan on Wednesday, residents said.</p>" * 3
PAGE = f"<html><head><title>Gharyan retaken</title></head><body><article>{ARTICLE}</article></body></html>"
NOTHING = Defaults()


def read(where: Where, defaults: Defaults = NOTHING, **more: object) -> list[object]:
    return list(read_paths([where], defaults, **more))  # type: ignore[arg-type]


def documents(outcomes: list[object]) -> list[Document]:
    return [one for one in outcomes if isinstance(one, Document)]


def reasons(outcomes: list[object]) -> list[str]:
    return [str(one.error) for one in outcomes if isinstance(one, Reject)]


# --- packed ---------------------------------------------------------------------------------------


def test_gzip_and_zstd_are_unpacked_by_name(tmp_path: Path) -> None:
    packed = tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl.zst", tmp_path / "c.csv.gz"
    packed[0].write_bytes(gzip.compress(LINE.encode()) + gzip.compress(LINE.encode()))
    zstd = zstandard.ZstdCompressor()
    packed[1].write_bytes(zstd.compress(LINE.encode()) + zstd.compress(LINE.encode()))
    packed[2].write_bytes(gzip.compress(b"text,source,published_at\nSirte fell.,Desk,2020-01-06\n"))
    assert [len(documents(read(path))) for path in packed] == [2, 2, 1]


def test_a_file_cut_short_keeps_what_came_before(tmp_path: Path) -> None:
    lines = "".join(LINE.replace("Derna", f"Town {number}") for number in range(20_000))
    for name, data in (
        ("a.jsonl.gz", gzip.compress(lines.encode())),
        ("a.jsonl.zst", zstandard.ZstdCompressor().compress(lines.encode())),
    ):
        file = tmp_path / name
        file.write_bytes(data[: len(data) * 3 // 4])
        found = read(file)
        assert len(documents(found)) > 0
        if name.endswith(".gz"):  # a zstd frame cut between blocks ends like a file that ends there
            assert "cut short" in reasons(found)[-1] and str(file) in reasons(found)[-1]


def test_a_bomb_is_refused_and_memory_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "BOMB_FROM", 1_000_000)
    bomb = tmp_path / "a.jsonl.gz"
    bomb.write_bytes(gzip.compress(b" \n" * 20_000_000))
    assert "times its size" in reasons(read(bomb))[0]


def test_a_line_too_long_is_one_reject(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "LARGEST_PIECE", 100)
    file = tmp_path / "a.jsonl"
    file.write_text(LINE + '{"text": "' + "x" * 1000 + '"}\n' + LINE)
    found = read(file)
    assert len(documents(found)) == 2
    assert reasons(found) == [f"{file}:2: longer than 100 bytes"]


# --- language -------------------------------------------------------------------------------------


def test_the_language_is_stated_or_found(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(
        "text,language\n"
        "Government forces retook the town of Gharyan on Wednesday after a night of shelling.,\n"
        "قوات الحكومة استعادت مدينة غريان يوم الأربعاء بعد قصف ليلي عنيف على المدينة,\n"
        "Les forces gouvernementales ont repris la ville de Gharyan mercredi après une nuit de combats.,\n"
        "Ville reprise,fr-FR\n"
    )
    found = documents(read(file, Defaults("Desk", datetime(2019, 6, 27, tzinfo=UTC))))
    assert [one.language for one in found] == ["en", "ar", "fr", "fr"]


# --- feeds ----------------------------------------------------------------------------------------

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Wire</title>
<item><title>Gharyan retaken</title><link>https://wire.example/1</link><guid>g1</guid>
<pubDate>Wed, 26 Jun 2019 18:00:00 +0200</pubDate>
<description>&lt;p&gt;Forces retook &lt;b&gt;Gharyan&lt;/b&gt;.&lt;/p&gt;
&lt;script&gt;x()&lt;/script&gt;</description>
</item>
<item><title>No date</title><description>Nothing.</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Front Desk</title>
<entry><title>Sirte</title><id>t:1</id><link href="https://desk.example/1"/>
<updated>2020-01-06T10:00:00Z</updated><summary>Short.</summary>
<content type="html">&lt;p&gt;Sirte fell.&lt;/p&gt;&lt;p&gt;Shops shut.&lt;/p&gt;</content></entry></feed>"""


def test_rss_and_atom_give_a_document_an_entry(tmp_path: Path) -> None:
    (tmp_path / "a.rss").write_text(RSS)
    (tmp_path / "b.atom").write_text(ATOM)
    found = read(tmp_path / "a.rss")
    (first,) = documents(found)
    assert (first.text, first.title, first.source) == (
        "Forces retook Gharyan.",
        "Gharyan retaken",
        "Coast Wire",
    )
    assert first.published_at == datetime(2019, 6, 26, 16, tzinfo=UTC)
    assert (first.url, first.external_id) == ("https://wire.example/1", "g1")
    assert "2: published_at" in reasons(found)[0]
    (second,) = documents(read(tmp_path / "b.atom"))
    assert second.text == "Sirte fell.\nShops shut."


def test_a_feed_never_opens_what_it_names(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("top secret")
    file = tmp_path / "a.xml"
    file.write_text(
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file://{secret}">]>'
        "<rss version='2.0'><channel><title>W</title><item><title>t &x;</title>"
        "<pubDate>Wed, 26 Jun 2019 18:00:00 +0200</pubDate><description>a &x;</description>"
        "</item></channel></rss>"
    )
    for one in read(file):
        assert "top secret" not in str(one)
    file.write_bytes(str(secret).encode())  # bytes that are a path are not opened as one
    assert "not an RSS" in reasons(read(file))[0]


def test_entities_that_multiply_are_stopped(tmp_path: Path) -> None:
    layers = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    file = tmp_path / "a.xml"
    file.write_text(
        '<rss version="2.0"><channel><title>&a11;</title></channel></rss>'.replace(
            "<rss", f'<!DOCTYPE rss [<!ENTITY a0 "ha">{layers}]><rss', 1
        )
    )
    assert documents(read(file)) == []
    file.write_text('<?xml version="1.0"?>' + file.read_text())
    assert documents(read(file)) == []


# --- archives -------------------------------------------------------------------------------------


def record(kind: str, url: str, payload: bytes, media: str) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2019-06-27T08:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:12345678-0000-0000-0000-000000000000>\r\n"
        f"Content-Type: {media}\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


def archive(pages: list[tuple[str, str, bytes]], *, packed: bool) -> bytes:
    records = [record("warcinfo", "", b"software: test\r\n", "application/warc-fields")]
    for url, status, body in pages:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".encode() + body
        records.append(record("response", url, answer, "application/http; msgtype=response"))
    return b"".join(gzip.compress(one) if packed else one for one in records)


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_an_archive_gives_its_pages(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    pages = [
        ("https://wire.example/gharyan", "200 OK", PAGE.encode()),
        ("https://wire.example/gone", "404 Not Found", b"no"),
        ("https://wire.example/empty", "200 OK", b"<html></html>"),
    ]
    file.write_bytes(archive(pages, packed=name.endswith("gz")))
    found = read(file)
    (page,) = documents(found)
    assert "retook the town of Gharyan" in page.text
    assert (page.url, page.source) == ("https://wire.example/gharyan", "wire.example")
    assert page.published_at == datetime(2019, 6, 27, 8, tzinfo=UTC)
    assert f"{file}:4: text" in reasons(found)[0]
    assert sum(isinstance(one, Aside) for one in found) == 2


def test_an_archive_cut_short_is_a_reject_not_a_crash(tmp_path: Path) -> None:
    whole = archive([("https://wire.example/gharyan", "200 OK", PAGE.encode())] * 2, packed=True)
    file = tmp_path / "a.warc.gz"
    file.write_bytes(whole[:-40])
    found = read(file)
    assert len(documents(found)) >= 1 and reasons(found)


# --- lists of addresses ---------------------------------------------------------------------------


def gdelt_event(url: str, added: str, columns: int = 61) -> str:
    cells = ["0"] * columns
    cells[-1], cells[-2] = url, added
    return "\t".join(cells)


def test_gdelt_and_url_lists_are_fetched_once_each(tmp_path: Path) -> None:
    asked: list[str] = []

    def fetch(url: str) -> Page:
        asked.append(url)
        if "gone" in url:
            raise DocumentError("the server answered 404", file=url)
        return Page(url, PAGE.encode(), "text/html")

    events = tmp_path / "20190627080000.export.CSV"
    rows = [
        gdelt_event("https://wire.example/1", "20190627080000"),
        gdelt_event("https://wire.example/1", "20190627080000"),
        gdelt_event("", "20190627080000"),
        "short\trow",
    ]
    events.write_text("\n".join(rows))
    found = read(events, fetch=fetch)
    (document,) = documents(found)
    assert (document.url, document.published_at) == (
        "https://wire.example/1",
        datetime(2019, 6, 27, 8, tzinfo=UTC),
    )
    assert asked == ["https://wire.example/1"]
    assert f"{events}:4: has 2 columns" in reasons(found)[0]
    urls = tmp_path / "a.urls"
    urls.write_text("# list\nhttps://wire.example/gone\nftp://x\n")
    listed = reasons(read(urls, fetch=fetch))
    assert f"{urls}:2: https://wire.example/gone: the server answered 404" in listed[0]
    assert f"{urls}:3: not a web address" in listed[1]
    assert "--fetch" in reasons(read(urls))[0]


def test_the_knowledge_graph_names_its_sources(tmp_path: Path) -> None:
    cells = [""] * 27
    cells[1], cells[3], cells[4] = "20190627080000", "wire.example", "https://wire.example/1"
    file = tmp_path / "20190627080000.gkg.csv"
    file.write_text("\t".join(cells) + "\n")
    (document,) = documents(read(file, fetch=lambda url: Page(url, PAGE.encode())))
    assert document.source == "wire.example"


def test_an_address_is_a_feed_or_a_page_by_what_it_holds() -> None:
    (entry,) = documents(read("https://wire.example/feed", fetch=lambda url: Page(url, RSS.encode())))
    assert entry.external_id == "g1"
    defaults = Defaults("Desk", datetime(2019, 6, 27, tzinfo=UTC))
    (page,) = documents(read("https://w.example/a", defaults, fetch=lambda url: Page(url, PAGE.encode())))
    assert page.source == "Desk" and "Gharyan" in page.text
