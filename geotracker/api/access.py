"""Who asks, and may they? Keys in the request, roles and scopes behind them, an audit line for each write."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from threading import Lock
from typing import Any

import sqlalchemy as sa
from fastapi import Request

from geotracker.api.library import Library
from geotracker.errors import AccessError, ConflictError, GeotrackerError, InputError, boundary
from geotracker.model import Layer, LayerRole
from geotracker.store.accounts import SCOPES, Key, Role, known_key, log, split_key, verify
from geotracker.store.layers import StaleError


class NeedsKeyError(AccessError):
    """No key where one is needed, or one that does not hold."""


class VersionNeededError(InputError):
    """A write that does not say which version it starts from."""


class EditConflictError(ConflictError):
    """Someone else changed the feature; `payload` holds both versions and what they make together."""

    def __init__(self, message: str, payload: Mapping[str, Any]) -> None:
        super().__init__(message)
        self.payload = payload


@dataclass(frozen=True, slots=True)
class Identity:
    """Who asks; without a key, anybody."""

    account: str = "anonymous"
    role: Role = Role.READER
    scopes: tuple[str, ...] = ()
    key: str | None = None

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
    """Checks keys. A verified secret is remembered by hash; expiry and revocation are looked up always."""

    library: Library
    now: Callable[[], datetime]
    public: bool = True
    _verified: dict[bytes, str] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def identity(self, request: Request) -> Identity:
        """Return who asks. Raises NeedsKeyError for a key that does not hold, or none where all need one."""
        text = _presented(request)
        if text is None:
            if not self.public:
                raise NeedsKeyError("this server is not public: send a key")
            return Identity()
        parts = split_key(text)
        if parts is None:
            raise NeedsKeyError("the key is not one of ours")
        with self.library.store.begin() as connection:
            key = known_key(connection, parts[0])
        if key is None or not self._holds(key, text, parts[1]):
            raise NeedsKeyError("the key does not hold")
        return Identity(key.account, key.role, key.scopes, key.id)

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

        Raises NeedsKeyError without a key, AccessError without the scope.
        """
        action, who = f"{request.method} {request.url.path}", Identity("unknown")
        try:
            who = self.identity(request)
            if who.key is None:
                raise NeedsKeyError("writing needs a key")
            general = scope.split(":")[0]
            allowed = any(one.split(":")[0] == general for one in who.scopes)
            if general not in SCOPES[who.role] or not allowed:
                raise AccessError(f"{who.account} may not {general} here")
            with self.library.store.begin() as connection:
                done = Writing(connection, who)
                yield done
                log(connection, who.account, who.key, action, target, done.outcome, done.detail)
        except GeotrackerError as error:
            refused = status_of(error)
            with self.library.store.begin() as connection:
                log(connection, who.account, who.key, action, target, refused, {"error": str(error)})
            raise


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


def _presented(request: Request) -> str | None:
    """Return the key a request carries, in `Authorization: Bearer` or `X-API-Key`."""
    header = request.headers.get("authorization")
    if header is not None:
        kind, _, text = header.partition(" ")
        if kind.lower() != "bearer":
            raise NeedsKeyError("send the key as `Authorization: Bearer KEY`")
        return text.strip()
    return request.headers.get("x-api-key")
