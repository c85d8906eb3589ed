"""Headers that keep a page to itself: nothing loaded from or sent to elsewhere, no frame around it."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Streamlit and Leaflet write styles and small scripts into the page and compile templates, so 'unsafe-inline'
# and 'unsafe-eval' stay; what the policy takes away is every other origin.
POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:{tiles}",
        "font-src 'self' data:",
        "connect-src 'self'",
        "media-src 'self' blob: data:",
        "worker-src 'self' blob:",
        "frame-src 'self' blob: data:",
        "frame-ancestors 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        "object-src 'none'",
    )
)
PLAIN = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}


class Headers:
    """Adds the headers to every answer. `tiles` are hosts whose map tiles the page may show ("https://x")."""

    def __init__(self, app: ASGIApp, tiles: tuple[str, ...] = ()) -> None:
        self.app = app
        self.policy = POLICY.format(tiles="".join(f" {host}" for host in tiles))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through and dress its answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in {**PLAIN, "Content-Security-Policy": self.policy}.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, dressed)
