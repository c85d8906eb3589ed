"""Who asks, and may they? Keys and sessions in the request, roles and scopes behind them, audited writes."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from threading import Lock
from typing import Any
from urllib.parse import urlsplit

import sqlalchemy as sa
from fastapi import Request

from geotracker.api.library import Library
from geotracker.errors import AccessError, ConflictError, GeotrackerError, InputError, boundary
from geotracker.model import Layer, LayerRole
from geotracker.store.accounts import SCOPES, Key, Role, known_key, log, split_key, verify
from geotracker.store.layers import StaleError
from geotracker.store.sessions import session_of

COOKIE = "geotracker-session"
CALLER = "geotracker.caller"
"""Where a request's state says whose key or session was seen to hold."""


class NeedsKeyError(AccessError):
    """No key or session where one is needed, or one that does not hold."""


class VersionNeededError(InputError):
    """A write that does not say which version it starts from."""


class EditConflictError(ConflictError):
    """Someone else changed the feature; `payload` holds both versions and what they make together."""

    def __init__(self, message: str, payload: Mapping[str, Any]) -> None:
        super().__init__(message)
        self.payload = payload


@dataclass(frozen=True, slots=True)
class Identity:
    """Who asks; without a key or session, anybody."""

    account: str = "anonymous"
    role: Role = Role.READER
    scopes: tuple[str, ...] = ()
    key: str | None = None
    known: bool = False
    until: datetime | None = None

    def may(self, scope: str) -> bool:
        """Say whether the role and the key both allow something: read, edit, edit:layer-7, admin."""
        general = scope.split(":")[0]
        return general in SCOPES[self.role] and (scope in self.scopes or general in self.scopes)

    def may_read(self, layer: Layer) -> bool:
        """Say whether a layer may be read: a draft is its owner's and the administrators'."""
        return layer.role is not LayerRole.DRAFT or layer.owner == self.account or self.may("admin")

    def may_edit(self, layer: Layer) -> bool:
        """Say whether a layer's features may be changed."""
        return self.may(f"edit:layer-{layer.id}") and self.may_read(layer)


@dataclass(frozen=True, slots=True)
class Access:
    """Checks keys and sessions.

    A verified secret is remembered by hash; expiry and revocation are looked up always.
    """

    library: Library
    now: Callable[[], datetime]
    public: bool = True
    _verified: dict[bytes, str] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def identity(self, request: Request) -> Identity:
        """Return who asks. Raises NeedsKeyError for a key that does not hold, or none where all need one.

        A session counts only where one of our own pages asks; one that has ended is nobody's.
        """
        who = self._identity(request)
        if who.known:
            caller = f"key {who.key}" if who.key else f"account {who.account}"
            request.scope.setdefault("state", {})[CALLER] = caller
        return who

    def _identity(self, request: Request) -> Identity:
        text = _presented(request)
        if text is not None:
            return self.of_key(text)
        token = request.cookies.get(COOKIE)
        found = self.of_session(token) if own_page(request.headers) else None
        if found is not None:
            return found
        if not self.public:
            raise NeedsKeyError("this server is not public: sign in, or send a key")
        return Identity()

    def of_key(self, text: str) -> Identity:
        """Return whose a key is. NeedsKeyError where it does not hold."""
        parts = split_key(text)
        if parts is None:
            raise NeedsKeyError("the key is not one of ours")
        with self.library.store.begin() as connection:
            key = known_key(connection, parts[0])
        if key is None or not self._holds(key, text, parts[1]):
            raise NeedsKeyError("the key does not hold")
        return Identity(key.account, key.role, key.scopes, key.id, known=True)

    def of_session(self, token: str | None) -> Identity | None:
        """Return who is signed in with a session's token, None where it holds no more."""
        if not token:
            return None
        with self.library.store.begin() as connection:
            one = session_of(connection, token, self.now())
        if one is None:
            return None
        return Identity(one.account, one.role, one.scopes, one.key, known=True, until=one.expires_at)

    def _holds(self, key: Key, text: str, secret: str) -> bool:
        if key.revoked_at is not None or key.role is Role.CLOSED:
            return False
        if key.expires_at is not None and key.expires_at <= self.now():
            return False
        digest = sha256(text.encode()).digest()
        with self._lock:
            if self._verified.get(digest) == key.hash:
                return True
        if not verify(key, secret):
            return False
        with self._lock:
            if len(self._verified) > 10_000:
                self._verified.clear()
            self._verified[digest] = key.hash
        return True

    @contextmanager
    def writing(self, request: Request, target: str, scope: str = "edit") -> Iterator["Writing"]:
        """Open a transaction for a write that is audited, whether it succeeds or is refused.

        Raises NeedsKeyError without a key or session, AccessError without the scope.
        """
        action, who = f"{request.method} {request.url.path}", Identity("unknown")
        try:
            who = self.identity(request)
            _check(who, scope)
            with self.library.store.begin() as connection:
                done = Writing(connection, who)
                yield done
                log(connection, who.account, who.key, action, target, done.outcome, done.detail)
        except GeotrackerError as error:
            self._note(who, action, target, status_of(error), {"error": str(error)})
            raise

    @contextmanager
    def noted(self, who: Identity, action: str, target: str, scope: str = "edit") -> Iterator[None]:
        """Audit what somebody signed in does by other means than a request. Raises as `writing` does."""
        try:
            _check(who, scope)
            yield
        except GeotrackerError as error:
            self._note(who, action, target, status_of(error), {"error": str(error)})
            raise
        self._note(who, action, target, 200, {})

    def _note(self, who: Identity, action: str, target: str, outcome: int, detail: Mapping[str, Any]) -> None:
        with self.library.store.begin() as connection:
            log(connection, who.account, who.key, action, target, outcome, detail)


def _check(who: Identity, scope: str) -> None:
    """Refuse a write nobody of this role and key may make: one scope of the kind is needed."""
    if not who.known:
        raise NeedsKeyError("writing needs a key, or signing in")
    general = scope.split(":")[0]
    narrow = ":" in scope
    allowed = any(one == general or (narrow and one.split(":")[0] == general) for one in who.scopes)
    if general not in SCOPES[who.role] or not allowed:
        raise AccessError(f"{who.account} may not {general} here")


@dataclass(slots=True)
class Writing:
    """A write under way: its transaction, who writes, and what the audit log shall say."""

    connection: sa.Connection
    who: Identity
    outcome: int = 200
    detail: Mapping[str, Any] = field(default_factory=dict)


def status_of(error: GeotrackerError) -> int:
    """Return the HTTP status of an error."""
    if isinstance(error, NeedsKeyError):
        return 401
    if isinstance(error, VersionNeededError):
        return 428
    return 412 if isinstance(error, StaleError | EditConflictError) else boundary(error).status


def own_page(headers: Mapping[str, str]) -> bool:
    """Say whether a request comes from a page of ours, as browsers tell it (programs have no pages)."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")


def secret_of(request: Request) -> str | None:
    """Return what a request would prove itself with, a key or a session, whether it holds or not."""
    given = (request.headers.get(name) for name in ("authorization", "x-api-key"))
    return next((text for text in given if text is not None), None) or request.cookies.get(COOKIE)


def _presented(request: Request) -> str | None:
    """Return the key a request carries, in `Authorization: Bearer` or `X-API-Key`."""
    header = request.headers.get("authorization")
    if header is not None:
        kind, _, text = header.partition(" ")
        if kind.lower() != "bearer":
            raise NeedsKeyError("send the key as `Authorization: Bearer KEY`")
        return text.strip()
    return request.headers.get("x-api-key")
