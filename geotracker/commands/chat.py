"""The line to a chat endpoint: one HTTP POST, with a time limit and clear errors."""

from collections.abc import Mapping
from typing import Any

import httpx

from geotracker.claims.chat import Send
from geotracker.errors import InputError, SetupError


def endpoint(url: str, key: str | None = None, timeout: float = 60.0) -> Send:
    """Return a sender to `URL/chat/completions` (OpenAI-compatible). The time limit is in seconds."""
    address = url.rstrip("/") + "/chat/completions"
    headers = {"Authorization": f"Bearer {key}"} if key else {}

    def send(body: Mapping[str, Any]) -> Mapping[str, Any]:
        try:
            answer = httpx.post(address, json=body, headers=headers, timeout=timeout)
            answer.raise_for_status()
            decoded: Any = answer.json()
        except httpx.HTTPError as error:
            raise SetupError(f"the chat endpoint at {url} failed: {error}") from error
        except ValueError as error:
            raise InputError("the chat endpoint sent no JSON", field="answer") from error
        if not isinstance(decoded, dict):
            raise InputError("the chat endpoint sent no JSON object", field="answer")
        return decoded

    return send
