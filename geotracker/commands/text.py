"""`geotracker geoparse` and `geotracker claims`: JSON Lines of texts in, of toponyms or claims out."""

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from geotracker.claims.output import as_json as claim_json
from geotracker.commands.common import (
    EXISTING,
    FILE,
    announce,
    json_option,
    open_workspace,
    say_json,
    theatre_option,
)
from geotracker.errors import DocumentError, QueryError
from geotracker.geoparse import geoparse as find_toponyms
from geotracker.geoparse.output import as_json as toponym_json
from geotracker.jobs.lines import Row, transform
from geotracker.jobs.progress import bar
from geotracker.model import Document, Source, Theatre
from geotracker.moments import parse_moment
from geotracker.opening import bundled_theatre, has_database, load_reader, open_gazetteer
from geotracker.settings import Settings, from_environment

OUT_HELP = "Where the answers go, a line each."


@click.command()
@click.option("--jsonl", "source", type=EXISTING, required=True, help="Texts: id and text, a line each.")
@click.option("--out", "target", type=FILE, required=True, help=OUT_HELP)
@theatre_option(required=False)
@json_option
def geoparse(source: Path, target: Path, theatre_id: str | None, as_json: bool) -> None:
    """Find the places a text names."""
    settings = from_environment()
    gazetteer = open_gazetteer(settings, announce)
    theatre = _theatre(theatre_id, settings) if theatre_id else None
    own = open_workspace().place_rules() if theatre is None and has_database(settings) else ()

    def answer(row: Row) -> Row:
        publisher = Source(name=str(row.get("source") or row.get("url") or ""))
        found = find_toponyms(row["text"], gazetteer, theatre=theatre, source=publisher, overrides=own)
        return {"id": row.get("id"), "toponyms": [toponym_json(toponym) for toponym in found]}

    with bar("geoparsing") as advance:
        count = transform(source, target, answer, advance)
    _done(count, target, as_json)


@click.command()
@click.option("--jsonl", "source", type=EXISTING, required=True, help="Texts: id, text, published_at.")
@click.option("--out", "target", type=FILE, required=True, help=OUT_HELP)
@theatre_option()
@json_option
def claims(source: Path, target: Path, theatre_id: str, as_json: bool) -> None:
    """Read claims of control out of texts."""
    settings = from_environment()
    theatre = _theatre(theatre_id, settings)
    gazetteer, reader = open_gazetteer(settings, announce), load_reader(settings)

    def answer(row: Row) -> Row:
        document, dated = _document(row, theatre, str(source))
        found = find_toponyms(document.text, gazetteer, theatre=theatre)
        answers = [claim_json(claim, document.text) for claim in reader.read(document, found, theatre)]
        if not dated:
            for claim in answers:  # no day can be told from a text whose own day is not known
                claim["when"] = None
        return {"id": row.get("id"), "claims": answers}

    with bar("reading claims") as advance:
        count = transform(source, target, answer, advance)
    _done(count, target, as_json)


def _theatre(theatre_id: str, settings: Settings) -> Theatre:
    return bundled_theatre(theatre_id, settings) or open_workspace().theatre(theatre_id)


def _document(row: Row, theatre: Theatre, file: str) -> tuple[Document, bool]:
    """Make a document of a row; say whether its day is known (if not, the theatre's start stands in)."""
    stated: Any = row.get("published_at")
    published: datetime = theatre.starts
    if stated:
        try:
            published = parse_moment(str(stated))
        except QueryError as error:
            field = f"published_at of {row.get('id')}"
            raise DocumentError(error.message, file=file, field=field) from None
    source = str(row.get("source") or "unknown")
    return Document(text=row["text"], source=source, published_at=published), bool(stated)


def _done(count: int, target: Path, as_json: bool) -> None:
    if as_json:
        say_json({"texts": count, "out": str(target)})
    else:
        click.echo(f"{count} texts read; answers in {target}")
