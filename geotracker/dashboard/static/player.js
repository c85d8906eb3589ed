/* The player: fetches the timeline, ties layer and instruments together, and turns time while it plays. */
(function (ours) {
  "use strict";
  const { make, button, icon } = ours;
  const SPEEDS = [["week", 7], ["month", 30.4], ["quarter", 91.3], ["year", 365.25]]; // per second

  class Player {
    constructor(map, options) {
      this.map = map;
      this.options = options;
      this.theme = ours.themeOf(options.theme);
      this.root = map.getContainer();
      ours.dress(this.root, options.theme);
      this.root.classList.add("gt-animated");
      this.busy = make("div", "gt-busy", this.root, "Drawing the map …");
      this.speed = 1;
      this.looping = false;
      this.playing = false;
    }

    async load() {
      window.addEventListener("resize", () => ours.fillWindow(this.map, this));
      setTimeout(() => ours.fillWindow(this.map, this), 0); // after streamlit-folium has set its own
      try {
        const [doc, base] = await Promise.all([this._get("timeline"), this._get("basemap")]);
        if (base) this.ground = ours.drawBase(this.map, base, this.theme);
        this._begin(doc);
      } catch (error) {
        this.busy.classList.add("gt-failed");
        this.busy.textContent = "The map could not be loaded: " + error.message;
      }
    }

    async _get(name) {
      const given = this.options[name];
      if (typeof given !== "string") return given;
      const answer = await fetch(given);
      if (!answer.ok) throw new Error(`${name} answered ${answer.status}`);
      return answer.json();
    }

    _timeline(doc) {
      const actors = doc.actors.map(([id, name, colour]) => [id, name, ours.shown(colour, this.theme)]);
      return new ours.Timeline({ ...doc, actors });
    }

    _begin(doc) {
      this.timeline = this._timeline(doc);
      const pane = this.map.createPane("gtControl");
      pane.style.zIndex = 350;
      pane.classList.add("gt-pane");
      this.layer = new ours.ControlLayer(this.timeline, this.theme, { pane: "gtControl" });
      this.newest = this.timeline;
      const ask = typeof this.options.timeline === "string" ? (day) => this._know(day) : null;
      this.title = new ours.Title(this.root, this.timeline, ask);
      this.legend = new ours.Legend(this.root, this.timeline, this.layer.palette);
      this.side = new ours.Side(this.root, this.timeline, {
        go: (day) => this.go(day), choose: (cell) => this._choose(cell), ask: (cell) => this._ask(cell),
      });
      this._placeSide();
      this._buildDock();
      if (this.options.tiles) this._offerTiles();
      this._stopMapUnder(this.root.querySelectorAll(".gt-card, .gt-dock"));
      this._fit();
      const asked = this.options.date ? this.timeline.dayOf(this.options.date) : 0;
      this.timeline.seek(this.timeline.clamp(Number.isFinite(asked) ? asked : 0));
      const chosen = this.options.cell, known = this.options.known;
      // `fonts.ready` may have been so before the style sheet that names them was read
      document.fonts.addEventListener("loadingdone", () => { this.layer._writeNames(); this.stack.draw(); });
      this.layer.addTo(this.map);
      this.map.on("click", (event) => {
        const cell = this.layer.cellAt(event.containerPoint);
        this.side.over = cell === null ? null : this.layer.overlayAt(event.containerPoint);
        this._choose(cell);
      });
      this._tellOverlays();
      document.addEventListener("keydown", (event) => this._key(event));
      this._show(true);
      this.busy.remove();
      if (Number.isInteger(chosen) && chosen >= 0 && chosen < this.timeline.size) this._choose(chosen);
      this._expose();
      if (this.options.why) ours.tour(this.root);
      if (known) this._know(this.timeline.clamp(this.timeline.dayOf(known)));
    }

    _fit() {
      const { cells, grid, arcs } = this.timeline.doc;
      if (!cells.length) {  // not drawn yet: the countries stand alone
        const land = this.ground && this.ground.getLayers().filter((one) => one.feature.properties.kind === "theatre");
        if (land && land.length) this.map.fitBounds(L.featureGroup(land).getBounds(), { animate: false });
        return;
      }
      let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const arc of arcs) {
        for (let i = 0, x = 0, y = 0; i < arc.length; i += 2) {
          x += arc[i]; y += arc[i + 1];
          left = Math.min(left, x); right = Math.max(right, x);
          bottom = Math.min(bottom, y); top = Math.max(top, y);
        }
      }
      const at = (x, y) => [grid[1] + y * grid[2], grid[0] + x * grid[2]];
      const wide = this.root.clientWidth, dock = this.dock.offsetHeight, narrow = wide <= 640;
      const card = this.title.date.parentNode.offsetHeight, legend = this.legend.card.offsetHeight;
      this.map.fitBounds([at(left, bottom), at(right, top)], {
        animate: false,
        paddingTopLeft: narrow ? [10, card + 14] : [wide > 1000 ? 352 : 30, 18],
        paddingBottomRight: narrow ? [10, dock + legend + 12] : [232, dock + 12],
      });
    }

    _buildDock() {
      this.dock = make("div", "gt-dock", this.root);
      const bar = make("div", "gt-bar-row", this.dock);
      this.playButton = button("play", "Play or pause (space)", bar, () => this.toggle());
      button("back", "To the previous change (,)", bar, () => this.step(false));
      button("next", "To the next change (.)", bar, () => this.step(true));
      this.loopButton = button("loop", "Play again and again (l)", bar, () => this.loop(!this.looping));
      const speed = make("select", "gt-speed", bar);
      speed.setAttribute("aria-label", "Speed");
      SPEEDS.forEach(([name], i) => (make("option", "", speed, `1 ${name}/s`).value = i));
      speed.value = this.speed;
      speed.addEventListener("change", () => (this.speed = Number(speed.value)));
      this.jump = make("input", "gt-jump", bar);
      this.jump.type = "date";
      this.jump.setAttribute("aria-label", "Go to a date");
      this.jump.min = this.timeline.isoOf(0);
      this.jump.max = this.timeline.isoOf(this.timeline.days);
      this.jump.addEventListener("change", () => this.jump.value && this.go(this.timeline.dayOf(this.jump.value)));
      make("span", "gt-credit", bar, this.options.credit || "");
      this.stack = new ours.Stack(this.dock, this.timeline, this.theme, (day) => this.go(day));
    }

    /* Online tiles, where whoever runs the server allows some: off until the reader asks for them. */
    _offerTiles() {
      const line = make("div", "gt-key", this.legend.card), toggle = make("button", "gt-unit", line, "online tiles: off");
      toggle.type = "button";
      toggle.title = "Your browser then asks the tiles' host for them";
      const pane = this.map.createPane("gtTiles");
      pane.style.zIndex = 210;
      const layer = L.tileLayer(this.options.tiles, { pane: "gtTiles", maxZoom: 19, referrerPolicy: "origin" });
      const credit = this.dock.querySelector(".gt-credit"), own = credit.textContent;
      toggle.addEventListener("click", () => {
        const on = !this.map.hasLayer(layer);
        if (on) layer.addTo(this.map); else layer.remove();
        this.root.classList.toggle("gt-tiled", on);
        toggle.setAttribute("aria-pressed", on);
        toggle.textContent = "online tiles: " + (on ? "on" : "off");
        credit.textContent = on && this.options.tilesCredit ? `${own} · tiles ${this.options.tilesCredit}` : own;
      });
    }

    _stopMapUnder(nodes) {
      nodes.forEach((node) => {
        L.DomEvent.disableClickPropagation(node);
        L.DomEvent.disableScrollPropagation(node);
        node.addEventListener("click", (event) => event.stopPropagation()); // also of what the click itself removed
      });
    }

    /* --- time ------------------------------------------------------------------------------------------ */

    go(day) {
      this.exact = this.timeline.clamp(day);
      this._turnTo(this.exact);
      if (!this.playing) this._tellSoon();
    }

    step(forward) {
      this.pause();
      this.go(this.timeline.turn(this.timeline.day, forward));
    }

    toggle() { if (this.playing) this.pause(); else this.play(); }

    play() {
      if (this.timeline.day >= this.timeline.days) this.go(0);
      this.playing = true;
      if (this.layer.differs) { this.layer.differs = null; this.layer.repaint(); }
      this.exact = this.timeline.day;
      this.playButton.replaceChildren(icon("pause"));
      this.last = null;
      requestAnimationFrame((now) => this._frame(now));
    }

    pause() {
      if (!this.playing) return;
      this.playing = false;
      this.playButton.replaceChildren(icon("play"));
      this._show(true);
      this._tellSoon();
    }

    loop(on) {
      this.looping = on;
      this.loopButton.classList.toggle("gt-on", on);
      this.loopButton.setAttribute("aria-pressed", on);
    }

    _frame(now) {
      if (!this.playing) return;
      const passed = this.last === null ? 0 : Math.min(50, now - this.last);
      this.last = now;
      this.exact += (passed / 1000) * SPEEDS[this.speed][1];
      if (this.exact >= this.timeline.days) {
        this._turnTo(this.timeline.days);
        if (!this.looping) { this.pause(); return; }
        this.exact = 0;
      }
      this._turnTo(this.exact);
      requestAnimationFrame((next) => this._frame(next));
    }

    _turnTo(exact) {
      const day = Math.floor(exact);
      this.stack.show(exact);
      if (day === this.timeline.day) return;
      const changed = this.timeline.seek(day);
      this.layer.paint(changed);
      this.layer.overlay();
      this._show(!this.playing);
    }

    /* Text costs layout: while playing it follows at ten times a second. */
    _show(now) {
      const clock = performance.now();
      if (!now && clock - (this.shown || 0) < 100) return;
      this.shown = clock;
      this.title.show(this.timeline.day);
      this.legend.show();
      this.side.showDay(this.timeline.day);
      if (now) {
        this.stack.show(this.timeline.day);
        this.jump.value = this.timeline.isoOf(this.timeline.day);
      }
    }

    /* --- what was known when --------------------------------------------------------------------------- */

    /* Show what was believed on a day (null: now). Only the newest question's answer is shown. */
    async _know(day) {
      const asked = (this.knowing = {});
      this.pause();
      let timeline = this.newest;
      if (day !== null) {
        this.title.showKnown(day, "…");
        try {
          const answer = await fetch(`${this.options.timeline}?known-at=${this.newest.isoOf(day)}`);
          if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
          timeline = this._timeline(await answer.json());
        } catch (error) {
          this.title.showKnown(day, "Could not be loaded: " + error.message);
          return;
        }
      }
      if (asked !== this.knowing) return;
      this.known = day;
      timeline.seek(this.timeline.day);
      this.timeline = timeline;
      for (const part of [this.title, this.legend, this.side, this.stack, this.layer]) part.timeline = timeline;
      this.title.key = this.side.shown = undefined;
      this.side._listTurns();
      this.stack.draw();
      this._compare();
      this.layer.repaint();
      this._show(true);
      if (this.layer.selected !== null) this.side.showCell(this.layer.selected);
      this._tellSoon();
    }

    /* Mark the cells whose holder differs from what is known now, and say how much ground that is. */
    _compare() {
      if (this.known == null) {
        this.layer.differs = null;
        this.title.showKnown(null);
        return;
      }
      const { newest, timeline } = this, key = (state) => (state < 2 ? 0 : state >> 1);
      newest.seek(timeline.day);
      const differs = timeline.state.map((state, cell) => Number(key(state) !== key(newest.state[cell])));
      const km2 = differs.reduce((sum, one, cell) => sum + one * timeline.doc.areas[cell], 0);
      const share = Math.round((100 * km2) / timeline.totalArea);
      this.layer.differs = differs;
      this.title.showKnown(this.known, km2 ? `Outlined: seen otherwise today, ${share} % of the area` : "The same is believed today");
    }

    /* --- the analyst ----------------------------------------------------------------------------------- */

    _key(event) {
      if (/^(input|select|textarea)$/i.test(event.target.tagName) || event.ctrlKey || event.metaKey || event.altKey) return;
      const { day, days } = this.timeline, by = event.shiftKey ? 30 : 1;
      const keys = {
        " ": () => this.toggle(), ArrowRight: () => this.go(day + by), ArrowLeft: () => this.go(day - by),
        ".": () => this.step(true), ",": () => this.step(false), Home: () => this.go(0), End: () => this.go(days),
        l: () => this.loop(!this.looping), Escape: () => this._choose(null),
      };
      if (!keys[event.key] || (event.key === " " && event.target.tagName === "BUTTON")) return;
      event.preventDefault();
      keys[event.key]();
    }

    /* Over an analyst's area: whose it is, and why. */
    _tellOverlays() {
      const tip = L.tooltip({ className: "gt-tip", direction: "top", offset: [0, -6] });
      this.map.on("mousemove", (event) => {
        const one = this.timeline.overlays.length ? this.layer.overlayAt(event.containerPoint) : null;
        if (!one) { tip.remove(); return; }
        const words = make("span", "", null, ours.creditOf(one, (state) => this.side.nameOf(state)));
        tip.setLatLng(event.latlng).setContent(words).addTo(this.map);
      });
      this.map.on("mouseout", () => tip.remove());
    }

    _choose(cell) {
      this.layer.select(cell);
      if (cell === null) {
        this.side.close();
        this.side.showDay(this.timeline.day);
      } else {
        this.pause();
        this.asked = this.timeline.day + ":" + cell;
        this.side.showCell(cell);
      }
      this._tellSoon();
    }

    /* Why is this cell so, on this day? Asked of the server; a map saved to disk has none to ask. */
    async _ask(cell) {
      if (!this.options.why) throw new Error("This copy of the map has no reports in it.");
      const query = new URLSearchParams({ cell, at: this.timeline.isoOf(this.timeline.day) });
      if (this.known != null) query.set("known-at", this.timeline.isoOf(this.known));
      const answer = await fetch(`${this.options.why}&${query}`);
      const told = await answer.json();
      if (!answer.ok) throw new Error(told.detail || `The server answered ${answer.status}`);
      return told;
    }

    /* The title grows with its caption; what stands below it must not be covered. */
    _placeSide() {
      const card = this.title.card, side = this.side.card;
      new ResizeObserver(() => {
        if (this.root.clientWidth <= 640) { side.style.top = side.style.maxHeight = ""; return; }
        const top = card.offsetTop + card.offsetHeight + 8;
        side.style.top = top + "px";
        side.style.maxHeight = `calc(100% - ${top + 150}px)`;
      }).observe(card);
    }

    /* Tell the page where we are, a moment after things have come to rest. */
    _tellSoon() {
      clearTimeout(this.telling);
      this.telling = setTimeout(() => {
        if (this.playing) return;
        if (this.known != null) { this._compare(); this.layer.untidy = true; }
        this.layer.tidy();
        if (!window.Streamlit) return;
        const cell = this.layer.selected;
        if (cell !== null && this.asked !== this.timeline.day + ":" + cell) {
          this.asked = this.timeline.day + ":" + cell;
          this.side.showCell(cell);
        }
        const known = this.known == null ? null : this.timeline.isoOf(this.known);
        const message = { at: this.timeline.isoOf(this.timeline.day), cell, known };
        const text = JSON.stringify(message);
        if (text !== this.told) window.Streamlit.setComponentValue(message);
        this.told = text;
      }, 250);
    }

    _expose() {
      const { timeline, layer } = this, player = this;
      window.geotracker = {
        ready: true,
        player: this,
        get date() { return player.timeline.isoOf(player.timeline.day); },
        stateOf: (name) => this.timeline.state[timeline.doc.names.indexOf(name)],
        choose: (name) => this._choose(timeline.doc.names.indexOf(name)),
        pixelOf: (name) => layer.pixelOf(timeline.doc.names.indexOf(name)),
      };
    }
  }

  ours.start = (map, options) => new Player(map, options).load();
})((window.geotrackerMap = window.geotrackerMap || {}));
