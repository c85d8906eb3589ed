"""What may be handed to GDAL: files that hold their own data, known by their content and never by their name.

GDAL recognises formats by content, and some only point elsewhere: a VRT names any file or address in the
server's own network. So only our formats are let through, the rest is refused before GDAL sees it.
"""

import io
import re
import zipfile
import zlib

from geotracker.errors import LimitError, QueryError

LARGEST_UNPACKED = 200_000_000
MOST_PARTS = 50
SHAPEFILE = (".shp", ".shx", ".dbf", ".prj", ".cpg", ".sbn", ".sbx", ".qix", ".xml", ".qpj")
SHAPE_MAGIC = (9994).to_bytes(4, "big")
KML = re.compile(rb"<(\w+:)?kml[\s>]")
INDIRECT = re.compile(rb"<!DOCTYPE|<!ENTITY|NetworkLink|OGRVRT|VRTDataset", re.IGNORECASE)


def suffix_of(body: bytes) -> str:
    """Return the suffix GDAL wants to see for a file of areas. QueryError, LimitError."""
    if body.startswith(b"SQLite format 3\0"):
        return ".gpkg"
    if body.startswith(b"PK"):
        _check_zip(body)
        return ".zip"
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        return ".geojson"
    if start.startswith(b"<") and KML.search(start[:2_000]) and not INDIRECT.search(start):
        return ".kml"
    raise QueryError("is no GeoJSON, GeoPackage, zipped Shapefile or plain KML", field="body")


def _check_zip(body: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            parts = packed.infolist()
            _check_names(parts)
            for part in parts:
                _check_part(part.filename, packed.read(part))
    except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, RuntimeError) as error:
        raise QueryError(f"not a zip file that can be read: {error}", field="body") from None


def _check_part(name: str, data: bytes) -> None:
    """Refuse a part that is not what its name says: GDAL would go by what is in it."""
    if name.lower().endswith(".shp") and not data.startswith(SHAPE_MAGIC):
        raise QueryError(f"the zip file has a part that is no Shapefile: {name[:80]!r}", field="body")
    if INDIRECT.search(data):
        raise QueryError(f"the zip file has a part that points elsewhere: {name[:80]!r}", field="body")


def _check_names(parts: list[zipfile.ZipInfo]) -> None:
    if not any(part.filename.lower().endswith(".shp") for part in parts):
        raise QueryError("the zip file holds no Shapefile", field="body")
    if len(parts) > MOST_PARTS:
        raise LimitError(f"the zip file has more than {MOST_PARTS} parts")
    if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise LimitError(f"the zip file unpacks to more than {LARGEST_UNPACKED:,} bytes")
    for part in parts:
        name = part.filename
        if name.startswith(("/", "\\")) or ".." in name or ":" in name:
            raise QueryError(f"the zip file has a part outside itself: {name[:80]!r}", field="body")
        if not part.is_dir() and not name.lower().endswith(SHAPEFILE):
            raise QueryError(f"the zip file has a part that is no Shapefile's: {name[:80]!r}", field="body")
