-- People who sign in. `name_key` is the name in lower case: Naomi and naomi are one person.
CREATE TABLE accounts (
    account_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('operator', 'interpreter', 'supervisor', 'manager', 'editor', 'admin', 'auditor')),
    speaks TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    disabled INTEGER NOT NULL CHECK (disabled IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Who is signed in where. The token itself is only in the cookie.
CREATE TABLE sessions (
    token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    account_id TEXT NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    surface TEXT NOT NULL CHECK (surface IN ('agent', 'interpreter', 'manager', 'admin')),
    expires_s INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_of_account ON sessions (account_id, expires_s);
