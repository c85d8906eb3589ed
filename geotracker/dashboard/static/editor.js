/* The layers page: opens a layer, hands what the analyst does to the API, and shows what came of it. */
(function (ours) {
  "use strict";
  const { make, action } = ours;
  const TABS = [["areas", "Areas"], ["history", "History"], ["compare", "Compare"]];

  class Editor {
    constructor(map, options) {
      this.map = map;
      this.options = options;
      this.wire = new ours.Wire(options.theatre);
      this.root = map.getContainer();
      this.actors = options.actors.map(([id, name, colour]) => [id, name, ours.shown(colour, ours.themeOf(options.theme))]);
      const colours = new Map(this.actors.map(([id, , colour]) => [id, colour]));
      this.nobody = options.theme === "dark" ? "#a8a294" : "#6d6a63";
      this.paint = (properties) => colours.get(properties.holder) || this.nobody;
      const names = new Map(this.actors.map(([id, name]) => [id, name]));
      ours.wordsOf = (p) => {
        const sure = p.certainty == null || p.certainty === 1 ? "" : `, ${Math.round(100 * p.certainty)} %`;
        return `${p.holder ? names.get(p.holder) || p.holder : "Nobody"}, ${ours.STATUSES[p.status] || p.status}${sure}`;
      };
      const select = ours.themeOf(options.theme).select;
      this.sketch = new ours.Sketch(map, this.paint, (id, also) => this.pick(id, also), () => this._room(), select);
      this.layer = null;
      this.tab = "areas";
      this.chosen = new Set();
      this.snapTo = "";
      this.last = {};
    }

    async start() {
      ours.dress(this.root, this.options.theme);
      this.root.classList.add("gt-editing");
      window.addEventListener("resize", () => ours.fillWindow(this.map, this));
      setTimeout(() => { ours.fillWindow(this.map, this); this._fit(); }, 0);
      this.card = make("div", "gt-card gt-desk", this.root);
      L.DomEvent.disableClickPropagation(this.card);
      L.DomEvent.disableScrollPropagation(this.card);
      this.head = make("div", "gt-desk-head", this.card);
      this.note = make("div", "gt-note", this.card);
      this.note.setAttribute("role", "status");
      this.body = make("div", "gt-desk-body", this.card);
      document.addEventListener("keydown", (event) => this._key(event));
      await this._try(async () => {
        const [who, base] = await Promise.all([this.wire.session(), fetch(this.options.basemap).then((answer) => answer.json())]);
        this.who = who;
        ours.drawBase(this.map, base, ours.themeOf(this.options.theme));
        this.root.dataset.base = "drawn";
        this._ground(this.options.date);
        await this.list(this.options.layer);
      });
      window.geotracker = { ready: true, editor: this };
    }

    /* What the desk leaves of the map. */
    _room() {
      const narrow = this.root.clientWidth <= 640;
      return {
        paddingTopLeft: narrow ? [10, 10] : [392, 16],
        paddingBottomRight: narrow ? [10, 0.56 * this.root.clientHeight] : [16, 16],
      };
    }

    _fit() {
      const [west, south, east, north] = this.options.bounds;
      this.map.fitBounds([[south, west], [north, east]], { animate: false, ...this._room() });
    }

    async _ground(day) {
      this.day = day;
      if (!day) { this.sketch.ground([]); return; }
      await this._try(async () => this.sketch.ground(await this.wire.zones(day)));
    }

    /* Do something; say what went wrong, where something did. */
    async _try(run) {
      this.say("");
      this.root.classList.add("gt-working");
      try {
        return await run();
      } catch (error) {
        if (!(error instanceof ours.Refused)) throw error;
        if (error.status === 401 && this.who && this.who.account) {
          this.who = await this.wire.session().catch(() => ({ account: null }));
          this.say("You are signed out. Nothing was saved; sign in, and do it again.", true);
        } else this.say(error.message, true);
      } finally {
        this.root.classList.remove("gt-working");
      }
    }

    say(words, bad) {
      this.note.textContent = words;
      this.note.classList.toggle("gt-bad", !!bad);
    }

    /* --- the list of layers -------------------------------------------------------------------------- */

    async list(open) {
      this.layer = null;
      this.sketch.stop();
      this.sketch.show([]);
      this.sketch.lay([]);
      this.layers = await this.wire.layers();
      const asked = this.layers.find((one) => one.id === open);
      if (asked) return this.open(asked);
      this._tell(null);
      this.head.replaceChildren();
      make("div", "gt-eyebrow", this.head, this.options.name);
      make("h2", "gt-head-line", this.head, "Layers");
      this._signIn(this.head);
      this.body.replaceChildren();
      ours.layerList(this.body, this.layers, {
        mayEdit: this.who.may_edit,
        open: (one) => this._try(() => this.open(one)),
        create: (name, role) => this._try(async () => this.open(await this.wire.make(name, role))),
      });
    }

    _signIn(parent) {
      if (this.who.may_edit) return;
      const line = make("p", "gt-hint", parent);
      if (this.who.account) { line.textContent = `${this.who.account} is a ${this.who.role}: an analyst's account may change layers.`; return; }
      const link = make("a", "", line, "Sign in");
      link.href = "/sign-in?next=" + encodeURIComponent(this._address());
      link.addEventListener("click", (event) => { event.preventDefault(); ours.leave(link.href); });
      line.append(" to draw and change.");
    }

    _address() {
      return `/layers?theatre=${encodeURIComponent(this.options.theatre)}` + (this.layer ? `&layer=${this.layer.id}` : "");
    }

    /* --- one layer ----------------------------------------------------------------------------------- */

    async open(one) {
      this.layer = one;
      this.mayEdit = this.who.may_edit;
      this.chosen.clear();
      this.fresh = null;
      this.tab = "areas";
      await this.reload();
      this._tell(one.id);
      if (this.areas.length) this.sketch.lookAt(this.areas.map((area) => area.id));
    }

    async reload() {
      const name = this.layer.collection;
      [this.areas, this.flags] = await Promise.all([this.wire.areas(name), this.wire.flags(name)]);
      const there = new Set(this.areas.map((one) => one.id));
      this.chosen = new Set([...this.chosen].filter((id) => there.has(id)));
      this.sketch.endReshape();
      this.sketch.show(this.areas);
      this.render();
    }

    areaOf(id) { return this.areas.find((one) => one.id === id); }
    get one() { return this.chosen.size === 1 ? this.areaOf([...this.chosen][0]) : null; }

    pick(id, also) {
      if (this.fresh || this.sketch.reshaped) return;
      if (also) { if (!this.chosen.delete(id)) this.chosen.add(id); }
      else if (this.chosen.size === 1 && this.chosen.has(id)) this.chosen.clear();
      else this.chosen = new Set([id]);
      this.tab = "areas";
      this.render();
      const form = this.body.querySelector(".gt-form");
      if (form && this.one) form.scrollIntoView({ block: "nearest" });
    }

    render() {
      this.sketch.mark(this.chosen);
      this.sketch.lay([]);
      this._head();
      this.body.replaceChildren();
      if (this.tab === "history") this._history();
      else if (this.tab === "compare") this._compare();
      else this._areas();
    }

    _head() {
      const { head, layer } = this;
      head.replaceChildren();
      const back = make("button", "gt-link", head, "‹ All layers");
      back.type = "button";
      back.addEventListener("click", () => this._try(() => this.list()));
      make("h2", "gt-head-line", head, layer.name);
      const line = make("p", "gt-soft", head, `${ours.KINDS[layer.role]} by ${layer.owner}: ${ours.KIND_WORDS[layer.role]}.`);
      if (this.mayEdit && (layer.owner === this.who.account || this.who.may_admin)) {
        const kind = ours.choice(Object.entries(ours.KINDS), layer.role);
        kind.setAttribute("aria-label", "Kind of layer");
        kind.addEventListener("change", () => this._try(async () => {
          this.layer = await this.wire.role(layer.collection, kind.value);
          await this.reload();
        }));
        line.append(" ");
        line.append(kind);
      }
      this._signIn(head);
      if (this.mayEdit) this._tools(head);
      const tabs = make("div", "gt-tabs", head);
      for (const [key, words] of TABS) {
        const tab = make("button", "gt-tab" + (this.tab === key ? " gt-on" : ""), tabs, words);
        tab.type = "button";
        tab.setAttribute("aria-pressed", this.tab === key);
        tab.addEventListener("click", () => { this.sketch.stop(); this.fresh = null; this.tab = key; this.render(); });
      }
    }

    _tools(parent) {
      const bar = make("div", "gt-tools", parent), { size } = this.chosen, busy = !!this.fresh;
      const tool = (words, title, usable, run) => {
        const button = action(bar, words, run);
        button.title = title;
        button.disabled = !usable;
      };
      if (this.sketch.reshaped) {
        action(bar, "Save the shape", () => this.saveShape(), true);
        action(bar, "Leave it as it was", () => { this.sketch.stop(); this.render(); });
        return;
      }
      tool("Draw", "Draw a new area", !busy, () => this.draw());
      tool("Reshape", "Move the corners of the chosen area", !busy && size === 1, () => this.reshape());
      tool("Split", "Draw a line that cuts the chosen area in two", !busy && size === 1, () => this.reform("split", "line"));
      tool("Hole", "Draw a hole in the chosen area", !busy && size === 1, () => this.reform("cut", "area"));
      tool("Merge", "Make one area of those chosen (shift-click chooses several)", !busy && size > 1, () => this.reform("merge"));
      tool("Delete", "Delete the chosen area; undo brings it back", !busy && size === 1, () => this.remove());
      tool("Undo", "Take back what you did last here (ctrl z)", !busy, () => this.act("undo"));
      tool("Redo", "Do again what you took back (ctrl shift z)", !busy, () => this.act("redo"));
      const snap = ours.choice([["", "corners stay as drawn"], ["cells", "corners snap to cells"], ["boundaries", "corners snap to boundaries"]], this.snapTo);
      snap.setAttribute("aria-label", "Snapping");
      snap.addEventListener("change", () => (this.snapTo = snap.value));
      bar.append(snap);
    }

    get snap() { return { to: this.snapTo, tolerance: this.sketch.tolerance() }; }

    _areas() {
      if (this.flags.length) this._flags();
      if (this.fresh) {
        ours.areaForm(this.body, this.fresh.properties, this.actors, {
          fresh: true,
          save: (properties) => this.create(properties),
          cancel: () => { this.fresh = null; this.render(); },
        });
        this.sketch.lay([[this.fresh.geometry, { color: "#a8452b" }]]);
        return;
      }
      if (this.one && this.mayEdit) {
        const one = this.one;
        const { version, author, edited_at, ...properties } = one.properties;
        make("p", "gt-soft", this.body, `Version ${version}, by ${author}`);
        ours.areaForm(this.body, properties, this.actors, {
          save: (changed) => this.change(one, { properties: this._differing(properties, changed) }),
        });
      } else if (this.chosen.size > 1) make("p", "gt-soft", this.body, `${this.chosen.size} areas are chosen`);
      const list = make("div", "gt-areas", this.body);
      ours.areaList(list, this.areas, this.chosen, this.paint, (id, also) => { this.pick(id, also); this.sketch.lookAt([id]); });
      if (this.mayEdit) this._import();
      const ground = ours.field(make("div", "gt-form", this.body), "Over the zones of", Object.assign(document.createElement("input"), { type: "date", value: this.day || "" }));
      ground.addEventListener("change", () => this._ground(ground.value));
    }

    _flags() {
      const box = make("div", "gt-flags", this.body);
      make("h4", "", box, "Later evidence contradicts");
      const names = new Map(this.actors.map(([id, name]) => [id, name]));
      for (const flag of this.flags) {
        const row = make("button", "gt-link", box);
        row.type = "button";
        const what = this.areaOf(flag.feature);
        row.textContent = `${what ? ours.wordsOf(what.properties) : flag.feature}: ${flag.claim_ids.length} later claims say ` +
          `${names.get(flag.evidence_holder) || flag.evidence_holder} (${Math.round(100 * flag.probability)} %) from ${flag.valid_from ? flag.valid_from.slice(0, 10) : "the start"}`;
        row.addEventListener("click", () => { this.chosen = new Set([flag.feature]); this.render(); this.sketch.lookAt([flag.feature]); });
      }
      make("p", "gt-soft", box, "Your edit stands until you change it.");
    }

    _import() {
      const box = make("details", "gt-import", this.body);
      make("summary", "", box, "Import a file");
      make("p", "gt-soft", box, "GeoJSON, GeoPackage, zipped Shapefile or KML. Columns named holder, status, certainty, valid_from, valid_to, reason, sources are understood.");
      const holder = ours.field(box, "Holder where the file names none", ours.choice([["", "–"], ...this.actors], ""));
      const file = ours.field(box, "File", Object.assign(document.createElement("input"), { type: "file", accept: ".geojson,.json,.gpkg,.zip,.kml" }));
      file.addEventListener("change", () => file.files.length && this._try(async () => {
        const done = await this.wire.take(this.layer.collection, file.files[0], holder.value ? { holder: holder.value } : {});
        await this.reload();
        this.say(`${done.features.length} areas are imported.`);
        this.sketch.lookAt(done.features);
      }));
    }

    async _history() {
      const body = this.body;
      await this._try(async () => {
        const edits = await this.wire.history(this.layer.collection);
        if (this.tab !== "history" || body !== this.body) return;
        body.replaceChildren();
        ours.historyList(body, edits, {
          mayEdit: this.mayEdit,
          back: (to) => this.act("revert", { to, reason: "back to an earlier state" }),
          look: (one) => this._lay(one.old, one.new),
        });
      });
    }

    _lay(before, after) {
      this.sketch.lay([[before && before.geometry, { color: "#0072b2", dashArray: "8 6" }], [after && after.geometry, { color: "#e69f00" }]]);
    }

    async _compare() {
      await this._try(async () => {
        const edits = await this.wire.history(this.layer.collection);
        if (this.tab !== "compare") return;
        this.body.replaceChildren();
        if (!edits.length) { make("p", "gt-soft", this.body, "Nothing has happened here yet."); return; }
        const list = document.createElement("div");
        ours.momentsForm(this.body, edits, (from, to) => this._try(async () => {
          const changes = await this.wire.changes(this.layer.collection, from, to);
          list.replaceChildren();
          make("p", "gt-soft", list, changes.length ? "On the map: before dashed, after in full." : "Nothing differs.");
          for (const { before, after } of changes) {
            const row = make("button", "gt-link gt-edit", list);
            row.type = "button";
            make("b", "", row, ours.wordsOf((after.feature || before.feature).properties));
            make("span", "", row, ours.whatChanged(before.feature, after.feature));
            row.addEventListener("click", () => this._lay(before.feature, after.feature));
          }
          this.sketch.lay(changes.flatMap(({ before, after }) => [
            [before.feature && before.feature.geometry, { color: "#0072b2", dashArray: "8 6" }],
            [after.feature && after.feature.geometry, { color: "#e69f00" }],
          ]));
        }));
        this.body.append(list);
      });
    }

    /* --- what the analyst does ------------------------------------------------------------------------ */

    async draw() {
      this.chosen.clear();
      this.render();
      this.say("Click the corners; click the first one again to finish. Esc gives up.");
      const geometry = await this.sketch.draw("area");
      this.say("");
      if (!geometry) return;
      this.fresh = { geometry, properties: { status: "held", certainty: 1, holder: this.last.holder || this.actors[0][0], valid_from: this.last.valid_from || this.day } };
      this.render();
    }

    create(properties) {
      return this._try(async () => {
        const made = await this.wire.create(this.layer.collection, { type: "Feature", geometry: this.fresh.geometry, properties }, this.snap);
        this.last = properties;
        this.fresh = null;
        this.chosen = new Set([made.id]);
        await this.reload();
        this.say("Saved.");
      });
    }

    reshape() {
      if (!this.sketch.reshape(this.one.id)) { this.say("This area has too many corners to drag. Split it, cut it, or import it anew.", true); return; }
      this.say("Drag the corners; the pale ones between make new corners.");
      this._head();
    }

    saveShape() {
      return this.change(this.areaOf(this.sketch.reshapedId), { geometry: this.sketch.reshapedGeometry() });
    }

    /* The properties that are not as they were; null takes one away. */
    _differing(before, after) {
      const found = {};
      for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
        if (!ours.samePart(before[name], after[name])) found[name] = after[name] ?? null;
      }
      return found;
    }

    change(one, parts) {
      return this._write(one, (match) => this.wire.change(this.layer.collection, one.id, parts, match, this.snap));
    }

    /* Write a version of an area; where somebody was faster, ask which shall stand. */
    _write(one, send, match = { version: one.properties.version }) {
      return this._try(async () => {
        try {
          await send(match);
        } catch (error) {
          if (error.status !== 412) throw error;
          return this._decide(one, error.told);
        }
        await this.reload();
        this.say("Saved.");
      });
    }

    remove(one = this.one, match = { version: one.properties.version }) {
      return this._try(async () => {
        try {
          await this.wire.remove(this.layer.collection, one.id, match);
        } catch (error) {
          if (error.status !== 412) throw error;
          return this._decide(one, error.told);
        }
        this.chosen.clear();
        await this.reload();
        this.say("Deleted. Undo brings it back.");
      });
    }

    async _decide(one, told) {
      this.sketch.endReshape();
      const taken = await ours.chooseVersion(this.root, told, (pairs) => this.sketch.lay(pairs), told.yours);
      const wanted = taken === "merged" ? told.merged : told.yours, match = { tag: told.etag };
      if (taken !== "theirs" && !wanted) return this.remove(one, match);
      if (taken !== "theirs") return this._write(one, (now) => this.wire.replace(this.layer.collection, one.id, wanted, now), match);
      await this.reload();
      this.say(`${told.theirs.author || "The other"}'s version stands; yours was not saved.`);
    }

    /* Split, cut or merge what is chosen. Where somebody was faster, theirs is shown before anything is done. */
    async reform(operation, pen) {
      const features = Object.fromEntries([...this.chosen].map((id) => [id, this.areaOf(id).properties.version]));
      let geometry = null;
      if (pen) {
        this.say(pen === "line" ? "Draw a line across the area; double-click ends it." : "Draw the hole; click its first corner to finish.");
        geometry = await this.sketch.draw(pen);
        this.say("");
        if (!geometry) return;
      }
      await this._try(async () => {
        try {
          await this.wire.shape(this.layer.collection, operation, features, geometry, "");
        } catch (error) {
          if (error.status !== 412) throw error;
          await this.reload();
          throw new ours.Refused(412, { detail: `${error.told.theirs.author || "Somebody"} changed this area meanwhile. It is shown as it is now; look at it, and do it again.` });
        }
        await this.reload();
        this.say({ split: "Split.", cut: "The hole is cut.", merge: "Merged into the first." }[operation]);
      });
    }

    act(verb, body) {
      return this._try(async () => {
        try {
          await this.wire.act(this.layer.collection, verb, body);
        } catch (error) {
          if (error.status !== 412) throw error;
          await this.reload();
          throw new ours.Refused(412, { detail: `${error.told.theirs.author || "Somebody"} built on it since: it cannot be taken back alone. The history can bring any moment back.` });
        }
        await this.reload();
        this.say({ undo: "Taken back.", redo: "Done again.", revert: "As it was then." }[verb]);
      });
    }

    _key(event) {
      if (/^(input|select|textarea)$/i.test(event.target.tagName) || !this.layer || !this.mayEdit) return;
      if (event.key === "Escape" && this.sketch.reshaped) { this.sketch.stop(); this.render(); }
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !this.sketch.pen) {
        event.preventDefault();
        this.act(event.shiftKey ? "redo" : "undo");
      }
    }

    /* Tell the page which layer is open, so that its address can be shared. */
    _tell(layer) {
      const text = JSON.stringify({ layer });
      if (window.Streamlit && text !== this.told) window.Streamlit.setComponentValue({ layer });
      this.told = text;
    }
  }

  ours.edit = (map, options) => new Editor(map, options).start();
})((window.geotrackerMap = window.geotrackerMap || {}));
