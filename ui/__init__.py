"""All of Qt. Asks models/, holds no SQL and parses no file."""
