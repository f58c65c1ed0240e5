-- Days on which this line alone is closed, beside those in the hotline's file. Who takes one back may put it back: rows stay.
CREATE TABLE closures (
    closure_id TEXT NOT NULL PRIMARY KEY,
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL CHECK (to_on >= from_on),
    reason TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What administrators changed: who, when, what, on whom or which closure. Never a password, never a reason in words.
CREATE TABLE changes (
    seq INTEGER NOT NULL PRIMARY KEY,
    at_s INTEGER NOT NULL,
    actor TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE TRIGGER changes_stay BEFORE UPDATE ON changes
BEGIN
    SELECT RAISE(ABORT, 'the trail of changes is never changed');
END;

CREATE TRIGGER changes_are_kept BEFORE DELETE ON changes
BEGIN
    SELECT RAISE(ABORT, 'the trail of changes is never deleted from');
END;
