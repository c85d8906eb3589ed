"""A reader's visit to the dashboard: a real page, and a note of everything that goes wrong on it."""

import time
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Frame, Page, Request

from geotracker.store import Store
from geotracker.store.accounts import Role

PEOPLE = {"ada": Role.ANALYST, "bob": Role.ANALYST, "rita": Role.READER, "root": Role.ADMIN}


def password_of(name: str) -> str:
    """Return the password of somebody in the tests."""
    return f"{name[1:]} walks along the quay"


@dataclass
class Site:
    """A running server: its address, its store and data folder, the seconds until it answered."""

    address: str
    store: Store
    home: Path
    seconds: float


@dataclass
class Visit:
    """A page with everything that went wrong on it."""

    page: Page
    address: str
    faults: list[str] = field(default_factory=list)

    def open(self, path: str) -> "Visit":
        self.page.goto(self.address + path)
        return self

    def sign_in(self, name: str) -> "Visit":
        """Sign in as the form does, without drawing it."""
        given = {"name": name, "secret": password_of(name), "next": "/assets/icon.svg"}
        done = self.page.context.request.post(self.address + "/sign-in", form=given)
        assert done.ok, done.text()
        return self

    def map(self) -> Frame:
        """Return the map's frame once it is drawn."""
        self.page.wait_for_selector("iframe[title^='streamlit_folium']", timeout=30_000)
        ready = "!!(window.geotracker && window.geotracker.ready)"
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            for frame in self.page.frames:
                if "streamlit_folium" in frame.url and frame.evaluate(ready):
                    return frame
            self.page.wait_for_timeout(50)
        raise AssertionError(f"the map never came: {self.faults}")


def watch(visit: Visit) -> None:
    """Note failed requests, requests to anywhere else, console errors and uncaught exceptions."""
    page, faults = visit.page, visit.faults

    def asked(url: str) -> None:
        if not url.startswith(
            (visit.address, visit.address.replace("http", "ws", 1), "data:", "blob:", "about:")
        ):
            faults.append(f"foreign request: {url}")

    def bad(what: str, url: str) -> None:
        # opened deep inside, Streamlit first asks below the page's own address, and is refused
        if "/_stcore/host-config" not in url and "/_stcore/health" not in url:
            faults.append(f"{what} {url}")

    def failed(request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the reader went on to another page
            bad(f"failed: {request.failure}", request.url)

    page.on("request", lambda request: asked(request.url))
    page.on("websocket", lambda socket: asked(socket.url))
    page.on("requestfailed", failed)
    page.on("response", lambda r: bad(f"{r.status}:", r.url) if r.status >= 400 else None)
    page.on("pageerror", lambda error: faults.append(f"uncaught: {error}"))
    page.on("console", lambda m: bad(f"console: {m.text}", m.location["url"]) if m.type == "error" else None)


def until(frame: Frame, expression: str, seconds: float = 15.0) -> None:
    """Wait until something holds in a page; Playwright's own waiting evaluates text, which we forbid."""
    end = time.monotonic() + seconds
    while not frame.evaluate(expression):
        assert time.monotonic() < end, f"never came: {expression}"
        time.sleep(0.02)
