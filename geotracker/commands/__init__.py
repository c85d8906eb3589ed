"""The subcommands of `geotracker`, a module per kind, imported only when called."""
