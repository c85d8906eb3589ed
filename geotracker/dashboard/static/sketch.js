/* Areas on the map of the layers page: shown, chosen, drawn, reshaped. Leaflet.draw gives the pens. */
(function (ours) {
  "use strict";
  const MOST_CORNERS = 3000; // more handles than that cannot be told apart, nor drawn

  class Sketch {
    /* `paint(properties)` is a holder's colour; `choose(id, also)` is told of clicks on areas; `room()` is the
       padding to look with; `select` is the line around what is chosen. */
    constructor(map, paint, choose, room, select) {
      Object.assign(this, { map, paint, choose, room, select });
      this.under = L.featureGroup().addTo(map);
      this.areas = L.featureGroup().addTo(map);
      this.over = L.featureGroup().addTo(map);
      this.shapes = new Map();
      this.chosen = new Set();
      this.pen = null;
      map.on("draw:created", (event) => this.pen && this.pen.done(event.layer.toGeoJSON().geometry));
      map.on("draw:drawstop", () => setTimeout(() => this.pen && !this.pen.handler._enabled && this._drop(), 0));
    }

    /* --- showing ------------------------------------------------------------------------------------- */

    ground(features) {
      this.under.clearLayers();
      for (const one of features) {
        const unknown = one.properties.status === "unknown";
        L.geoJSON(one, {
          interactive: false,
          style: { stroke: !unknown, color: this.paint(one.properties), weight: 0.8, opacity: 0.6, fillColor: this.paint(one.properties), fillOpacity: unknown ? 0 : 0.22 },
        }).addTo(this.under);
      }
    }

    show(features) {
      this.areas.clearLayers();
      this.shapes.clear();
      for (const one of features) {
        const shape = L.geoJSON(one, { style: this._style(one, false), bubblingMouseEvents: false });
        shape.feature = one;
        shape.on("click", (event) => {
          if (this.pen) return;
          L.DomEvent.stop(event);
          this.choose(one.id, event.originalEvent.shiftKey || event.originalEvent.ctrlKey);
        });
        const words = document.createElement("span");
        words.textContent = ours.wordsOf(one.properties);
        shape.bindTooltip(words, { sticky: true });
        shape.addTo(this.areas);
        this.shapes.set(one.id, shape);
      }
    }

    _style(one, chosen) {
      const colour = this.paint(one.properties), { status, certainty } = one.properties;
      return {
        color: chosen ? this.select : colour, weight: chosen ? 3.5 : 2, dashArray: status === "held" ? null : "6 4",
        fillColor: colour, fillOpacity: status === "unknown" ? 0.05 : 0.2 + 0.4 * (certainty == null ? 1 : certainty),
      };
    }

    mark(ids) {
      this.chosen = new Set(ids);
      for (const [id, shape] of this.shapes) {
        shape.setStyle(this._style(shape.feature, this.chosen.has(id)));
        if (this.chosen.has(id)) shape.bringToFront();
      }
    }

    lookAt(ids) {
      const found = ids.map((id) => this.shapes.get(id)).filter(Boolean);
      if (found.length) this.map.flyToBounds(L.featureGroup(found).getBounds().pad(0.3), { maxZoom: 11, duration: 0.4, ...this.room() });
    }

    /* Geometries drawn over everything for a comparison: [[geometry, style]]. */
    lay(pairs) {
      this.over.clearLayers();
      for (const [geometry, style] of pairs) {
        if (geometry) L.geoJSON(geometry, { interactive: false, style: { fill: false, weight: 3, ...style } }).addTo(this.over);
      }
    }

    /* --- pens ---------------------------------------------------------------------------------------- */

    /* Let the analyst draw an area or a line; resolves with its geometry, null where it was given up. */
    draw(kind) {
      this.stop();
      const options = { shapeOptions: { color: "#a8452b", weight: 3, fillOpacity: 0.15 }, showArea: false, showLength: false, allowIntersection: kind === "line" };
      const handler = kind === "line" ? new L.Draw.Polyline(this.map, options) : new L.Draw.Polygon(this.map, options);
      return new Promise((resolve) => {
        this.pen = { handler, done: (geometry) => { this.pen = null; resolve(geometry); } };
        this.map.getContainer().classList.add("gt-drawing");
        handler.enable();
      }).finally(() => this.map.getContainer().classList.remove("gt-drawing"));
    }

    _drop() { if (this.pen) this.pen.done(null); }

    stop() {
      if (this.pen) { const { handler } = this.pen; handler.disable(); this._drop(); }
      this.endReshape();
    }

    /* Put handles on an area's corners. False where it has too many. */
    reshape(id) {
      this.stop();
      const shape = this.shapes.get(id), { geometry } = shape.feature;
      const parts = geometry.type === "MultiPolygon" ? geometry.coordinates : [geometry.coordinates];
      if (parts.flat().reduce((sum, ring) => sum + ring.length, 0) > MOST_CORNERS) return false;
      this.areas.removeLayer(shape);
      const style = { ...this._style(shape.feature, true), dashArray: "4 4" };
      this.reshaped = parts.map((rings) => {
        const part = L.polygon(L.GeoJSON.coordsToLatLngs(rings, 1), style).addTo(this.map);
        part.editing.enable();
        return part;
      });
      this.reshapedId = id;
      return true;
    }

    reshapedGeometry() {
      const parts = this.reshaped.map((part) => part.toGeoJSON().geometry.coordinates);
      return parts.length === 1 ? { type: "Polygon", coordinates: parts[0] } : { type: "MultiPolygon", coordinates: parts };
    }

    endReshape() {
      if (!this.reshaped) return;
      for (const part of this.reshaped) { part.editing.disable(); part.remove(); }
      const shape = this.shapes.get(this.reshapedId);
      if (shape) shape.addTo(this.areas);
      this.reshaped = this.reshapedId = null;
    }

    /* Ten pixels, in degrees: how near a corner must be to snap. */
    tolerance() {
      return Math.min(1, (10 * 360) / (256 * Math.pow(2, this.map.getZoom()))).toPrecision(3);
    }
  }

  ours.Sketch = Sketch;
})((window.geotrackerMap = window.geotrackerMap || {}));
