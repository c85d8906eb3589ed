"""How hard to try: FUZZ_EXAMPLES inputs for each test (make test: few; make torture: many)."""

import os

import pytest
from hypothesis import HealthCheck, settings

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "30"))
fuzz = settings(
    max_examples=EXAMPLES,
    deadline=30_000,  # milliseconds for one input, on a busy machine: more is a hang
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.function_scoped_fixture,
        HealthCheck.data_too_large,
    ],
    derandomize=EXAMPLES <= 100,
)


@pytest.fixture(scope="session")
def samples() -> dict[str, bytes]:
    """Return one good file of each format, to be spoilt."""
    return SAMPLES


PAGE = (
    b"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Gharyan</title>"
    b"<meta property='article:published_time' content='2019-06-26'></head><body><article>"
    + b"<p>Government forces retook the town of Gharyan on Wednesday, residents said by telephone.</p>" * 3
    + b"</article></body></html>"
)
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE
SAMPLES = {
    ".jsonl": b'{"id": 1, "text": "Sirte fell.", "published_at": "2020-01-06", "source": "Desk", "x": [1, {"y": null}]}\n'  # noqa: E501
    * 2,
    ".csv": b'text,source,published_at\n"Sirte ""fell"".\nYes.",Desk,2020-01-06\nDerna fell.,Desk,2018-06-28T10:00:00Z\n',  # noqa: E501
    ".txt": "Sirte fell. مدينة سرت 🏚️\n".encode(),
    ".html": PAGE,
    ".rss": b'<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><item><title>T</title>'
    b"<pubDate>Wed, 26 Jun 2019 18:00:00 +0200</pubDate><description>&lt;p&gt;Forces retook it.&lt;/p&gt;"
    b"</description></item></channel></rss>",
    ".atom": b'<feed xmlns="http://www.w3.org/2005/Atom"><title>D</title><entry><id>1</id><title>S</title>'
    b'<updated>2020-01-06T10:00:00Z</updated><content type="html">&lt;p&gt;Fell.&lt;/p&gt;</content></entry></feed>',  # noqa: E501
    ".warc": b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://w.example/1\r\n"
    b"WARC-Date: 2019-06-27T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
    b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
    % (len(_ANSWER), _ANSWER),
    ".export.csv": b"\t".join([b"0"] * 59 + [b"20190627080000", b"http://w.example/1"]) + b"\n",
    ".gkg.csv": b"\t".join([b"1", b"20190627080000", b"1", b"w.example", b"http://w.example/1"] + [b""] * 22)
    + b"\n",
    ".urls": b"# list\nhttp://w.example/1\n",
    "acled.csv": b"event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,location,"  # noqa: E501
    b"latitude,longitude,geo_precision,notes,timestamp\nL1,2020-01-06,1,Battles,Government regains territory,"
    b"Military Forces of Libya,1,Libyan National Army,2,Sirte,31.2,16.5,1,Taken.,1578500000\n",
    "ged.csv": b"id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,date_start,date_end,"  # noqa: E501
    b"date_prec,source_date\n7,1,Government of Libya,LNA,1,Sirte town,31.2,16.5,2020-01-06,2020-01-07,1,2020-01-08\n",  # noqa: E501
}
