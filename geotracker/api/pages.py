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
    "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#222;"
    "background:#fff}h1{font-size:1.4rem}table{border-collapse:collapse;width:100%;font-size:.9em}"
    "td,th{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #ddd;"
    "overflow-wrap:anywhere}a{color:#0a58ca}nav a{margin-right:1rem}"
    "@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}td,th{border-color:#444}"
    "a{color:#8ab4f8}}"
)


def page(title: str, body: Mapping[str, Any]) -> str:
    """Return an answer as an HTML page: its links, its features as a table, the rest as a list."""
    links = body.get("links", [])
    rest = {name: value for name, value in body.items() if name not in {"links", "features", "type"}}
    parts = [_links(links), _shown(rest)]
    if isinstance(body.get("features"), Sequence):
        parts.append(_features(body["features"]))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>'
        f"<body><h1>{escape(title)}</h1>{''.join(parts)}</body></html>"
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
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _shown(value: Any) -> str:
    """Return any JSON value as HTML."""
    if isinstance(value, orjson.Fragment):
        return "…"
    if isinstance(value, Mapping):
        if {"rel", "href"} <= set(value):
            return _links([value])
        rows = "".join(f"<tr><th>{escape(str(k))}</th><td>{_shown(v)}</td></tr>" for k, v in value.items())
        return f"<table>{rows}</table>"
    if isinstance(value, list | tuple):
        if all(not isinstance(one, Mapping) for one in value):
            return escape(", ".join(str(one) for one in value))
        return "".join(_shown(one) for one in value)
    if isinstance(value, datetime):
        return escape(value.isoformat())
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
        f"<p>{escape(found['info']['description'])}</p><p>Reference systems: {escape(', '.join(CRSS))}</p>"
    )
    for path, operations in found["paths"].items():
        for verb, one in operations.items():
            rows = "".join(_row(found, given) for given in one["parameters"])
            table = f"<table>{rows}</table>" if rows else ""
            parts.append(
                f"<h2><code>{verb.upper()} {escape(path)}</code></h2><p>{escape(one['summary'])}</p>{table}"
            )
    style = (
        "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}"
        "h2{font-size:1rem;margin-top:2rem}td{padding:.1rem 1rem .1rem 0;vertical-align:top}"
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The geotracker API</title>'
        f"<style>{style}</style></head><body>{''.join(parts)}</body></html>"
    )


def _row(found: Json, given: Json) -> str:
    one = given
    if "$ref" in given:
        one = found["components"]["parameters"][given["$ref"].rsplit("/", 1)[1]]
    needed = "required" if one.get("required") else ""
    return (
        f"<tr><td><code>{escape(one['name'])}</code></td><td>{escape(one['in'])}</td><td>{needed}</td>"
        f"<td>{escape(one.get('description', ''))}</td></tr>"
    )
