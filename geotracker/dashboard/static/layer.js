/* The map layer: one pane with a canvas for the fills, one for borders, one for names. While it plays, only the
   cells that change are painted again; what that leaves untidy at their edges, a repaint at rest mends. */
(function (ours) {
  "use strict";
  const { UNKNOWN, CONTESTED, holderOf } = ours;
  const rgb = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
  const mix = (a, b, t) => a.map((v, i) => Math.round(v + (b[i] - v) * t));
  const css = (c) => `rgb(${c[0]},${c[1]},${c[2]})`;

  /* Opaque colours for every (state, percent): the pane as a whole is translucent, so seams cannot show. */
  class Palette {
    constructor(actors, theme) {
      const paper = rgb(theme.land);
      this.theme = theme;
      this.actors = actors.map((actor) => {
        const ink = rgb(actor.colour);
        return Array.from({ length: 21 }, (_, step) => css(mix(paper, ink, 0.22 + 0.78 * Math.pow(step / 20, 1.6))));
      });
      this.hatch = null;
    }
    colour(state, percent) {
      return state < 2 ? null : this.actors[holderOf(state)][Math.round(percent / 5)];
    }
    ramp() {
      return [0.25, 0.4, 0.6, 0.8, 1].map((t) => css(mix(rgb(this.theme.land), rgb(this.theme.ink), t)));
    }
    style(ctx, state, percent) {
      if (state !== CONTESTED) return this.colour(state, percent);
      if (!this.hatch) {
        const tile = document.createElement("canvas"), n = 8;
        tile.width = tile.height = n;
        const pen = tile.getContext("2d");
        pen.fillStyle = this.theme.hatchPaper;
        pen.fillRect(0, 0, n, n);
        pen.strokeStyle = this.theme.hatchInk;
        pen.lineWidth = 2;
        pen.beginPath();
        for (const shift of [-n, 0, n]) { pen.moveTo(shift - 1, n + 1); pen.lineTo(shift + n + 1, -1); }
        pen.stroke();
        this.hatch = ctx.createPattern(tile, "repeat");
      }
      return this.hatch;
    }
  }

  const ControlLayer = L.Renderer.extend({
    options: { padding: 0.12 },

    initialize(timeline, theme, options) {
      L.setOptions(this, options);
      L.stamp(this);
      this._layers = {};
      this.timeline = timeline;
      this.palette = new Palette(timeline.actors, theme);
      this.theme = theme;
      this.selected = null;
      this._readMesh(timeline.doc);
    },

    /* Arcs in Web Mercator, 0..1, computed once; pixels are a multiplication away at every zoom. */
    _readMesh(doc) {
      const [west, south, step] = doc.grid;
      const mercator = (x, y) => {
        const sine = Math.sin(((south + y * step) * Math.PI) / 180);
        return [(west + x * step + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
      };
      this._mercator = mercator;
      this._arcs = doc.arcs.map((flat) => {
        const out = new Float64Array(flat.length);
        for (let i = 0, x = 0, y = 0; i < flat.length; i += 2) {
          x += flat[i]; y += flat[i + 1];
          [out[i], out[i + 1]] = mercator(x, y);
        }
        return out;
      });
      this._arcsOf = doc.cells.map((parts) => parts.flat(2).map((number) => (number < 0 ? ~number : number)));
      this._shown = new Uint8Array(this._arcs.length);
      this._points = doc.cells.map((_, c) => mercator(doc.points[2 * c], doc.points[2 * c + 1]));
      this._towns = doc.towns.map(([name, lon, lat, people]) => {
        const at = mercator((lon - west) / step, (lat - south) / step);
        return { name, people, at };
      });
    },

    _initContainer() {
      this._container = document.createElement("div");
      this._canvases = ["fills", "lines", "overlays", "names"].map((name) => {
        const canvas = document.createElement("canvas");
        canvas.className = "gt-" + name;
        canvas.style.position = "absolute";
        this._container.appendChild(canvas);
        return canvas;
      });
      [this._fills, this._lines, this._tops, this._names] = this._canvases.map((canvas) => canvas.getContext("2d"));
    },

    _destroyContainer() {
      this._container.remove();
      delete this._container;
    },

    _updatePaths() { this._update(); },

    _update() {
      if (this._map._animatingZoom && this._bounds) return;
      L.Renderer.prototype._update.call(this);
      const { min } = this._bounds, size = this._bounds.getSize(), ratio = Math.min(2, window.devicePixelRatio || 1);
      L.DomUtil.setPosition(this._container, min);
      this._size = size;
      const world = 256 * Math.pow(2, this._map.getZoom()), origin = this._map.getPixelOrigin().add(min);
      this._toX = (x) => x * world - origin.x;
      this._toY = (y) => y * world - origin.y;
      for (const canvas of this._canvases) {
        canvas.width = size.x * ratio;
        canvas.height = size.y * ratio;
        canvas.style.width = size.x + "px";
        canvas.style.height = size.y + "px";
        canvas.getContext("2d").scale(ratio, ratio);
      }
      this._layOut();
      this.repaint();
      this._writeNames();
    },

    /* Put every arc in this view's pixels and build each visible cell's path. */
    _layOut() {
      const { x: width, y: height } = this._size;
      this._pixels = this._arcs.map((arc) => {
        const out = new Float32Array(arc.length);
        for (let i = 0; i < arc.length; i += 2) { out[i] = this._toX(arc[i]); out[i + 1] = this._toY(arc[i + 1]); }
        return out;
      });
      this._paths = this.timeline.doc.cells.map((parts) => {
        const path = new Path2D();
        let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
        for (const ring of parts.flat()) {
          let first = true;
          for (const number of ring) {
            const back = number < 0, line = this._pixels[back ? ~number : number], n = line.length / 2;
            for (let k = first ? 0 : 1; k < n; k++) {
              const i = 2 * (back ? n - 1 - k : k), x = line[i], y = line[i + 1];
              if (first) { path.moveTo(x, y); first = false; } else path.lineTo(x, y);
              if (x < left) left = x; if (x > right) right = x;
              if (y < top) top = y; if (y > bottom) bottom = y;
            }
          }
          path.closePath();
        }
        return right < 0 || bottom < 0 || left > width || top > height ? null : path;
      });
    },

    _fill(cell) {
      const path = this._paths[cell], { state, percent } = this.timeline;
      if (!path || state[cell] === UNKNOWN) return;
      const ctx = this._fills, style = this.palette.style(ctx, state[cell], percent[cell]);
      ctx.fillStyle = ctx.strokeStyle = style;
      ctx.fill(path, "evenodd");
      ctx.stroke(path);
    },

    repaint() {
      this._fills.clearRect(0, 0, this._size.x, this._size.y);
      this._fills.lineWidth = 1;
      this._fills.lineJoin = "round";
      for (let cell = 0; cell < this.timeline.size; cell++) this._fill(cell);
      this._drawBorders();
      this.overlay(true);
      this.untidy = false;
    },

    /* Lay the analysts' overlays of the day on top, dashed around: drawn again only when they are others. */
    overlay(anew) {
      if (!this._paths) return;
      const shown = this.timeline.overlaysOn(this.timeline.day), key = shown.map((one) => this.timeline.overlays.indexOf(one)).join();
      if (!anew && key === this._laid) return;
      this._laid = key;
      const ctx = this._tops;
      ctx.clearRect(0, 0, this._size.x, this._size.y);
      ctx.lineJoin = "round";
      this._over = shown.map((one) => [one, this._ringPath(one.rings)]);
      for (const [one, path] of this._over) {
        ctx.fillStyle = this.palette.style(ctx, one.state, one.percent) || this.theme.land;
        ctx.fill(path, "evenodd");
        ctx.strokeStyle = this.theme.halo;
        ctx.lineWidth = 3.6;
        ctx.stroke(path);
        ctx.setLineDash([7, 4]);
        ctx.strokeStyle = this.theme.ink;
        ctx.lineWidth = 1.7;
        ctx.stroke(path);
        ctx.setLineDash([]);
      }
    },

    _ringPath(rings) {
      const path = new Path2D();
      for (const flat of rings) {
        for (let i = 0, x = 0, y = 0; i < flat.length; i += 2) {
          x += flat[i]; y += flat[i + 1];
          const [mx, my] = this._mercator(x, y);
          if (i) path.lineTo(this._toX(mx), this._toY(my)); else path.moveTo(this._toX(mx), this._toY(my));
        }
        path.closePath();
      }
      return path;
    },

    /* The overlay under a container point, or null. */
    overlayAt(point) {
      const at = this._map.containerPointToLayerPoint(point).subtract(this._bounds.min), ctx = this._tops;
      ctx.save();
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      const hit = (this._over || []).find(([, path]) => ctx.isPointInPath(path, at.x, at.y, "evenodd"));
      ctx.restore();
      return hit ? hit[0] : null;
    },

    /* Paint after a seek: only what changed. A new colour covers the old one; where nothing is to stand, the old
       is rubbed out. Half a pixel of the old may stay at a neighbour's edge until a full repaint, at rest. */
    paint(changed) {
      if (!changed.size || !this._paths) return;
      if (changed.size > this.timeline.size / 3) { this.repaint(); return; }
      const ctx = this._fills, { state } = this.timeline;
      ctx.globalCompositeOperation = "destination-out";
      ctx.fillStyle = "#000";
      for (const cell of changed) {
        if (state[cell] === UNKNOWN && this._paths[cell]) ctx.fill(this._paths[cell], "evenodd");
      }
      ctx.globalCompositeOperation = "source-over";
      for (const cell of changed) this._fill(cell);
      this._mendBorders(changed);
    },

    /* A line only where the holder changes: the edges of cells vanish within a zone. */
    _parts(arc) {
      const { sides } = this.timeline.doc, { state } = this.timeline, a = sides[2 * arc], b = sides[2 * arc + 1];
      if (b < 0) return false;
      const one = state[a], other = state[b];
      return one !== other && !(one > 1 && other > 1 && holderOf(one) === holderOf(other));
    },

    _drawBorders() {
      this._lines.clearRect(0, 0, this._size.x, this._size.y);
      const drawn = [];
      for (let arc = 0; arc < this._pixels.length; arc++) {
        if ((this._shown[arc] = this._parts(arc))) drawn.push(arc);
      }
      this._strokeBorders(drawn);
      this._drawDifference();
      const path = this.selected === null ? null : this._paths[this.selected];
      if (path) {
        this._lines.strokeStyle = this.theme.select;
        this._lines.lineWidth = 2.5;
        this._lines.stroke(path);
      }
    },

    /* Where another knowledge holds another view: the outline of those cells. */
    _drawDifference() {
      if (!this.differs) return;
      const { sides } = this.timeline.doc, edge = [];
      for (let arc = 0; arc < this._pixels.length; arc++) {
        const a = sides[2 * arc], b = sides[2 * arc + 1];
        if (this.differs[a] !== (b < 0 ? 0 : this.differs[b])) edge.push(arc);
      }
      this._trace(edge);
      this._lines.setLineDash([6, 4]);
      this._lines.strokeStyle = this.theme.accent;
      this._lines.lineWidth = 2.6;
      this._lines.stroke();
      this._lines.setLineDash([]);
    },

    /* While it plays: rub out the lines that went and draw what stands around the cells that changed. What this
       leaves untidy at a junction, a full repaint mends when time rests. */
    _mendBorders(changed) {
      const gone = [], drawn = new Set();
      for (const cell of changed) {
        for (const arc of this._arcsOf[cell]) {
          const now = this._parts(arc);
          if (this._shown[arc] && !now) gone.push(arc);
          this._shown[arc] = now;
        }
      }
      for (const cell of changed) for (const arc of this._arcsOf[cell]) if (this._shown[arc]) drawn.add(arc);
      if (gone.length) {
        this._lines.globalCompositeOperation = "destination-out";
        this._trace(gone);
        this._lines.lineWidth = 4;
        this._lines.strokeStyle = "#000";
        this._lines.stroke();
        this._lines.globalCompositeOperation = "source-over";
      }
      this._strokeBorders(drawn, false); // the halo is half the cost, and waits for rest
      this.untidy = true;
    },

    tidy() {
      if (this.untidy) this.repaint();
    },

    _trace(arcs) {
      const ctx = this._lines;
      ctx.beginPath();
      for (const arc of arcs) {
        const line = this._pixels[arc];
        ctx.moveTo(line[0], line[1]);
        for (let i = 2; i < line.length; i += 2) ctx.lineTo(line[i], line[i + 1]);
      }
      ctx.lineJoin = ctx.lineCap = "round";
    },

    _strokeBorders(arcs, halo = true) {
      const ctx = this._lines;
      this._trace(arcs);
      ctx.strokeStyle = this.theme.halo;
      ctx.lineWidth = 3;
      if (halo) ctx.stroke();
      ctx.strokeStyle = this.theme.border;
      ctx.lineWidth = 1.1;
      ctx.stroke();
    },

    /* Names of towns, the most populous first, each only where no other stands. */
    _writeNames() {
      const ctx = this._names, taken = [], { x: width, y: height } = this._size;
      const margin = { x: width * 0.06, y: height * 0.06 };
      const budget = Math.max(8, Math.round((width * height) / 26000));
      let written = 0;
      ctx.clearRect(0, 0, width, height); // written again when the font is there, it may have come late
      ctx.textBaseline = "middle";
      ctx.lineJoin = "round";
      for (let i = 0; i < this._towns.length && written < budget; i++) {
        const town = this._towns[i], x = this._toX(town.at[0]), y = this._toY(town.at[1]);
        if (x < margin.x || y < margin.y || x > width - margin.x || y > height - margin.y) continue;
        const big = town.people >= 250000;
        ctx.font = `${big ? 600 : 500} ${big ? 13 : 11.5}px "Libre Franklin Variable", system-ui, sans-serif`;
        const wide = ctx.measureText(town.name).width;
        const box = [x - 6, y - 9, x + wide + 12, y + 9];
        if (taken.some((t) => t[0] < box[2] && t[2] > box[0] && t[1] < box[3] && t[3] > box[1])) continue;
        taken.push(box);
        written++;
        ctx.fillStyle = this.theme.ink;
        ctx.strokeStyle = this.theme.halo;
        ctx.lineWidth = 2;
        ctx.beginPath();
        ctx.arc(x, y, big ? 3 : 2.2, 0, 7);
        ctx.stroke();
        ctx.fill();
        ctx.lineWidth = 3;
        ctx.strokeText(town.name, x + 7, y);
        ctx.fillText(town.name, x + 7, y);
      }
    },

    /* The cell under a container point, or null. */
    cellAt(point) {
      const at = this._map.containerPointToLayerPoint(point).subtract(this._bounds.min);
      this._fills.save();
      this._fills.setTransform(1, 0, 0, 1, 0, 0);
      const hit = this._paths.findIndex((path) => path && this._fills.isPointInPath(path, at.x, at.y, "evenodd"));
      this._fills.restore();
      return hit < 0 ? null : hit;
    },

    select(cell) {
      this.selected = cell;
      this._drawBorders();
    },

    /* The colour [r, g, b, a] on the fill canvas at a cell's town, and its place in the window. */
    pixelOf(cell) {
      const [mx, my] = this._points[cell], ratio = this._canvases[0].width / this._size.x;
      const x = this._toX(mx), y = this._toY(my);
      const box = this._canvases[0].getBoundingClientRect();
      return {
        colour: Array.from(this._fills.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data),
        over: Array.from(this._tops.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data),
        x: box.left + x, y: box.top + y,
      };
    },
  });

  Object.assign(ours, { ControlLayer, Palette });
})((window.geotrackerMap = window.geotrackerMap || {}));
