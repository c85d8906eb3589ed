/* The map's instruments: date and caption, legend with live shares, the stack of shares that is also the scrubber,
   and the buttons. Text is only ever set as text, never as HTML. */
(function (ours) {
  "use strict";
  const { UNKNOWN, CONTESTED } = ours;

  function make(tag, className, parent, text) {
    const node = document.createElement(tag);
    if (className) node.className = className;
    if (text !== undefined) node.textContent = text;
    if (parent) parent.appendChild(node);
    return node;
  }

  const ICONS = {
    play: "M6 4l11 7-11 7z",
    pause: "M5 4h4v14H5zM13 4h4v14h-4z",
    back: "M4 4h2.4v14H4zM18 4v14L7.5 11z",
    next: "M15.6 4H18v14h-2.4zM4 4l10.5 7L4 18z",
    loop: "M5 8h9V4.5L19 9.5 14 14.500V11H7v4H5zM17 14v4H8v0h7v-4z",
  };
  function icon(name) {
    const space = "http://www.w3.org/2000/svg", svg = document.createElementNS(space, "svg");
    svg.setAttribute("viewBox", "0 0 22 22");
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(space, "path");
    path.setAttribute("d", ICONS[name]);
    svg.appendChild(path);
    return svg;
  }
  function button(name, label, parent, action) {
    const node = make("button", "gt-button gt-" + name, parent);
    node.type = "button";
    node.title = label;
    node.setAttribute("aria-label", label);
    node.appendChild(icon(name));
    node.addEventListener("click", action);
    return node;
  }

  const LONG = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const percent = (x) => (x > 0 && x < 0.005 ? "<1 %" : Math.round(100 * x) + " %");

  /* The card at the top left: day, event, and what was known when. `know(day or null)` asks for another knowledge. */
  class Title {
    constructor(root, timeline, know) {
      this.timeline = timeline;
      const card = (this.card = make("div", "gt-card gt-title", root));
      make("div", "gt-eyebrow", card, timeline.doc.name);
      this.date = make("div", "gt-date", card);
      this.caption = make("div", "gt-caption", card);
      this.caption.setAttribute("aria-live", "polite");
      this.silence = make("div", "gt-silence", card);
      this.drawn = make("div", "gt-drawn", card);
      if (know) this._buildKnown(card, know);
    }
    _buildKnown(card, know) {
      const line = make("div", "gt-known", card);
      this.knownText = make("button", "gt-unit", line, "as known now");
      this.knownText.type = "button";
      this.knownText.title = "Show what was believed when less was known";
      const slider = make("input", "", line);
      slider.type = "range";
      slider.setAttribute("aria-label", "As known on");
      slider.min = 0;
      slider.max = slider.value = this.timeline.days;
      slider.hidden = true;
      const word = () => (this.knownText.textContent = "as known on " + LONG.format(this.timeline.dateOf(+slider.value)));
      this.knownText.addEventListener("click", () => {
        slider.hidden = !slider.hidden;
        if (slider.hidden) this.showKnown(null), know(null);
        else word(), slider.focus();
      });
      slider.addEventListener("input", word);
      slider.addEventListener("change", () => know(+slider.value));
      this.differs = make("div", "gt-differs", line);
      this.slider = slider;
    }
    /* Say which knowledge is shown (a day, or null for now) and how much of it differs. */
    showKnown(day, text) {
      if (!this.slider) return;
      this.slider.hidden = day === null;
      if (day !== null) this.slider.value = day;
      this.knownText.textContent = day === null ? "as known now" : "as known on " + LONG.format(this.timeline.dateOf(day));
      this.differs.textContent = text || "";
    }
    /* Say whose overlays lie on the map. */
    _credit(overlays) {
      const words = [...new Set(overlays.map((one) => `${one.layer}, by ${one.author}`))];
      const line = words.slice(0, 2).join(" · ") + (words.length > 2 ? ` · and ${words.length - 2} more` : "");
      if (line === this.credited) return;
      this.credited = line;
      this.drawn.textContent = line ? "Drawn over it: " + line : "";
    }
    /* Say why the map goes bare, from halfway to where nothing is shown as anybody's. */
    _silence(day) {
      const { newest, fades } = this.timeline.doc;
      const line = newest !== null && 2 * (day - newest) > fades
        ? `The newest report is of ${LONG.format(this.timeline.dateOf(newest))}. In ${Math.round(fades / 30.4)} months of ` +
          "silence even what was certain fades to no evidence."
        : "";
      if (line !== this.silence.textContent) this.silence.textContent = line;
    }
    show(day) {
      this._silence(day);
      this.date.textContent = LONG.format(this.timeline.dateOf(day));
      this._credit(this.timeline.overlaysOn(day));
      const said = this.timeline.captionAt(day, 21);
      const key = said ? said.day + said.text : "";
      if (key === this.key) return;
      this.key = key;
      this.caption.replaceChildren();
      if (!said) return;
      const when = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
      make("span", "gt-when", this.caption, when.format(this.timeline.dateOf(said.day)));
      make("span", "", this.caption, said.text);
    }
  }

  /* Who holds how much now, of the area or of the people. */
  class Legend {
    constructor(root, timeline, palette) {
      this.timeline = timeline;
      this.byPeople = false;
      const card = (this.card = make("div", "gt-card gt-legend", root));
      const head = make("div", "gt-legend-head", card);
      this.unit = make("button", "gt-unit", head, "share of area");
      this.unit.type = "button";
      this.unit.title = "Switch between area and people";
      this.unit.addEventListener("click", () => {
        this.byPeople = !this.byPeople;
        this.unit.textContent = this.byPeople ? "share of people" : "share of area";
        this.show();
      });
      this.rows = [];
      const list = make("div", "gt-rows", card);
      const add = (name, paint, states) => {
        const row = make("div", "gt-row", list);
        const swatch = make("span", "gt-swatch", row);
        paint(swatch);
        make("span", "gt-name", row, name).title = name;
        const value = make("span", "gt-value", row);
        const bar = make("span", "gt-bar", row);
        const parts = states.map((state) => {
          const part = make("i", "", bar);
          paint(part);
          if (state % 2 && state > 1) part.style.opacity = 0.45;
          return { state, part };
        });
        this.rows.push({ row, value, parts, fixed: states[0] < 2 });
      };
      timeline.actors.forEach((actor, k) =>
        add(actor.name, (node) => (node.style.background = actor.colour), [2 + 2 * k, 3 + 2 * k]));
      add("Contested", (node) => node.classList.add("gt-hatch"), [CONTESTED]);
      add("No evidence", (node) => node.classList.add("gt-bare"), [UNKNOWN]);
      const key = make("div", "gt-key", card);
      make("span", "", key, "likely");
      const ramp = make("span", "gt-ramp", key);
      ramp.style.background = `linear-gradient(90deg, ${palette.ramp().join(",")})`;
      make("span", "", key, "sure");
    }
    show() {
      const { totalArea, totalPeople } = this.timeline;
      const sums = this.timeline.sums(this.byPeople), total = this.byPeople ? totalPeople : totalArea;
      for (const { row, value, parts, fixed } of this.rows) {
        const whole = parts.reduce((sum, { state }) => sum + Math.max(0, sums[state]), 0) / total;
        value.textContent = percent(whole);
        row.classList.toggle("gt-none", whole < 1e-6 && !fixed);
        for (const { state, part } of parts) part.style.width = (100 * Math.max(0, sums[state])) / total + "%";
      }
    }
  }

  /* Shares over the whole time, drawn once; the playhead moves over it. Click or drag goes there. */
  class Stack {
    constructor(root, timeline, theme, go) {
      Object.assign(this, { timeline, theme, go });
      this.box = make("div", "gt-stack", root);
      this.canvas = make("canvas", "", this.box);
      this.head = make("div", "gt-head", this.box);
      this.box.tabIndex = 0;
      this.box.setAttribute("role", "slider");
      this.box.setAttribute("aria-label", "Date");
      this.box.setAttribute("aria-valuemin", 0);
      this.box.setAttribute("aria-valuemax", timeline.days);
      const follow = (event) => {
        const edge = this.box.getBoundingClientRect();
        this.go(Math.round(((event.clientX - edge.left) / edge.width) * timeline.days));
      };
      this.box.addEventListener("pointerdown", (event) => {
        this.box.setPointerCapture(event.pointerId);
        this.dragging = true;
        follow(event);
      });
      this.box.addEventListener("pointermove", (event) => this.dragging && follow(event));
      this.box.addEventListener("pointerup", () => (this.dragging = false));
      this.box.addEventListener("pointercancel", () => (this.dragging = false));
      new ResizeObserver(() => this.draw()).observe(this.box);
    }
    draw() {
      const wide = this.box.clientWidth, high = this.box.clientHeight, ratio = Math.min(2, devicePixelRatio || 1);
      if (!wide || !high) return;
      this.canvas.width = wide * ratio;
      this.canvas.height = high * ratio;
      const ctx = this.canvas.getContext("2d"), foot = 14, top = high - foot;
      ctx.scale(ratio, ratio);
      const columns = Math.min(wide, 600), rows = this.timeline.shares(columns), step = wide / columns;
      const order = [...this.timeline.actors.keys()].flatMap((k) => [2 + 2 * k, 3 + 2 * k]).concat([CONTESTED]);
      const base = new Float32Array(columns);
      for (const state of order) {
        ctx.fillStyle = state === CONTESTED ? this.theme.hatchInk : this.timeline.actors[(state - 2) >> 1].colour;
        ctx.globalAlpha = state > 1 && state % 2 ? 0.5 : 0.92;
        ctx.beginPath();
        for (let c = 0; c < columns; c++) ctx.lineTo(c * step, top * (1 - base[c]));
        ctx.lineTo(wide, top * (1 - base[columns - 1]));
        for (let c = 0; c < columns; c++) base[c] += rows[c][state];
        ctx.lineTo(wide, top * (1 - base[columns - 1]));
        for (let c = columns - 1; c >= 0; c--) ctx.lineTo(c * step, top * (1 - base[c]));
        ctx.fill();
      }
      ctx.globalAlpha = 1;
      this._years(ctx, wide, top, high);
      const claims = this.timeline.doc.claims, most = Math.max(1, ...claims);
      ctx.fillStyle = this.theme.accent;
      claims.forEach((n, i) => {
        if (!n) return;
        ctx.globalAlpha = 0.35 + (0.65 * n) / most;
        ctx.fillRect((i / claims.length) * wide, top + 1, Math.max(1, wide / claims.length), 3);
      });
      ctx.globalAlpha = 1;
    }
    _years(ctx, wide, top, high) {
      const { timeline } = this, first = timeline.dateOf(0).getUTCFullYear();
      const last = timeline.dateOf(timeline.days).getUTCFullYear();
      const every = Math.max(1, Math.ceil((last - first + 1) / (wide / 52)));
      ctx.font = '500 10px "Libre Franklin Variable", system-ui, sans-serif';
      ctx.fillStyle = this.theme.ink;
      ctx.strokeStyle = this.theme.ink;
      for (let year = first; year <= last; year += every) {
        const x = (timeline.dayOf(year + "-01-01") / Math.max(1, timeline.days)) * wide;
        if (x > wide - 26) continue;
        if (x >= 0) {
          ctx.globalAlpha = 0.28;
          ctx.fillRect(x, 0, 1, top);
        }
        ctx.globalAlpha = 0.75;
        if (x >= 0 || year === first) ctx.fillText(year, Math.max(0, x) + 3, high - 1);
      }
      ctx.globalAlpha = 1;
    }
    show(day) {
      this.head.style.left = (100 * day) / Math.max(1, this.timeline.days) + "%";
      this.box.setAttribute("aria-valuenow", day);
      this.box.setAttribute("aria-valuetext", LONG.format(this.timeline.dateOf(day)));
    }
  }

  Object.assign(ours, { make, button, icon, Title, Legend, Stack });
})((window.geotrackerMap = window.geotrackerMap || {}));
