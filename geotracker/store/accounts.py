"""Who may do what: accounts, keys and the audit log. All append-only; secrets are kept as argon2id hashes."""

import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from geotracker.errors import InputError, NotFoundError
from geotracker.store.codec import utc
from geotracker.store.layer_tables import accounts, audit, keys, revocations

PREFIX = "gt"
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_KEY = re.compile(r"gt_([a-z2-7]{16})_([A-Za-z0-9_-]{43})")
# The secret has 256 random bits, so the hash needs little work: some milliseconds, 8 MiB.
_HASHER = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1)


class Role(StrEnum):
    """What an account may do at most: read; also edit layers; also everything else."""

    READER = "reader"
    ANALYST = "analyst"
    ADMIN = "admin"
    CLOSED = "closed"


SCOPES: Mapping[Role, tuple[str, ...]] = {
    Role.READER: ("read",),
    Role.ANALYST: ("read", "edit"),
    Role.ADMIN: ("read", "edit", "admin"),
    Role.CLOSED: (),
}


@dataclass(frozen=True, slots=True)
class Account:
    """A person or program."""

    name: str
    role: Role
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Key:
    """A key without its secret. It holds while it is neither revoked nor expired and its account is open."""

    id: str
    account: str
    role: Role
    scopes: tuple[str, ...]
    hash: str
    expires_at: datetime | None
    recorded_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the audit log."""

    id: int
    account: str
    key: str | None
    action: str
    target: str
    outcome: int
    detail: Mapping[str, Any]
    recorded_at: datetime


def is_name(text: str) -> bool:
    """Say whether an account may be called so."""
    return _NAME.fullmatch(text) is not None


def save_account(connection: sa.Connection, name: str, role: Role, author: str) -> Account:
    """Make an account, or give one another role. InputError for a name that will not do."""
    if not is_name(name):
        raise InputError("must be small letters, digits and . _ - (at most 64)", field="name")
    values = {"name": name, "role": role.value, "author": author}
    row = connection.execute(sa.insert(accounts).values(values).returning(accounts.c.recorded_at))
    log(connection, author, None, f"account {role.value}", name, 0)
    return Account(name, role, utc(row.scalar_one()))


def all_accounts(connection: sa.Connection) -> tuple[Account, ...]:
    """Return the accounts as they are now, by name; closed ones too."""
    later = accounts.alias("later")
    superseded = sa.exists().where(later.c.name == accounts.c.name, later.c.version > accounts.c.version)
    query = sa.select(accounts).where(~superseded).order_by(accounts.c.name)
    return tuple(Account(r.name, Role(r.role), utc(r.recorded_at)) for r in connection.execute(query))


def account(connection: sa.Connection, name: str) -> Account:
    """Return an account. NotFoundError."""
    found = next((one for one in all_accounts(connection) if one.name == name), None)
    if found is None:
        raise NotFoundError(f"no account {name!r}")
    return found


def add_key(
    connection: sa.Connection,
    name: str,
    author: str,
    scopes: Iterable[str] = (),
    expires_at: datetime | None = None,
) -> tuple[str, Key]:
    """Make a key of an account; return its text, which is shown once and stored nowhere, and what is stored.

    InputError for a scope the account's role does not have. `edit:layer-7` is for one layer only.
    """
    owner = account(connection, name)
    allowed = SCOPES[owner.role]
    wanted = tuple(scopes) or allowed
    for scope in wanted:
        if scope.split(":")[0] not in allowed:
            has = ", ".join(allowed) or "none"
            raise InputError(f"a {owner.role.value} has no scope {scope!r}; it has {has}", field="scope")
    number = "".join(secrets.choice("abcdefghijklmnopqrstuvwxyz234567") for _ in range(16))
    secret = secrets.token_urlsafe(32)
    values = {
        "id": number,
        "account": name,
        "hash": _HASHER.hash(secret),
        "scopes": list(wanted),
        "expires_at": expires_at,
        "author": author,
    }
    connection.execute(sa.insert(keys).values(values))
    log(connection, author, None, "key add", number, 0, {"account": name, "scopes": list(wanted)})
    made = known_key(connection, number)
    if made is None:
        raise NotFoundError(f"no key {number!r}")
    return f"{PREFIX}_{number}_{secret}", made


def _keys() -> sa.Select[Any]:
    newest = (
        sa.select(accounts.c.role)
        .where(accounts.c.name == keys.c.account)
        .order_by(accounts.c.version.desc())
        .limit(1)
        .scalar_subquery()
    )
    return sa.select(keys, newest.label("role"), revocations.c.recorded_at.label("revoked_at")).outerjoin(
        revocations, revocations.c.key == keys.c.id
    )


def known_key(connection: sa.Connection, number: str) -> Key | None:
    """Return a key by its public part, None for one there is not."""
    row = connection.execute(_keys().where(keys.c.id == number)).mappings().first()
    return None if row is None else _key(row)


def all_keys(connection: sa.Connection, name: str | None = None) -> tuple[Key, ...]:
    """Return the keys of an account, or all, oldest first."""
    query = _keys().order_by(keys.c.recorded_at, keys.c.id)
    if name is not None:
        query = query.where(keys.c.account == name)
    return tuple(_key(row) for row in connection.execute(query).mappings())


def _key(row: sa.RowMapping) -> Key:
    expires, revoked = (utc(row[name]) if row[name] else None for name in ("expires_at", "revoked_at"))
    return Key(
        row["id"],
        row["account"],
        Role(row["role"] or Role.CLOSED),
        tuple(row["scopes"]),
        row["hash"],
        expires,
        utc(row["recorded_at"]),
        revoked,
    )


def revoke(connection: sa.Connection, number: str, author: str, reason: str) -> None:
    """Make a key hold no more, from the next request on. NotFoundError; a second time changes nothing."""
    found = known_key(connection, number)
    if found is None:
        raise NotFoundError(f"no key {number!r}")
    if found.revoked_at is None:
        values = {"key": number, "author": author, "reason": reason}
        connection.execute(sa.insert(revocations).values(values))
        log(connection, author, None, "key revoke", number, 0, {"reason": reason})


def split_key(text: str) -> tuple[str, str] | None:
    """Return the public part and the secret of a key's text, None where it is no key."""
    found = _KEY.fullmatch(text)
    return (found[1], found[2]) if found else None


def verify(key: Key, secret: str) -> bool:
    """Say whether a secret is the key's."""
    try:
        return _HASHER.verify(key.hash, secret)
    except (VerificationError, InvalidHashError):
        return False


def log(
    connection: sa.Connection,
    name: str,
    key: str | None,
    action: str,
    target: str,
    outcome: int,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Add a line to the audit log."""
    values = {
        "account": name,
        "key": key,
        "action": action,
        "target": target,
        "outcome": outcome,
        "detail": dict(detail or {}),
    }
    connection.execute(sa.insert(audit).values(values))


def entries(
    connection: sa.Connection, name: str | None = None, after: int = 0, limit: int = 1000
) -> tuple[Entry, ...]:
    """Return lines of the audit log from after one on, oldest first."""
    query = sa.select(audit).where(audit.c.id > after).order_by(audit.c.id).limit(limit)
    if name is not None:
        query = query.where(audit.c.account == name)
    return tuple(
        Entry(r.id, r.account, r.key, r.action, r.target, r.outcome, r.detail, utc(r.recorded_at))
        for r in connection.execute(query)
    )
