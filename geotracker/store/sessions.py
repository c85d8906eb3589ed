"""Signing in: passwords of accounts, and sessions that hold until they expire, end, or lose their ground.

A session is a random token in the browser and its hash here. It holds while its account stays open and the
key, or the password, it was begun with stays the one that counts.
"""

import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from threading import Lock

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from geotracker.errors import InputError
from geotracker.store.accounts import SCOPES, Role, account, known_key, log
from geotracker.store.codec import utc
from geotracker.store.layer_tables import accounts, passwords, session_ends, sessions

LEAST, MOST = 12, 1000
"""How many letters a password has."""

_HASHER = PasswordHasher(time_cost=3, memory_cost=65_536, parallelism=1)
_ONE_AT_A_TIME = Lock()  # each check takes 64 MiB: a crowd of guesses shall not take the machine's memory
_NOBODY = _HASHER.hash(secrets.token_urlsafe(32))


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in, what they may do, and until when."""

    account: str
    role: Role
    scopes: tuple[str, ...]
    key: str | None
    expires_at: datetime
    recorded_at: datetime


def set_password(connection: sa.Connection, name: str, password: str, author: str) -> None:
    """Give an account a password; earlier ones, and sessions begun with them, hold no more.

    NotFoundError for no such account, InputError for a password that is too easy to guess.
    """
    owner = account(connection, name)
    plain = _plain(password)
    if not LEAST <= len(plain) <= MOST:
        raise InputError(f"must have at least {LEAST} characters", field="password")
    if len(set(plain)) < 5 or owner.name in plain.lower():
        raise InputError("is too easy to guess", field="password")
    values = {"account": owner.name, "hash": _HASHER.hash(plain), "author": author}
    connection.execute(sa.insert(passwords).values(values))
    log(connection, author, None, "password", owner.name, 0)


def password_holds(connection: sa.Connection, name: str, password: str) -> bool:
    """Say whether a password is the account's; takes as long where there is no such account."""
    newest = sa.select(passwords.c.hash).where(passwords.c.account == name)
    found = connection.scalar(newest.order_by(passwords.c.id.desc()).limit(1))
    with _ONE_AT_A_TIME:
        try:
            right = _HASHER.verify(found or _NOBODY, _plain(password)[: MOST + 1])
        except (VerificationError, InvalidHashError):
            return False
    return right and found is not None


def _plain(password: str) -> str:
    """Return a password in the one form that every keyboard's spelling of it has."""
    return unicodedata.normalize("NFKC", password)


def begin_session(connection: sa.Connection, name: str, key: str | None, expires_at: datetime) -> str:
    """Begin a session and return its token, which is stored nowhere."""
    token = secrets.token_urlsafe(32)
    values = {"token": _digest(token), "account": name, "key": key, "expires_at": expires_at}
    connection.execute(sa.insert(sessions).values(values))
    return token


def session_of(connection: sa.Connection, token: str, now: datetime) -> Session | None:
    """Return the session of a token, None where it holds no more."""
    s = sessions.c
    since = (accounts.c.name == s.account, accounts.c.recorded_at > s.recorded_at)
    closed = sa.exists().where(*since, accounts.c.role == Role.CLOSED.value)
    renewed = sa.exists().where(passwords.c.account == s.account, passwords.c.recorded_at > s.recorded_at)
    newest = (
        sa.select(accounts.c.role)
        .where(accounts.c.name == s.account)
        .order_by(accounts.c.version.desc())
        .limit(1)
        .scalar_subquery()
    )
    row = connection.execute(
        sa.select(sessions, newest.label("role")).where(
            s.token == _digest(token),
            s.expires_at > now,
            ~sa.exists().where(session_ends.c.token == s.token),
            ~closed,
            sa.or_(s.key.is_not(None), ~renewed),
        )
    ).first()
    if row is None or row.role is None:
        return None
    scopes = SCOPES[Role(row.role)]
    if row.key is not None:
        key = known_key(connection, row.key)
        if key is None or key.revoked_at is not None or (key.expires_at and key.expires_at <= now):
            return None
        scopes = key.scopes
    expires, recorded = utc(row.expires_at), utc(row.recorded_at)
    return Session(row.account, Role(row.role), scopes, row.key, expires, recorded)


def end_session(connection: sa.Connection, token: str, author: str) -> None:
    """End a session; one that is unknown or has ended stays as it is."""
    known = sa.select(sessions.c.token, sa.literal(author)).where(sessions.c.token == _digest(token))
    known = known.where(~sa.exists().where(session_ends.c.token == sessions.c.token))
    connection.execute(sa.insert(session_ends).from_select(["token", "author"], known))


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
