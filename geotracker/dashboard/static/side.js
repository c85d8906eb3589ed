/* Beside the map: what changed around the day shown, or why one place is shown as it is. What comes from a text is
   only ever set as text. */
(function (ours) {
  "use strict";
  const { make, CONTESTED, UNKNOWN, holderOf } = ours;
  const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const MODALITY = { claimed: "claimed", confirmed: "confirmed", denied: "denied", asserted: "reported" };
  const HOW = { direct: "names this place", spread: "names a place nearby", region: "speaks of the region",
    inferred: "inferred: the rival gains what is lost", share: "inferred from a share of the region: names no place" };
  const VERB = { gains: "gains", loses: "loses", holds: "holds", contests: "fights for" };

  /* "Rebels gain", "the army gains": a verb as it stands after a party's name. */
  const agrees = (name, verb) =>
    /(^|[^sui])s$/i.test(name.trim()) ? verb.replace(/s(?= |$)/, "") : verb;

  /* "most of", "80 % of", or nothing for the whole of it. */
  const muchOf = (extent) =>
    ({ most: "most of ", half: "half of ", part: "part of ", few: "a little of ", none: "none of " })[extent] ||
    (Number(extent) < 1 ? `${Math.round(100 * extent)} % of ` : "");

  const creditOf = (one, nameOf) =>
    `${nameOf(one.state)}, drawn by ${one.author} in “${one.layer}”` + (one.reason ? `: ${one.reason}` : "");

  const signed = (logOdds) => (logOdds < 0 ? "−" : "+") + Math.abs(logOdds).toFixed(1);

  class Side {
    /* `go(day)` moves the map, `choose(cell)` selects, `ask(cell)` promises what /why answers. */
    constructor(root, timeline, calls) {
      Object.assign(this, { timeline, ...calls });
      this.card = make("div", "gt-card gt-side", root);
      this.head = make("div", "gt-side-head", this.card);
      this.body = make("div", "gt-side-body", this.card);
      this.body.tabIndex = 0;
      this.body.setAttribute("aria-live", "polite");
      this.cell = null;
      this._listTurns();
    }

    nameOf(state) {
      if (state === CONTESTED) return "contested";
      if (state === UNKNOWN) return "no evidence";
      return this.timeline.actors[holderOf(state)].name;
    }

    colourOf(state) {
      return state > 1 ? this.timeline.actors[holderOf(state)].colour : "";
    }

    paint(node, state) {
      if (state === CONTESTED) node.classList.add("gt-hatch");
      else if (state === UNKNOWN) node.classList.add("gt-bare");
      else node.style.background = this.colourOf(state);
      return node;
    }

    /* Every change of hands of a cell with a town, in order of time: [day, cell, before, after]. */
    _listTurns() {
      const found = [], key = (state) => (state < 2 ? state : 2 + holderOf(state));
      this.timeline.own.forEach(({ days, states }, cell) => {
        if (!this.timeline.doc.names[cell]) return;
        for (let i = 0, before = UNKNOWN; i < days.length; i++) {
          if (key(states[i]) !== key(before) && days[i] > 0) found.push([days[i], cell, before, states[i]]);
          before = states[i];
        }
      });
      const { people } = this.timeline.doc;
      this.turns = found.sort((a, b) => a[0] - b[0] || people[b[1]] - people[a[1]]);
    }

    /* The changes before and after a day, as a list to click in. */
    showDay(day) {
      if (this.cell !== null) return;
      let low = 0, high = this.turns.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.turns[middle][0] <= day) low = middle + 1; else high = middle;
      }
      const from = Math.max(0, low - 7), shown = this.turns.slice(from, low + 4);
      const key = from + ":" + low;
      if (key === this.shown) return;
      this.shown = key;
      this.head.replaceChildren();
      make("span", "gt-side-title", this.head, "Changes around this day");
      this.body.replaceChildren();
      this.body.classList.add("gt-turns");
      shown.forEach((turn, i) => {
        if (from + i === low) make("div", "gt-now", this.body, "after");
        this._turn(turn);
      });
      if (!shown.length) make("p", "gt-none-yet", this.body, this.timeline.doc.captions.length
        ? "Nothing has changed hands yet." : "No report has been read yet: the Read page takes them in.");
    }

    _turn([day, cell, before, after]) {
      const row = make("button", "gt-turn", this.body);
      row.type = "button";
      make("span", "gt-when", row, DATE.format(this.timeline.dateOf(day)));
      make("span", "gt-turn-name", row, this.timeline.doc.names[cell]);
      const what = make("span", "gt-turn-what", row);
      this.paint(make("i", "gt-dot", what), before);
      make("span", "", what, "→");
      this.paint(make("i", "gt-dot", what), after);
      make("span", "", what, this.nameOf(after));
      row.addEventListener("click", () => { this.go(day); this.choose(cell); });
    }

    close() {
      this.cell = this.shown = null;
      this.card.classList.remove("gt-open");
    }

    /* Ask why a cell is as it is on the day shown; an answer overtaken by a newer question is dropped. */
    async showCell(cell) {
      this.cell = cell;
      this.card.classList.add("gt-open");
      this.body.classList.remove("gt-turns");
      this.head.replaceChildren();
      make("span", "gt-side-title", this.head, this.timeline.doc.names[cell] || "Countryside");
      const close = make("button", "gt-close", this.head, "×");
      close.type = "button";
      close.setAttribute("aria-label", "Close");
      close.addEventListener("click", () => this.choose(null));
      const asked = (this.asked = {});
      if (!this.body.querySelector(".gt-why")) this.body.replaceChildren();
      this.body.classList.add("gt-waiting");
      let told;
      try {
        told = await this.ask(cell);
      } catch (error) {
        told = { failed: error.message };
      }
      if (asked !== this.asked || this.cell !== cell) return;
      this.body.classList.remove("gt-waiting");
      this.body.replaceChildren();
      this.body.scrollTop = 0;
      if (told.failed) make("p", "gt-none-yet", this.body, told.failed);
      else this._explain(cell, told);
    }

    _explain(cell, told) {
      const box = make("div", "gt-why", this.body);
      if (this.over && this.timeline.overlaysOn(this.timeline.day).includes(this.over)) {
        make("p", "gt-over", box, creditOf(this.over, (state) => this.nameOf(state)));
        make("h4", "", box, "What the model says below it");
      }
      const actor = this.timeline.actors.find((one) => one.id === told.holder);
      const verdict = make("p", "gt-verdict", box);
      make("b", "", verdict, actor ? actor.name : told.status === "contested" ? "Contested" : "No evidence");
      if (actor) make("span", "", verdict, (told.status === "held" ? " " : " likely ") + agrees(actor.name, "holds") + " it");
      this._strip(box, cell);
      this._bars(box, told.probabilities);
      const count = told.claims.length;
      make("h4", "", box, count ? `What speaks for “${this._stateName(told.explained)}”` : "No report names this place");
      for (const claim of told.claims) this._claim(box, claim);
      if (told.claims_in_all > count)
        make("p", "gt-soft", box, `and ${told.claims_in_all - count} weaker ones: ${signed(told.others_log_odds)}`);
      if (count)
        make("p", "gt-soft gt-sum", box, `${signed(told.start_log_odds)} from before, all together ${signed(told.total_log_odds)}`).title =
          "log-odds of the probability shown";
      for (const one of told.pending || []) {
        make("p", "gt-soft gt-pending", box, `Drawn by ${one.source} on the layer ${one.place} (${one.change}): counts ${one.counts}`);
      }
    }

    _stateName(id) {
      const actor = this.timeline.actors.find((one) => one.id === id);
      return actor ? actor.name : id === "unknown" ? "no evidence" : id;
    }

    /* Who held it over the whole time; the day shown is marked. */
    _strip(box, cell) {
      const strip = make("div", "gt-strip", box), { days, states, percents } = this.timeline.own[cell];
      const all = Math.max(1, this.timeline.days);
      for (let i = 0; i < days.length; i++) {
        const end = i + 1 < days.length ? days[i + 1] : all;
        const part = this.paint(make("i", "", strip), states[i]);
        part.style.left = (100 * days[i]) / all + "%";
        part.style.width = (100 * (end - days[i])) / all + "%";
        if (states[i] > 1) part.style.opacity = 0.35 + (0.65 * percents[i]) / 100;
        part.title = `${DATE.format(this.timeline.dateOf(days[i]))}: ${this.nameOf(states[i])}, ${percents[i]} %`;
      }
      make("b", "", strip).style.left = (100 * this.timeline.day) / all + "%";
      strip.addEventListener("click", (event) => {
        const edge = strip.getBoundingClientRect();
        this.go(Math.round(((event.clientX - edge.left) / edge.width) * all));
      });
    }

    _bars(box, probabilities) {
      const ranked = Object.entries(probabilities).sort((a, b) => b[1] - a[1]);
      for (const [id, p] of ranked.filter(([, share], i) => share >= 0.01 || i === 0)) {
        const row = make("div", "gt-chance", box);
        make("span", "", row, this._stateName(id));
        const bar = make("span", "gt-chance-bar", row), part = make("i", "", bar);
        const actor = this.timeline.actors.findIndex((one) => one.id === id);
        this.paint(part, actor >= 0 ? 2 + 2 * actor : id === "contested" ? CONTESTED : UNKNOWN);
        part.style.width = 100 * p + "%";
        make("span", "gt-chance-p", row, Math.round(100 * p) + " %");
      }
    }

    _claim(box, claim) {
      const card = make("div", "gt-claim" + (claim.log_odds < 0 ? " gt-against" : ""), box);
      const head = make("div", "gt-claim-head", card);
      if (claim.known_at) make("span", "", head, DATE.format(new Date(claim.known_at)));
      if (claim.source) make("span", "", head, claim.source);
      const weight = make("span", "gt-weight", head, signed(claim.log_odds));
      weight.title = "log-odds it adds";
      const text = make("p", "gt-quote", card);
      let at = 0;
      for (const [start, end, kind] of claim.marks) {
        text.append(claim.text.slice(at, start));
        make("mark", "gt-mark-" + kind, text, claim.text.slice(start, end)).title = kind;
        at = end;
      }
      text.append(claim.text.slice(at));
      if (!claim.id) return;
      const actor = claim.actor ? this._stateName(claim.actor) : "somebody";
      const said = !claim.actor && claim.relation === "contests" ? `fighting for ${claim.place}`
        : `${actor} ${agrees(actor, VERB[claim.relation] || claim.relation)} ${muchOf(claim.extent)}${claim.place}`;
      const foot = make("div", "gt-claim-foot", card);
      make("span", "", foot, `${MODALITY[claim.modality] || claim.modality}: ${said}`);
      make("span", "", foot, HOW[claim.how] || claim.how);
      const link = make("a", "", foot, claim.document ? "the whole text" : "the layer");
      link.href = claim.document ? `/read?document=${encodeURIComponent(claim.document)}` : "/layers";
      link.target = "_blank";
      link.rel = "noopener";
    }
  }

  Object.assign(ours, { Side, creditOf });
})((window.geotrackerMap = window.geotrackerMap || {}));
