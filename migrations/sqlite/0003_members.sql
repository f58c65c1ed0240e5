-- One row per import. Readers see the complete extract with the greatest number; a half-loaded one is seen by nobody.
CREATE TABLE extracts (
    extract_id INTEGER NOT NULL PRIMARY KEY,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1))
) STRICT;

-- Members as the extract has them: states and days. No My Number, no address.
CREATE TABLE members (
    extract_id INTEGER NOT NULL REFERENCES extracts (extract_id),
    member_id TEXT NOT NULL,
    -- as the operator reads it; in katakana without spaces; with small kana written large, for finding
    name_shown TEXT NOT NULL,
    name_kana TEXT NOT NULL,
    name_key TEXT NOT NULL,
    birth_on TEXT NOT NULL,
    kigo TEXT NOT NULL,
    bango TEXT NOT NULL,
    employer TEXT,
    kind TEXT NOT NULL,
    branch TEXT NOT NULL,
    acquired_on TEXT NOT NULL,
    lost_on TEXT,
    use_registration TEXT NOT NULL,
    registered_on TEXT,
    card TEXT NOT NULL,
    certificate_expires_on TEXT,
    old_card TEXT NOT NULL,
    notice_sent_on TEXT,
    as_of TEXT NOT NULL,
    PRIMARY KEY (extract_id, member_id)
) STRICT, WITHOUT ROWID;

-- A look-up knows the name and the day of birth.
CREATE INDEX members_by_name ON members (extract_id, name_key, birth_on);
