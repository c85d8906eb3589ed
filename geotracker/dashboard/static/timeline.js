/* The timeline in the browser: decode what geotracker/dashboard/timeline.py encoded, and sweep through it.
   States: 0 unknown, 1 contested, 2 + 2k held by actor k, 3 + 2k likely held by actor k. */
(function (ours) {
  "use strict";
  const DAY = 86400000;
  const UNKNOWN = 0, CONTESTED = 1;

  const holderOf = (state) => (state < 2 ? -1 : (state - 2) >> 1);

  class Timeline {
    constructor(doc) {
      this.doc = doc;
      this.days = doc.days;
      this.start = Date.parse(doc.start + "T00:00:00Z");
      this.actors = doc.actors.map(([id, name, colour]) => ({ id, name, colour }));
      this.size = doc.cells.length;
      this.state = new Uint8Array(this.size);
      this.percent = new Uint8Array(this.size);
      this.day = -1;
      this.cursor = 0;
      this._readChanges(doc.changes);
      this.area = new Float64Array(2 + 2 * this.actors.length);
      this.people = new Float64Array(this.area.length);
      this.area[UNKNOWN] = doc.areas.reduce((a, b) => a + b, 0);
      this.people[UNKNOWN] = doc.people.reduce((a, b) => a + b, 0);
      this.totalArea = this.area[UNKNOWN] || 1;
      this.totalPeople = this.people[UNKNOWN] || 1;
      this._meetNeighbours();
      this.overlays = doc.overlays || [];
    }

    /* The analysts' overlays that lie on the map on a day. */
    overlaysOn(day) { return this.overlays.filter((one) => one.from <= day && day < one.to); }

    /* Give overlays the ground they take from cells: `sums` by state, of the area or of the people. */
    _take(sums, state, day, people) {
      for (const { state: own, takes, from, to } of this.overlays) {
        if (day < from || day >= to) continue;
        for (let i = 0; i < takes.length; i += 3) {
          const amount = takes[i + (people ? 2 : 1)];
          sums[state[takes[i]]] -= amount;
          sums[own] += amount;
        }
      }
      return sums;
    }

    /* Area or people in each state on the day shown, with overlays. */
    sums(people) {
      const sums = people ? this.people : this.area;
      return this.overlays.length ? this._take(Float64Array.from(sums), this.state, this.day, people) : sums;
    }

    _readChanges(changes) {
      const own = [];
      let total = 0;
      for (let cell = 0; cell < this.size; cell++) {
        const flat = changes[cell], n = flat.length / 3;
        const days = new Int32Array(n), states = new Uint8Array(n), percents = new Uint8Array(n);
        for (let i = 0, day = 0; i < n; i++) {
          days[i] = day += flat[3 * i];
          states[i] = flat[3 * i + 1];
          percents[i] = flat[3 * i + 2];
        }
        own.push({ days, states, percents });
        total += n;
      }
      const order = [];
      own.forEach((c, cell) => c.days.forEach((day, i) => order.push([day, cell, i])));
      order.sort((a, b) => a[0] - b[0]);
      this.own = own;
      this.eventDay = Int32Array.from(order, (e) => e[0]);
      this.eventCell = Int32Array.from(order, (e) => e[1]);
      this.eventAt = Int32Array.from(order, (e) => e[2]);
      this.total = total;
      this.turns = this._holderChanges();
    }

    /* Days on which some cell changes hands or status: what "next change" steps through. */
    _holderChanges() {
      const days = new Set();
      for (const { days: d, states } of this.own) {
        for (let i = 0; i < d.length; i++) if (states[i] !== (i ? states[i - 1] : UNKNOWN)) days.add(d[i]);
      }
      return Int32Array.from(days).sort();
    }

    _meetNeighbours() {
      const sets = Array.from({ length: this.size }, () => new Set());
      const { sides } = this.doc;
      for (let i = 0; i < sides.length; i += 2) {
        const a = sides[i], b = sides[i + 1];
        if (a >= 0 && b >= 0) { sets[a].add(b); sets[b].add(a); }
      }
      this.neighbours = sets.map((s) => Int32Array.from(s));
    }

    dateOf(day) { return new Date(this.start + day * DAY); }
    isoOf(day) { return this.dateOf(day).toISOString().slice(0, 10); }
    dayOf(iso) { return Math.round((Date.parse(iso + "T00:00:00Z") - this.start) / DAY); }
    clamp(day) { return Math.max(0, Math.min(this.days, day)); }

    _set(cell, state, percent, changed) {
      if (this.state[cell] === state && this.percent[cell] === percent) return;
      const before = this.state[cell], km2 = this.doc.areas[cell], people = this.doc.people[cell];
      this.area[before] -= km2; this.area[state] += km2;
      this.people[before] -= people; this.people[state] += people;
      this.state[cell] = state;
      this.percent[cell] = percent;
      changed.add(cell);
    }

    /* Move to a day; return the set of cells that look different. Forwards only the changes are swept. */
    seek(day) {
      const changed = new Set();
      if (day >= this.day) {
        for (; this.cursor < this.total && this.eventDay[this.cursor] <= day; this.cursor++) {
          const cell = this.eventCell[this.cursor], i = this.eventAt[this.cursor];
          this._set(cell, this.own[cell].states[i], this.own[cell].percents[i], changed);
        }
      } else {
        for (let cell = 0; cell < this.size; cell++) {
          const [state, percent] = this.at(cell, day);
          this._set(cell, state, percent, changed);
        }
        let low = 0, high = this.total;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (this.eventDay[middle] <= day) low = middle + 1; else high = middle;
        }
        this.cursor = low;
      }
      this.day = day;
      return changed;
    }

    /* The [state, percent] of one cell on a day. */
    at(cell, day) {
      const { days, states, percents } = this.own[cell];
      let low = 0, high = days.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (days[middle] <= day) low = middle + 1; else high = middle;
      }
      return low ? [states[low - 1], percents[low - 1]] : [UNKNOWN, 0];
    }

    /* The next (or previous) day something changes hands, or the end of the timeline. */
    turn(day, forward) {
      if (forward) {
        const next = this.turns.find((d) => d > day);
        return next === undefined ? this.days : next;
      }
      for (let i = this.turns.length - 1; i >= 0; i--) if (this.turns[i] < day) return this.turns[i];
      return 0;
    }

    /* Share of the area in each state at each of `columns` moments: rows of Float32Array. */
    shares(columns) {
      const sums = new Float64Array(this.area.length), now = new Uint8Array(this.size), rows = [];
      sums[UNKNOWN] = this.totalArea;
      for (let column = 0, i = 0; column < columns; column++) {
        const until = (column / Math.max(1, columns - 1)) * this.days;
        for (; i < this.total && this.eventDay[i] <= until; i++) {
          const cell = this.eventCell[i], state = this.own[cell].states[this.eventAt[i]];
          sums[now[cell]] -= this.doc.areas[cell];
          sums[state] += this.doc.areas[cell];
          now[cell] = state;
        }
        const shown = this.overlays.length ? this._take(Float64Array.from(sums), now, until, false) : sums;
        rows.push(Float32Array.from(shown, (s) => Math.max(0, s) / this.totalArea));
      }
      return rows;
    }

    /* The latest caption on or before a day, at most `within` days old: {day, text} or null. */
    captionAt(day, within) {
      const list = this.doc.captions;
      let low = 0, high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle][0] <= day) low = middle + 1; else high = middle;
      }
      if (!low || day - list[low - 1][0] > within) return null;
      return { day: list[low - 1][0], text: list[low - 1][1] };
    }
  }

  Object.assign(ours, { Timeline, UNKNOWN, CONTESTED, holderOf });
})((window.geotrackerMap = window.geotrackerMap || {}));
