"""WebDAV: calendars (CalDAV) and address books (CardDAV) on a server of the user's. Knows no database."""
