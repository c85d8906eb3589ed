"""Passwords and sessions: what holds, and everything that ends it."""

from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from geotracker.errors import InputError, NotFoundError
from geotracker.store import Store
from geotracker.store.accounts import Role, add_key, revoke, save_account
from geotracker.store.layer_tables import passwords, sessions
from geotracker.store.sessions import (
    begin_session,
    end_session,
    password_holds,
    session_of,
    set_password,
)

WORD = "correct horse battery"


@pytest.fixture
def people(store: Store) -> Store:
    with store.begin() as connection:
        save_account(connection, "ada", Role.ANALYST, "test")
        set_password(connection, "ada", WORD, "test")
    return store


def later(hours: float = 12) -> datetime:
    return datetime.now(UTC) + timedelta(hours=hours)


def test_only_the_newest_password_holds_and_none_is_stored(people: Store) -> None:
    with people.begin() as connection:
        assert password_holds(connection, "ada", WORD)
        assert not password_holds(connection, "ada", WORD + " ")
        assert not password_holds(connection, "nobody", WORD)
        set_password(connection, "ada", "another one entirely", "test")
        assert not password_holds(connection, "ada", WORD)
        assert password_holds(connection, "ada", "another one entirely")
        rows = connection.execute(sa.select(passwords.c.hash)).scalars().all()
    assert len(rows) == 2 and all(one.startswith("$argon2id$") and WORD not in one for one in rows)


@pytest.mark.parametrize("word", ["short", "aaaaaaaaaaaaaaaa", "my name is ada!", "x" * 2000])
def test_easy_passwords_are_refused(people: Store, word: str) -> None:
    with people.begin() as connection, pytest.raises(InputError):
        set_password(connection, "ada", word, "test")


def test_a_password_needs_an_account(people: Store) -> None:
    with people.begin() as connection, pytest.raises(NotFoundError):
        set_password(connection, "bob", WORD, "test")


def test_a_session_is_found_by_its_token_until_it_ends(people: Store) -> None:
    with people.begin() as connection:
        token = begin_session(connection, "ada", None, later())
        assert token not in connection.execute(sa.select(sessions.c.token)).scalars().all()
        found = session_of(connection, token, datetime.now(UTC))
        assert found is not None and (found.account, found.role, found.key) == ("ada", Role.ANALYST, None)
        assert session_of(connection, token, later(13)) is None
        assert session_of(connection, token + "x", datetime.now(UTC)) is None
        end_session(connection, token, "ada")
        end_session(connection, token, "ada")
        assert session_of(connection, token, datetime.now(UTC)) is None


@pytest.mark.parametrize("what", ["key revoked", "account closed", "reopened", "new password"])
def test_a_session_ends_when_what_it_stands_on_goes(people: Store, what: str) -> None:
    with people.begin() as connection:
        _, key = add_key(connection, "ada", "test", ("read",))
        by_key = begin_session(connection, "ada", key.id, later())
        by_password = begin_session(connection, "ada", None, later())
        if what == "key revoked":
            revoke(connection, key.id, "test", "lost")
        elif what == "new password":
            set_password(connection, "ada", "another one entirely", "test")
        else:
            save_account(connection, "ada", Role.CLOSED, "test")
            if what == "reopened":
                save_account(connection, "ada", Role.ADMIN, "test")
        held = [session_of(connection, token, datetime.now(UTC)) for token in (by_key, by_password)]
    assert [one is not None for one in held] == {
        "key revoked": [False, True],
        "new password": [True, False],
    }.get(what, [False, False])
    if held[0]:
        assert held[0].scopes == ("read",)  # no more than the key
