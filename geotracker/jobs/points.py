"""Points and times in, probabilities out: `geotracker ask`."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from geotracker.control import Answer
from geotracker.control import ask as ask_history
from geotracker.errors import InputError, QueryError
from geotracker.jobs.ground import Known
from geotracker.jobs.progress import Advance, quiet
from geotracker.model import Status
from geotracker.moments import parse_moment

COLUMNS = ("name", "lat", "lon", "at")


@dataclass(frozen=True, slots=True)
class Question:
    """Who held this point then? `known_at` None: by everything known now. `row` is what the file said."""

    row: dict[str, str]
    lon: float
    lat: float
    at: datetime
    known_at: datetime | None


def read_questions(path: Path) -> Iterator[Question]:
    """Read a CSV of name,lat,lon,at[,known_at]. Raises InputError naming file, line and field."""
    with path.open(encoding="utf-8-sig", newline="") as handle:
        rows = csv.DictReader(handle, restkey="", strict=True)
        try:
            for name in COLUMNS:
                if name not in (rows.fieldnames or ()):
                    raise InputError("the header has no such column", file=str(path), line=1, field=name)
            for row in rows:
                yield _question(row, path, rows.line_num)
        except (csv.Error, UnicodeDecodeError) as error:
            raise InputError(f"not CSV: {error}", file=str(path), line=rows.line_num) from None


def _question(row: dict[str, str], path: Path, line: int) -> Question:
    def number(field: str, limit: float) -> float:
        try:
            value = float(row[field])
        except (TypeError, ValueError):
            raise InputError(
                f"not a number: {row[field]!r}", file=str(path), line=line, field=field
            ) from None
        if not -limit <= value <= limit:
            raise InputError(f"not within ±{limit:g}: {value:g}", file=str(path), line=line, field=field)
        return value

    def moment(field: str) -> datetime:
        try:
            return parse_moment(row[field] or "", end_of_day=True)
        except QueryError as error:
            raise InputError(error.message, file=str(path), line=line, field=field) from None

    known_at = moment("known_at") if (row.get("known_at") or "").strip() else None
    return Question(row, number("lon", 180), number("lat", 90), moment("at"), known_at)


def answer_points(known: Known, source: Path, target: Path, advance: Advance = quiet) -> int:
    """Answer every row of a CSV, in its order; return how many. The output appears whole or not at all."""
    questions = tuple(read_questions(source))
    answers = answer(known, questions, advance)
    actors = known.theatre.actor_ids
    added = [*(f"p_{actor}" for actor in actors), "p_contested", "p_unknown", "holder", "status"]
    first = list(questions[0].row) if questions else list(COLUMNS)
    half = target.with_name(target.name + ".part")
    try:
        with half.open("w", encoding="utf-8", newline="") as handle:
            out = csv.DictWriter(
                handle, [*(name for name in first if name not in added), *added], extrasaction="ignore"
            )
            out.writeheader()
            out.writerows(
                {**question.row, **given} for question, given in zip(questions, answers, strict=True)
            )
        half.replace(target)
    except OSError as error:
        raise InputError(error.strerror or str(error), file=str(target)) from error
    finally:
        half.unlink(missing_ok=True)
    return len(questions)


def _asked(known: Known, one: Question) -> Answer:
    """Return what is believed of one point; before the theatre begins nothing is."""
    if one.at < known.theatre.starts:
        nobody = tuple((actor, 0.0) for actor in known.theatre.actor_ids)
        return Answer(None, nobody, 0.0, 1.0, None, Status.UNKNOWN)
    return ask_history(known.history, known.ground, one.lon, one.lat, one.at, one.known_at)


def answer(known: Known, questions: Sequence[Question], advance: Advance = quiet) -> list[dict[str, str]]:
    """Answer questions in their order; those that share a known time are asked together."""
    order = sorted(range(len(questions)), key=lambda n: (str(questions[n].known_at), questions[n].at))
    answers: list[dict[str, str]] = [{}] * len(questions)
    for number in order:
        one = questions[number]
        found = _asked(known, one)
        answers[number] = {
            **{f"p_{actor}": f"{p:.6f}" for actor, p in found.actors},
            "p_contested": f"{found.contested:.6f}",
            "p_unknown": f"{found.unknown:.6f}",
            "holder": found.holder or "",
            "status": found.status.value,
        }
        advance(1, len(questions))
    return answers
