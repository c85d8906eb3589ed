"""The line to a chat endpoint, one HTTP POST with a time limit; and the folder that keeps its answers."""

import os
from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any

from geotracker.claims.chat import Budget, ChatReader, Send
from geotracker.errors import InputError, SetupError
from geotracker.late import late
from geotracker.settings import Chat

httpx = late("httpx")


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


class Answers(MutableMapping[str, str]):
    """Answers in a folder, a file each, named by the hash of all they depend on; for several processes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __getitem__(self, key: str) -> str:
        try:
            return self._file(key).read_text(encoding="utf-8")
        except FileNotFoundError:
            raise KeyError(key) from None

    def __setitem__(self, key: str, answer: str) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = self._folder / f"{key}.{os.getpid()}.part"
        draft.write_text(answer, encoding="utf-8")
        draft.replace(self._file(key))

    def __delitem__(self, key: str) -> None:
        try:
            self._file(key).unlink()
        except FileNotFoundError:
            raise KeyError(key) from None

    def __iter__(self) -> Iterator[str]:
        return (file.stem for file in sorted(self._folder.glob("*.json")))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.json"


def chat_reader(chat: Chat, answers: Path) -> ChatReader:
    """Return the reader that asks an endpoint, within its budget, and never the same twice."""
    budget = Budget(chat.requests, chat.characters)
    return ChatReader(endpoint(chat.url, chat.key), chat.model, budget, Answers(answers))
