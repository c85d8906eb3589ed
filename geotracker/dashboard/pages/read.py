"""Read a text as the program will: see it, mend it, take it in. Or look at one that is stored."""

from datetime import UTC, datetime, time

import folium
import streamlit as st
from streamlit_folium import st_folium

from geotracker.dashboard.captions import said_of
from geotracker.dashboard.desk import (
    Decision,
    corrected,
    documents_at,
    documents_in,
    key_of,
    read_document,
    take_in,
    targets_of,
)
from geotracker.dashboard.highlight import claim_marks, marked, toponym_marks
from geotracker.dashboard.look import STYLE
from geotracker.dashboard.plugin import BaseMap, OfflineMap
from geotracker.dashboard.session import analyst, chosen_theatre, keeper, noted, theme, workspace
from geotracker.errors import DocumentError, GeotrackerError, NotFoundError
from geotracker.model import ControlClaim, Document, Place, Region, Relation, Theatre, Verdict
from geotracker.sources import Defaults
from geotracker.store import Reading

KINDS = ["txt", "html", "htm", "jsonl", "csv", "rss", "atom", "xml", "gz", "zst"]
WORDS = {
    Relation.GAINS: "gains",
    Relation.LOSES: "loses",
    Relation.HOLDS: "holds",
    Relation.CONTESTS: "fights for",
}


def show() -> None:
    """Draw the page."""
    st.html(STYLE)
    theatre = chosen_theatre(workspace())
    wanted = st.query_params.get("document")
    if wanted:
        _stored(theatre, wanted)
        return
    st.title("Read a text")
    documents = _documents(theatre)
    if not documents:
        return
    document = documents[0]
    if len(documents) > 1:
        label = f"{len(documents)} texts; look at"
        many = range(len(documents))
        number = st.selectbox(label, many, format_func=lambda i: _title(documents[i]))
        document = documents[number or 0]
    reading = read_document(workspace(), theatre, document)
    _result(theatre, document, reading)
    _take_in(theatre, documents)


def _title(document: Document) -> str:
    """Return how a document is called in a list."""
    return document.title or document.text[:80]


def _documents(theatre: Theatre) -> list[Document]:
    """Let the analyst give texts in one of three ways; return them."""
    pasted, uploaded, fetched = st.tabs(["Paste", "File", "Address"])
    with pasted, st.form("paste", border=False):
        text = st.text_area("Text", height=170, key="read_text", placeholder="Paste a report here …")
        with st.container(horizontal=True, vertical_alignment="bottom"):
            source = st.text_input("Source", "pasted", key="read_source", width=220)
            day = st.date_input("Published on", datetime.now(UTC).date(), format="DD/MM/YYYY", width=160)
            asked = st.form_submit_button("Read", type="primary")
        if asked and text.strip():
            when = datetime.combine(day, time(12), UTC)
            st.session_state["read_documents"] = [Document(text.strip(), source.strip() or "pasted", when)]
    defaults = Defaults(source="upload", published_at=datetime.now(UTC))
    with uploaded:
        file = st.file_uploader("A file of reports", KINDS, key="read_file")
        if file is not None and st.button("Read the file", type="primary"):
            _keep(*documents_in(file.name, file.getvalue(), defaults))
    with fetched, st.form("fetch", border=False):
        address = st.text_input("Address of a page or a feed", placeholder="https://…", key="read_address")
        if st.form_submit_button("Fetch and read", type="primary") and address.strip():
            try:
                _keep(*documents_at(address.strip(), defaults))
            except GeotrackerError as error:
                st.error(str(error))
    found: list[Document] = st.session_state.get("read_documents", [])
    return found


def _keep(documents: list[Document], errors: list[DocumentError]) -> None:
    """Remember the documents read and say what could not be."""
    for error in errors[:5]:
        st.warning(str(error))
    if len(errors) > 5:
        st.warning(f"and {len(errors) - 5} more that could not be read")
    if documents:
        st.session_state["read_documents"] = documents


def _result(theatre: Theatre, document: Document, reading: Reading) -> None:
    """Show the text with what is read in it, the places it may mean, and each claim to judge."""
    left, right = st.columns([3, 2], gap="medium")
    with left:
        marks = [*claim_marks(reading.claims), *toponym_marks(reading.toponyms)]
        st.html(f'<div class="gt-text">{marked(document.text, marks)}</div>')
        st.html(
            '<p class="gt-key-line"><mark class="gt-mark-place">place</mark> '
            '<mark class="gt-mark-actor">party</mark> <mark class="gt-mark-cue">what is said</mark> '
            '<mark class="gt-mark-claim">claim</mark></p>'
        )
        if not reading.claims:
            st.info("No claim of control is read in this text.")
        for number, claim in enumerate(reading.claims):
            _judge(theatre, document, reading, claim, number)
    with right:
        _candidates(theatre, reading)


def _judge(theatre: Theatre, document: Document, reading: Reading, claim: ControlClaim, number: int) -> None:
    """Show one claim with the buttons that accept, reject or correct it."""
    decisions: dict[object, Decision] = st.session_state.setdefault("read_decisions", {})
    key = (document.sha256, key_of(claim))
    decision = decisions.get(key)
    now = decision.correction if decision and decision.correction else claim
    with st.container(border=True, key=f"claim_{number}"):
        st.markdown(_sentence(theatre, now))
        if decision:
            st.caption({"accept": "Accepted", "reject": "Rejected", "correct": "Corrected"}[decision.verdict])
        with st.container(horizontal=True):
            if st.button("Accept", key=f"accept_{number}", icon=":material/check:"):
                decisions[key] = Decision(Verdict.ACCEPT)
                st.rerun()
            if st.button("Reject", key=f"reject_{number}", icon=":material/close:"):
                decisions[key] = Decision(Verdict.REJECT)
                st.rerun()
            with st.popover("Correct", icon=":material/edit:"):
                mended = correction_form(theatre, claim, reading, f"correct_{number}")
                if mended is not None:
                    decisions[key] = Decision(Verdict.CORRECT, mended)
                    st.rerun()


def correction_form(theatre: Theatre, claim: ControlClaim, reading: Reading, key: str) -> ControlClaim | None:
    """Let the analyst say what a claim should have been; return it when saved."""
    targets = targets_of(claim, reading)
    names = {actor.id: actor.name for actor in theatre.actors}
    with st.form(key, border=False):
        relations = list(WORDS)
        first = relations.index(claim.relation)
        relation = st.selectbox("Says that the party", relations, first, format_func=WORDS.__getitem__)
        ids = [None, *names]
        actor = st.selectbox(
            "Party",
            ids,
            ids.index(claim.actor) if claim.actor in ids else 0,
            format_func=lambda one: names.get(one or "", "nobody named"),
        )
        place = st.selectbox("Place", list(targets)) if targets else None
        if not st.form_submit_button("Save", type="primary"):
            return None
    target = targets[place] if place else claim.target
    return corrected(claim, relation, actor, target, claim.place)


def _sentence(theatre: Theatre, claim: ControlClaim) -> str:
    """Return a claim in words, for Markdown; what stood in the text is escaped."""
    actor = theatre.actor(claim.actor) if claim.actor else None
    where = claim.target.name if isinstance(claim.target, Place | Region) else f"{claim.place} (not placed)"
    if claim.place not in where:
        where = f"{where} (“{claim.place}”)"
    extent = "" if claim.extent == "all" else f" ({claim.extent})"
    who = actor.name if actor else ""
    said = said_of(who, WORDS[claim.relation], f"**{plain(where)}**")
    said = said.replace(who, f"**{plain(who)}**", 1) if who else said
    sure = f"{claim.modality} · {claim.confidence:.0%} sure"
    return f"{said}{extent} · {sure}"


def plain(text: str) -> str:
    """Return text that Markdown shows as it stands."""
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]()#+-.!<>|~:$&" else letter for letter in text)


def _candidates(theatre: Theatre, reading: Reading) -> None:
    """Show the places meant, and those that might have been, on a small map."""
    canvas = OfflineMap(height="100%")
    BaseMap(theatre.id, theme()).add_to(canvas)
    spots: list[tuple[float, float]] = []
    for toponym in reading.toponyms:
        if not isinstance(toponym.target, Place):
            continue
        for place in dict.fromkeys([*(one.place for one in toponym.candidates), toponym.target]):
            meant = place == toponym.target
            spots += [(place.lat, place.lon)] if meant else []
            folium.CircleMarker(
                (place.lat, place.lon),
                radius=7 if meant else 4,
                color="#22302f" if meant else "#8d8a80",
                weight=1.5,
                fill=True,
                fill_color="#a8452b" if meant else "#cfc8b8",
                fill_opacity=0.9,
                tooltip=folium.Tooltip(_escaped(f"{place.name}, {place.country_code}")),
            ).add_to(canvas)
    if not spots:
        st.caption("No place in this text has a point on the map.")
        return
    south, north = min(lat for lat, _ in spots), max(lat for lat, _ in spots)
    west, east = min(lon for _, lon in spots), max(lon for _, lon in spots)
    canvas.fit_bounds([(south - 0.5, west - 0.5), (north + 0.5, east + 0.5)], max_zoom=8)
    st_folium(canvas, key="read-map", height=360, use_container_width=True, returned_objects=[])
    st.caption("Red: the place meant. Grey: other places of that name.")


def _take_in(theatre: Theatre, documents: list[Document]) -> None:
    """Take the documents in, with what was said of their claims."""
    st.divider()
    author = analyst()
    label = "Take it in" if len(documents) == 1 else f"Take all {len(documents)} in"
    if author and st.button(label, type="primary", key="take_in"):
        what = f"{theatre.id}: {len(documents)} documents"
        with st.spinner("Reading, weighing, drawing …"), noted(author, "ingest", what):
            decisions = st.session_state.get("read_decisions", {})
            done = take_in(workspace(), keeper(), theatre, documents, decisions, author.account)
        st.session_state["read_documents"], st.session_state["read_decisions"] = [], {}
        st.success(
            f"{done.new} new, {done.duplicates} had before, {done.claims} claims read. The map of "
            f"{theatre.name} is drawn anew."
        )


def _stored(theatre: Theatre, key: str) -> None:
    """Show a stored document with its claims as they stand."""
    try:
        stored = workspace().store.document(key)
    except NotFoundError:
        st.title("No such text")
        st.info("No document is stored under this address.")
        return
    document = stored.document
    st.title(plain(document.title) or "A report")
    claims = [one.claim for one in workspace().store.known_claims(theatre.id, among=[stored.id])]
    st.caption(plain(f"{document.source}, {document.published_at:%-d %B %Y}"))
    st.html(f'<div class="gt-text">{marked(document.text, claim_marks(claims))}</div>')
    for claim in claims:
        st.markdown(f"- {_sentence(theatre, claim)}")
    if document.url and document.url.startswith(("http://", "https://")):
        st.link_button("Where it was published", document.url)


def _escaped(text: str) -> str:
    """Return text for a tooltip."""
    return marked(text, [])
