/* What the layers page says to the API: the same addresses any program uses, with the session of who is signed in. */
(function (ours) {
  "use strict";

  /* An answer that is no success: `told` is the problem document, with both versions where somebody was faster. */
  class Refused extends Error {
    constructor(status, told) {
      super(told.parameter && !String(told.detail).includes(told.parameter) ? `${told.parameter}: ${told.detail}` : told.detail);
      this.status = status;
      this.told = told;
    }
  }

  class Wire {
    constructor(theatre) { this.theatre = theatre; }

    async ask(path, given = {}) {
      const { method = "GET", body, version, tag } = given, headers = {};
      if (version !== undefined || tag) headers["If-Match"] = tag || `"${version}"`;
      const file = body instanceof Blob;
      if (body !== undefined && !file) headers["Content-Type"] = "application/json";
      let answer;
      try {
        answer = await fetch("/api" + path, { method, headers, body: file || body === undefined ? body : JSON.stringify(body), cache: "no-store" });
      } catch (error) {
        throw new Refused(0, { detail: "The server cannot be reached. Nothing was saved." });
      }
      const text = await answer.text();
      let told = {};
      try { told = text ? JSON.parse(text) : {}; } catch (error) { told = { detail: `The server answered ${answer.status}` }; }
      if (!answer.ok) throw new Refused(answer.status, told);
      return told;
    }

    _of(layer, rest = "") { return `/collections/${layer}${rest}`; }
    _snap(snap) { return snap && snap.to ? `?snap=${snap.to}&tolerance=${snap.tolerance}` : ""; }

    session() { return this.ask("/session"); }
    async layers() { return (await this.ask(`/layers?theatre=${encodeURIComponent(this.theatre)}`)).layers; }
    make(name, role) { return this.ask("/layers", { method: "POST", body: { theatre: this.theatre, name, role } }); }
    role(layer, role) { return this.ask(this._of(layer, "/role"), { method: "POST", body: { role } }); }
    async areas(layer) { return (await this.ask(this._of(layer, "/items?limit=10000"))).features; }
    async flags(layer) { return (await this.ask(this._of(layer, "/flags"))).flags; }
    async changes(layer, from, to) {
      const query = new URLSearchParams(to ? { from, to } : { from });
      return (await this.ask(this._of(layer, "/changes?" + query))).changes;
    }
    async history(layer) {
      const all = [];
      for (let after = 0; all.length < 5000; ) {
        const { edits } = await this.ask(this._of(layer, `/history?limit=1000&after=${after}`));
        all.push(...edits);
        if (edits.length < 1000) break;
        after = edits[edits.length - 1].id;
      }
      return all;
    }
    async zones(day) {
      const query = new URLSearchParams({ theatre: this.theatre, datetime: day, limit: 5000 });
      return (await this.ask("/collections/zones/items?" + query)).features;
    }

    create(layer, body, snap) { return this.ask(this._of(layer, "/items" + this._snap(snap)), { method: "POST", body }); }
    replace(layer, id, body, match, snap) {
      return this.ask(this._of(layer, `/items/${encodeURIComponent(id)}${this._snap(snap)}`), { method: "PUT", body, ...match });
    }
    /* Change parts of an area: only what is sent is changed, so that another's change of the rest can be kept. */
    change(layer, id, body, match, snap) {
      return this.ask(this._of(layer, `/items/${encodeURIComponent(id)}${this._snap(snap)}`), { method: "PATCH", body, ...match });
    }
    remove(layer, id, match) { return this.ask(this._of(layer, `/items/${encodeURIComponent(id)}`), { method: "DELETE", ...match }); }
    shape(layer, operation, features, geometry, reason) {
      return this.ask(this._of(layer, "/shape"), { method: "POST", body: { operation, features, geometry, reason } });
    }
    act(layer, verb, body = {}) { return this.ask(this._of(layer, "/" + verb), { method: "POST", body }); }
    take(layer, file, defaults) {
      return this.ask(this._of(layer, "/import?" + new URLSearchParams(defaults)), { method: "POST", body: file });
    }
  }

  /* Lead the whole page elsewhere: Streamlit's frame may not, a link in the page around it may. */
  function leave(address) {
    let around = document;
    try { around = window.parent.document; } catch (error) { /* another origin: lead this frame */ }
    const link = around.createElement("a");
    link.href = address;
    around.body.appendChild(link);
    link.click();
    link.remove();
  }

  Object.assign(ours, { leave, Wire, Refused });
})((window.geotrackerMap = window.geotrackerMap || {}));
