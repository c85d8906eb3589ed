"""The review inbox: claims the reader is unsure of, one at a time, by keyboard if one likes."""

from html import escape

import streamlit as st

from geotracker.api.access import Identity
from geotracker.api.excerpt import excerpt
from geotracker.dashboard.captions import said_of
from geotracker.dashboard.desk import Decision, judge, read_document
from geotracker.dashboard.highlight import Mark, marked
from geotracker.dashboard.look import STYLE
from geotracker.dashboard.pages.read import WORDS, correction_form
from geotracker.dashboard.session import analyst, chosen_theatre, keeper, noted, workspace
from geotracker.model import Document, KnownClaim, Theatre, Verdict

FETCHED = 200  # claims looked up at once
KEYS = {"accept": "a", "reject": "x", "skip": "s"}


def show() -> None:
    """Draw the page."""
    st.html(STYLE)
    theatre = chosen_theatre(workspace())
    st.title("Claims to review")
    author = analyst()
    below = st.slider("Less sure than", 0.1, 1.0, 0.7, 0.05, key="inbox_below", width=260)
    skipped: set[int] = st.session_state.setdefault("inbox_skipped", set())
    most = FETCHED + len(skipped)
    waiting = workspace().store.unsure_claims(theatre.id, below, most)
    left = [known for known in waiting if known.id not in skipped]
    if author:
        _redraw(theatre, author)
    if not left:
        st.success("Nothing waits for review here." if not waiting else "The rest you have skipped.")
        if skipped and st.button("Show the skipped again"):
            skipped.clear()
            st.rerun()
        return
    count = f"{len(left)}" if len(waiting) < most else f"More than {len(left)}"
    st.caption(f"{count} to go. " + ("Keys: a accept, x reject, s skip." if author else "Key: s next."))
    _one(theatre, left[0], author, skipped)


def _one(theatre: Theatre, known: KnownClaim, author: Identity | None, skipped: set[int]) -> None:
    """Show one claim in its sentence, with the buttons."""
    claim = known.claim
    document = workspace().store.document(known.document).document
    words = excerpt(document.text, claim)
    body = marked(words.text, [Mark(*mark) for mark in words.marks])
    actor = theatre.actor(claim.actor) if claim.actor else None
    said = said_of(actor.name if actor else "", WORDS[claim.relation], claim.place)
    st.html(
        f'<div class="gt-text gt-one">{body}</div><p class="gt-said">{escape(said)} '
        f"<span>{escape(claim.modality)}, {claim.confidence:.0%} sure. {escape(document.source)}, "
        f"{document.published_at:%-d %B %Y}</span></p>"
    )
    with st.container(horizontal=True):
        if author and st.button("Accept", type="primary", shortcut=KEYS["accept"], key="inbox_accept"):
            _decide(theatre, known, Decision(Verdict.ACCEPT), author)
        if author and st.button("Reject", shortcut=KEYS["reject"], key="inbox_reject"):
            _decide(theatre, known, Decision(Verdict.REJECT), author)
        if st.button("Skip" if author else "Next", shortcut=KEYS["skip"], key="inbox_skip"):
            skipped.add(known.id)
            st.rerun()
        if author:
            _correct(theatre, known, document, author)


def _correct(theatre: Theatre, known: KnownClaim, document: Document, author: Identity) -> None:
    """Let the analyst say what the claim should have been."""
    with st.popover("Correct"):
        reading = read_document(workspace(), theatre, document)
        mended = correction_form(theatre, known.claim, reading, f"inbox_correct_{known.id}")
        if mended is not None:
            _decide(theatre, known, Decision(Verdict.CORRECT, mended), author)


def _decide(theatre: Theatre, known: KnownClaim, decision: Decision, author: Identity) -> None:
    """Record a decision and go on to the next claim."""
    with noted(author, f"review {decision.verdict}", f"{theatre.id} claim {known.id}"):
        judge(workspace(), theatre, known, decision, author.account)
    st.session_state["inbox_changed"] = st.session_state.get("inbox_changed", 0) + 1
    st.rerun()


def _redraw(theatre: Theatre, author: Identity) -> None:
    """Offer to draw the map anew once something was decided."""
    changed = st.session_state.get("inbox_changed", 0)
    if not changed:
        return
    if st.button(f"Draw the map with {changed} decisions", key="inbox_redraw"):
        with st.spinner("Drawing …"), noted(author, "rebuild", theatre.id):
            keeper().draw(theatre.id)
        st.session_state["inbox_changed"] = 0
        st.rerun()
