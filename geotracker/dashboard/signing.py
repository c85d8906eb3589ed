"""Signing in: a name with its password or key becomes a session; guessing is slowed."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from threading import Lock

from geotracker.api.access import Access, Identity, NeedsKeyError
from geotracker.errors import AccessError
from geotracker.store.accounts import SCOPES, account, is_name, log, split_key
from geotracker.store.sessions import begin_session, end_session, password_holds

WINDOW = 15 * 60.0  # seconds in which wrong guesses are counted
MOST = (8, 30, 100)  # wrong guesses in that time: of a client at a name, of a client, at a name
_REMEMBERED = 10_000  # names and clients at a time; the longest silent goes first


class GuessingError(AccessError):
    """Too many wrong guesses; `wait` is how many seconds until the next may be made."""

    def __init__(self, wait: float) -> None:
        self.wait = wait
        super().__init__(f"too many wrong attempts; try again in {int(wait / 60) + 1} minutes")


@dataclass
class Guesses:
    """Wrong guesses lately, by name and by client. Each process counts for itself."""

    clock: Callable[[], float] = time.monotonic
    _made: OrderedDict[str, list[float]] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)

    def check(self, name: str, client: str) -> None:
        """Refuse a further guess where there were too many. GuessingError."""
        wait = max(self._wait(key, most) for key, most in zip(_keys(name, client), MOST, strict=True))
        if wait > 0:
            raise GuessingError(wait)

    def wrong(self, name: str, client: str) -> None:
        """Count a wrong guess."""
        with self._lock:
            for key in _keys(name, client):
                self._made[key] = [*self._recent(key), self.clock()]
                self._made.move_to_end(key)
            while len(self._made) > _REMEMBERED:
                self._made.popitem(last=False)

    def _recent(self, key: str) -> list[float]:
        return [one for one in self._made.get(key, []) if one > self.clock() - WINDOW]

    def _wait(self, key: str, most: int) -> float:
        with self._lock:
            recent = self._recent(key)
        return recent[-most] + WINDOW - self.clock() if len(recent) >= most else 0.0


def _keys(name: str, client: str) -> tuple[str, str, str]:
    return f"{client} at {name}", f"client {client}", f"name {name}"


@dataclass(frozen=True)
class SignIn:
    """Begins and ends sessions; every attempt is a line in the audit log."""

    access: Access
    lifetime: timedelta
    guesses: Guesses = field(default_factory=Guesses)

    def begin(self, name: str, secret: str, client: str) -> str:
        """Return the token of a new session.

        `secret` is the account's password or one of its keys; with a key the name may be left out.
        NeedsKeyError where they do not fit, GuessingError where too many did not.
        """
        called = name.strip().lower()
        self.guesses.check(called, client)
        try:
            who = self._known(called, secret)
        except NeedsKeyError:
            self.guesses.wrong(called, client)
            self._log(called if is_name(called) else "unknown", None, "sign in", 401, client)
            raise
        with self.access.library.store.begin() as connection:
            expires = self.access.now() + self.lifetime
            token = begin_session(connection, who.account, who.key, expires)
        self._log(who.account, who.key, "sign in", 200, client)
        return token

    def _known(self, name: str, secret: str) -> Identity:
        if split_key(secret.strip()) is not None:
            who = self.access.of_key(secret.strip())
            if name not in ("", who.account):
                raise NeedsKeyError("the name and the key do not fit")
            return who
        with self.access.library.store.begin() as connection:
            right = password_holds(connection, name, secret)
            role = account(connection, name).role if right else None
        if role is None or not SCOPES[role]:
            raise NeedsKeyError("the name and the password do not fit")
        return Identity(name, role, SCOPES[role], known=True)

    def end(self, token: str, client: str) -> None:
        """End a session."""
        who = self.access.of_session(token)
        if who is None:
            return
        with self.access.library.store.begin() as connection:
            end_session(connection, token, who.account)
        self._log(who.account, who.key, "sign out", 200, client)

    def _log(self, name: str, key: str | None, action: str, outcome: int, client: str) -> None:
        with self.access.library.store.begin() as connection:
            log(connection, name, key, action, "dashboard", outcome, {"client": client})
