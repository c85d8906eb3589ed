"""Ctrl-C, wherever it strikes, ends a command with one line and exit code 130; other errors keep theirs."""

from collections.abc import Callable

import click
import pytest

from geotracker import cli
from geotracker.errors import StoreError


def tidy_up_fails() -> None:
    try:
        raise KeyboardInterrupt
    finally:
        raise StoreError("another command is already in progress")


def wrapped() -> None:
    try:
        tidy_up_fails()
    except StoreError as failure:
        raise RuntimeError("rolling back") from failure


def pressed() -> None:
    raise KeyboardInterrupt


def ended(monkeypatch: pytest.MonkeyPatch, does: Callable[[], None]) -> int:
    monkeypatch.setattr(cli, "geotracker", click.Command("geotracker", callback=does))
    monkeypatch.setattr("sys.argv", ["geotracker"])
    with pytest.raises(SystemExit) as end:
        cli.main()
    return int(end.value.code or 0)


@pytest.mark.parametrize("does", [pressed, tidy_up_fails, wrapped])
def test_what_fails_because_of_ctrl_c_is_ctrl_c(
    does: Callable[[], None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(monkeypatch, does) == 130
    err = capsys.readouterr().err
    assert "run the same command again" in err and "in progress" not in err


def test_an_error_alone_keeps_its_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails() -> None:
        raise StoreError("cannot be reached")

    assert ended(monkeypatch, fails) == 8
    assert capsys.readouterr().err == "geotracker: cannot be reached\n"
