-- Step 1. A step is never edited once it has been released: what is to be different gets a step of its own.
-- ${append} and ${withhold} are the roles in which Wettstein works; ${schema} is the schema it lives in.

CREATE TABLE journal (
    number integer PRIMARY KEY CHECK (number = 1),
    register text NOT NULL,
    position bigint NOT NULL,
    hash text NOT NULL
);

-- The primary key decides which of several writers comes next. Texts are kept as the bytes they were hashed from.
CREATE TABLE entry (
    position bigint PRIMARY KEY,
    hash text NOT NULL,
    content bytea NOT NULL
);

CREATE TABLE item (
    hash text COLLATE "C" PRIMARY KEY,
    needed bigint NOT NULL,
    content bytea,
    withheld bigint
);

CREATE INDEX item_needed ON item (needed, hash);

CREATE TABLE state (
    id text COLLATE "C" PRIMARY KEY,
    item text,
    position bigint NOT NULL
);

-- The transactions whose withheld contents still have to be taken out of the files.
CREATE TABLE purge (
    transaction xid8 PRIMARY KEY
);

CREATE TABLE workbench (
    kind text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    changed bigint NOT NULL,
    hash text NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (kind, id)
);

CREATE TABLE blob (
    hash text COLLATE "C" PRIMARY KEY,
    content bytea NOT NULL
);

GRANT USAGE ON SCHEMA ${schema} TO ${append}, ${withhold};
GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${append}, ${withhold};
GRANT INSERT ON journal, entry, item TO ${append};
GRANT INSERT, UPDATE ON state TO ${append};
GRANT INSERT, UPDATE, DELETE ON workbench, blob TO ${append};
GRANT UPDATE (content, withheld) ON item TO ${withhold};
GRANT INSERT ON purge TO ${withhold};
