"""The GeoJSON API: OGC API – Features over the store. An endpoint parses, asks the library, formats."""
