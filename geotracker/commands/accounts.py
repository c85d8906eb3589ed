"""`geotracker user` and `geotracker key`: who may write, and with what."""

import getpass
from dataclasses import asdict
from datetime import datetime
from typing import Any

import click

from geotracker.commands.common import MOMENT, announce, json_option, open_workspace, say_json
from geotracker.store.accounts import (
    Key,
    Role,
    account,
    add_key,
    all_accounts,
    all_keys,
    revoke,
    save_account,
)
from geotracker.store.sessions import set_password

_ROLES = click.Choice([role.value for role in Role if role is not Role.CLOSED])


def _author() -> str:
    """Return who runs the command, for the audit log."""
    return f"command:{getpass.getuser()}"


@click.group()
def user() -> None:
    """Accounts: reader, analyst, admin."""


@user.command("add")
@click.argument("name")
@click.option("--role", type=_ROLES, default="analyst", show_default=True)
@json_option
def add_user(name: str, role: str, as_json: bool) -> None:
    """Make an account, or give one another role. It can do nothing until it has a password or a key."""
    with open_workspace().store.begin() as connection:
        made = save_account(connection, name, Role(role), _author())
    if as_json:
        say_json(asdict(made))
    else:
        click.echo(
            f"{made.name} is {made.role.value}. To sign in: `geotracker user password {made.name}`; "
            f"for programs: `geotracker key add {made.name}`"
        )


@user.command("list")
@json_option
def list_users(as_json: bool) -> None:
    """List accounts and their roles."""
    with open_workspace().store.begin() as connection:
        found = all_accounts(connection)
    if as_json:
        say_json([asdict(one) for one in found])
    if not found and not as_json:
        announce("nobody has an account yet: `geotracker user add NAME --role admin`")
    for one in () if as_json else found:
        click.echo(f"{one.name}\t{one.role.value}\tsince {one.recorded_at:%Y-%m-%d}")


@user.command("close")
@click.argument("name")
def close_user(name: str) -> None:
    """Close an account: none of its keys holds from now on. What it did stays."""
    with open_workspace().store.begin() as connection:
        account(connection, name)
        save_account(connection, name, Role.CLOSED, _author())
    click.echo(f"{name} is closed")


@user.command("password")
@click.argument("name")
@click.password_option(help="Asked for where it is not given; the shell's history would keep it.")
def give_password(name: str, password: str) -> None:
    """Give an account the password to sign in to the dashboard with; an earlier one holds no more."""
    with open_workspace().store.begin() as connection:
        set_password(connection, name, password, _author())
    click.echo(f"{name} signs in to the dashboard with the new password")


@click.group()
def key() -> None:
    """Keys of accounts."""


@key.command("add")
@click.argument("name")
@click.option(
    "--scope", "scopes", multiple=True, help="read, edit, edit:layer-7, admin. Default: the role's."
)
@click.option("--expires", type=MOMENT, help="The day it stops holding. Default: never.")
@json_option
def add(name: str, scopes: tuple[str, ...], expires: datetime | None, as_json: bool) -> None:
    """Make a key and show it, this once: only its hash is kept."""
    with open_workspace().store.begin() as connection:
        text, made = add_key(connection, name, _author(), scopes, expires)
    if as_json:
        say_json({"key": text, **_shown(made)})
    else:
        click.echo(text)


@key.command("list")
@click.argument("name", required=False)
@json_option
def list_keys(name: str | None, as_json: bool) -> None:
    """List keys, of one account or of all, without their secrets."""
    with open_workspace().store.begin() as connection:
        found = all_keys(connection, name)
    if as_json:
        say_json([_shown(one) for one in found])
    if not found and not as_json:
        announce("there are no keys: `geotracker key add NAME` makes one")
    for one in () if as_json else found:
        ends = f"expires {one.expires_at:%Y-%m-%d}" if one.expires_at else "does not expire"
        state = f"revoked {one.revoked_at:%Y-%m-%d}" if one.revoked_at else ends
        click.echo(f"{one.id}\t{one.account}\t{' '.join(one.scopes)}\t{state}")


@key.command("revoke")
@click.argument("key_id")
@click.option("--reason", default="", help="Why, for the audit log.")
def revoke_key(key_id: str, reason: str) -> None:
    """Make a key hold no more, from the next request on; KEY_ID is its part between the underscores."""
    with open_workspace().store.begin() as connection:
        revoke(connection, key_id, _author(), reason)
    click.echo(f"{key_id} is revoked")


def _shown(one: Key) -> dict[str, Any]:
    return {name: value for name, value in asdict(one).items() if name != "hash"}
