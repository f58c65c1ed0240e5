-- What people write to each other on a call. The fact says that something was said; the words lie here, masked, and are deleted when the
-- call leaves the floor.
CREATE TABLE messages (
    command_id TEXT NOT NULL PRIMARY KEY,
    call_id TEXT NOT NULL,
    kept_ms INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX messages_of_call ON messages (call_id);
