"""Which review a claim has: one rule, in SQL, for the belief model and for pages of claims alike.

A review keeps what it was said of: document, relation and place span (the spot), the claim's actor, which one
of that actor's claims there it is (`nth`: "it holds X" and the denial of it are two) and whether it was the
only claim there (`alone`). It is the review of the claim that has all of this in the newest reading. Where
that reading has no such claim, its reader changed the actor, if one claim stood there then and one stands
there now: the review is that one's, unless it has one of its own. The newest counts.
"""

# ruff: noqa: S608 (constants only)

SPOT = "{0}.theatre, {0}.document, {0}.relation, {0}.span_start, {0}.span_end"


def same_spot(one: str, other: str) -> str:
    """Return the condition that two rows of claims or reviews, by alias, are of one spot."""
    return f"({SPOT.format(one)}) = ({SPOT.format(other)})"


def current(claim: str, known: str = "") -> str:
    """Return the condition that a claim is of its document's newest reading.

    `known` restricts, here and below, the rows that count: "{0}.recorded_at <= ...".
    """
    # A value to compare with, not an anti join: this is to be asked before anything is joined to the claim.
    return (
        f"{claim}.reading = (SELECT max(n.id) FROM readings n WHERE n.theatre = {claim}.theatre "
        f"AND n.document = {claim}.document{_also(known, 'n')}){_also(known, claim)}"
    )


def newest(review: str, known: str = "") -> str:
    """Return the condition that no later review is of the same claim."""
    return (
        f"NOT EXISTS (SELECT FROM reviews l WHERE {same_spot('l', review)} AND l.nth = {review}.nth "
        f"AND l.actor IS NOT DISTINCT FROM {review}.actor AND l.id > {review}.id{_also(known, 'l')})"
    )


def nth(claim: str) -> str:
    """Return how many claims of its actor a claim's reading has at its spot before it."""
    return (
        f"(SELECT count(*) FROM claims b WHERE {_beside('b', claim)} "
        f"AND b.actor IS NOT DISTINCT FROM {claim}.actor AND b.ordinal < {claim}.ordinal)"
    )


def alone(claim: str) -> str:
    """Return the condition that a claim is the only one of its reading at its spot."""
    return f"NOT EXISTS (SELECT FROM claims b WHERE {_beside('b', claim)} AND b.id <> {claim}.id)"


def review_of(claim: str, columns: str = "w.*", known: str = "") -> str:
    """Return a query of the review, `w`, that counts for a claim of the newest reading: one row or none."""
    named = f"w.actor IS NOT DISTINCT FROM {claim}.actor AND w.nth = {nth(claim)}"
    return (
        f"(SELECT {columns} FROM reviews w WHERE {same_spot('w', claim)}{_also(known, 'w')} "
        f"AND ({named} OR w.alone AND {alone(claim)} AND {newest('w', known)}) "
        f"ORDER BY w.actor IS DISTINCT FROM {claim}.actor, w.id DESC LIMIT 1)"
    )


def _beside(other: str, claim: str) -> str:
    return (
        f"{other}.reading = {claim}.reading AND ({other}.relation, {other}.span_start, {other}.span_end) "
        f"= ({claim}.relation, {claim}.span_start, {claim}.span_end)"
    )


def _also(known: str, row: str) -> str:
    return f" AND {known.format(row)}" if known else ""
