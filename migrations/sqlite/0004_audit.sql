-- Who looked at whose record, when, on which call and why. Never what was typed.
CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    agent_id TEXT NOT NULL,
    call_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    member_id TEXT
) STRICT;

CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END;

CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never deleted from');
END;
