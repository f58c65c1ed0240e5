-- What this folder is: its id, its clock. One row per name.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Everything that happened, in order. Ids and codes only.
CREATE TABLE facts (
    seq INTEGER NOT NULL PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX facts_at ON facts (at_ms);

CREATE TRIGGER facts_stay BEFORE UPDATE ON facts
BEGIN
    SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER facts_are_kept BEFORE DELETE ON facts
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;

-- The state after fact `seq`, so that a start need not replay from the beginning. Always one row: slot 1.
CREATE TABLE snapshots (
    slot INTEGER NOT NULL PRIMARY KEY CHECK (slot = 1),
    seq INTEGER NOT NULL,
    state BLOB NOT NULL
) STRICT;

-- The operator's note on a call: words, so not in the log.
CREATE TABLE notes (
    call_id TEXT NOT NULL PRIMARY KEY,
    kept_ms INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
