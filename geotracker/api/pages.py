"""Answers for people: any JSON answer, and the API's description, as plain pages with no script."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any
from urllib.parse import urlsplit

import orjson

from geotracker.api.query import CRSS

Json = dict[str, Any]

HTML = "text/html; charset=utf-8"

_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#22302f;"
    "background:#f7f3ea}h1{font-size:1.4rem}h2{font-size:1rem;margin-top:2rem}"
    "table{border-collapse:collapse;font-size:.9em}td table{font-size:1em}.wide{overflow-x:auto}"
    "td,th{text-align:left;vertical-align:top;padding:.25rem .8rem .25rem 0;border-bottom:1px solid #ded5c2}"
    "th{white-space:nowrap;font-weight:600}a{color:#a8452b}nav a{margin-right:1rem}"
    "@media(prefers-color-scheme:dark){body{color:#f0ebe0;background:#151c1f}td,th{border-color:#38444a}"
    "a{color:#e9a27f}}"
)


def page(title: str, body: Mapping[str, Any]) -> str:
    """Return an answer as an HTML page: its links, its features as a table, the rest as a list."""
    links = body.get("links", [])
    rest = {name: value for name, value in body.items() if name not in {"links", "features", "type"}}
    parts = [_links(links), _shown(rest)]
    if isinstance(body.get("features"), Sequence):
        parts.append(_features(body["features"]))
    return _whole(title, f"<h1>{escape(title)}</h1>{''.join(parts)}")


def _whole(title: str, body: str) -> str:
    """Return a page's body as a document of its own."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>'
        f"<body>{body}</body></html>"
    )


def _links(links: Sequence[Mapping[str, Any]]) -> str:
    shown = [
        f'<a rel="{escape(str(one["rel"]))}" href="{escape(str(one["href"]))}">'
        f"{escape(str(one.get('title') or one['rel']))}</a>"
        for one in links
        if _web(str(one["href"]))
    ]
    return f"<nav>{''.join(shown)}</nav>"


def _features(features: Sequence[Mapping[str, Any]]) -> str:
    names = list(dict.fromkeys(name for one in features for name in one["properties"]))
    head = "".join(f"<th>{escape(name)}</th>" for name in ("id", *names))
    rows = "".join(
        f"<tr><td>{escape(str(one['id']))}</td>"
        + "".join(f"<td>{_shown(one['properties'].get(name))}</td>" for name in names)
        + "</tr>"
        for one in features
    )
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def _shown(value: Any) -> str:
    """Return any JSON value as HTML."""
    if isinstance(value, orjson.Fragment):
        return "…"
    if isinstance(value, Mapping):
        if {"rel", "href"} <= set(value):
            return _links([value])
        rows = "".join(f"<tr><th>{escape(str(k))}</th><td>{_shown(v)}</td></tr>" for k, v in value.items())
        return f'<div class="wide"><table>{rows}</table></div>'
    if isinstance(value, list | tuple):
        if all(not isinstance(one, Mapping) for one in value):
            return ", ".join(".." if one is None else _shown(one) for one in value)
        return "".join(_shown(one) for one in value)
    if isinstance(value, datetime):
        return escape(value.isoformat(sep=" ").replace("+00:00", "Z"))
    if isinstance(value, str) and _web(value):
        return f'<a href="{escape(value)}">{escape(value)}</a>'
    return "" if value is None else escape(str(value))


def _web(address: str) -> bool:
    """Say whether an address may be a link: a javascript: one of a hostile document may not."""
    try:
        return urlsplit(address).scheme in {"http", "https"}
    except ValueError:
        return False


def manual(found: Json) -> str:
    """Return an OpenAPI document as a page: one line an operation, its parameters below."""
    parts = [f"<h1>{escape(found['info']['title'])} {escape(found['info']['version'])}</h1>"]
    parts.append(
        f"<p>{_code(found['info']['description'])}</p><p>Reference systems: {escape(', '.join(CRSS))}</p>"
    )
    for path, operations in found["paths"].items():
        for verb, one in operations.items():
            rows = "".join(_row(found, given) for given in one["parameters"])
            table = f'<div class="wide"><table>{rows}</table></div>' if rows else ""
            parts.append(
                f"<h2><code>{verb.upper()} {escape(path)}</code></h2><p>{escape(one['summary'])}</p>{table}"
            )
    return _whole("The geotracker API", "".join(parts))


def _code(text: str) -> str:
    """Return a line of Markdown's simplest kind as HTML: what stands in `backticks` is code."""
    parts = enumerate(escape(text).split("`"))
    return "".join(f"<code>{part}</code>" if number % 2 else part for number, part in parts)


def _row(found: Json, given: Json) -> str:
    one = given
    if "$ref" in given:
        one = found["components"]["parameters"][given["$ref"].rsplit("/", 1)[1]]
    needed = "required" if one.get("required") else ""
    return (
        f"<tr><td><code>{escape(one['name'])}</code></td><td>{escape(one['in'])}</td><td>{needed}</td>"
        f"<td>{escape(one.get('description', ''))}</td></tr>"
    )
