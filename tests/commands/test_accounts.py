"""Accounts, keys and the API alone, by the real command line."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import httpx
from click.testing import CliRunner, Result

from geotracker.cli import geotracker
from geotracker.errors import InputError, NotFoundError


def test_an_account_and_its_keys(home: Path, database_url: str) -> None:
    environment = {"GEOTRACKER_HOME": str(home), "GEOTRACKER_DATABASE_URL": database_url}

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(geotracker, arguments, env=environment)

    assert run("user", "add", "ada", "--role", "analyst").exit_code == 0
    text = run("key", "add", "ada", "--scope", "edit:layer-1").stdout.strip()
    assert re.fullmatch(r"gt_[a-z2-7]{16}_[A-Za-z0-9_-]{43}", text)
    said = run("user", "password", "ada", "--password", "a long enough one")
    assert said.exit_code == 0 and "a long enough one" not in said.output
    assert isinstance(run("user", "password", "ada", "--password", "short").exception, InputError)
    assert isinstance(run("user", "password", "bob", "--password", "x" * 20).exception, NotFoundError)
    number, secret = text.split("_", 2)[1:]
    listed = run("key", "list", "ada", "--json").stdout
    assert [one["scopes"] for one in json.loads(listed)] == [["edit:layer-1"]]
    assert secret not in listed and "hash" not in listed
    assert run("key", "revoke", number, "--reason", "lost").exit_code == 0
    assert "revoked" in run("key", "list").stdout
    assert run("user", "close", "ada").exit_code == 0
    assert json.loads(run("user", "list", "--json").stdout)[0]["role"] == "closed"
    assert isinstance(run("key", "add", "ada", "--scope", "edit").exception, InputError)
    assert isinstance(run("key", "add", "nobody").exception, NotFoundError)
    assert isinstance(run("user", "add", "Not A Name").exception, InputError)


def test_the_api_alone_in_two_processes(home: Path, database_url: str) -> None:
    environment = {**os.environ, "GEOTRACKER_HOME": str(home), "GEOTRACKER_DATABASE_URL": database_url}
    command = [sys.executable, "-m", "geotracker.cli", "api", "--port", "0", "--workers", "2"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        lines = iter(server.stderr.readline, "")
        address = next(line.split()[-1] for line in lines if line.startswith("Serving the API on"))
        with httpx.Client(transport=httpx.HTTPTransport(retries=8), base_url=address, timeout=60) as client:
            ids = [one["id"] for one in client.get("/theatres").json()["theatres"]]
            assert "libya" in ids
        server.terminate()
        assert server.wait(20) is not None
