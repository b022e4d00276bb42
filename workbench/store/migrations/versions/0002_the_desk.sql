-- What a research desk needs beside the main job: calls, names, rules, what a status rests on.

ALTER TABLE "case" ADD COLUMN policy JSON DEFAULT '{}' NOT NULL;

ALTER TABLE claim ADD COLUMN status_with VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE claim ADD COLUMN status_since DATETIME;
ALTER TABLE claim ADD COLUMN approved_by VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE claim ADD COLUMN speaks_ill_of VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE claim ADD COLUMN implied BOOLEAN DEFAULT 0 NOT NULL;
ALTER TABLE claim ADD COLUMN roll_up VARCHAR(32) DEFAULT 'none' NOT NULL;

ALTER TABLE flag ADD COLUMN needs VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE flag ADD COLUMN met_by_id CHAR(32) REFERENCES source (id);
ALTER TABLE flag ADD COLUMN signed_by_id CHAR(32) REFERENCES person (id);
ALTER TABLE flag ADD COLUMN signed_at DATETIME;
CREATE INDEX ix_flag_met_by_id ON flag (met_by_id);

ALTER TABLE "query" ADD COLUMN answered_at DATETIME;

ALTER TABLE verdict ADD COLUMN recheck_by DATE;
ALTER TABLE verdict ADD COLUMN content_sha256 VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE readmark ADD COLUMN kind VARCHAR(32) DEFAULT 'nothing_to_check' NOT NULL;

ALTER TABLE source ADD COLUMN rests_on_id CHAR(32) REFERENCES source (id);
CREATE INDEX ix_source_rests_on_id ON source (rests_on_id);
ALTER TABLE source ADD COLUMN pages VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE source ADD COLUMN seen_where VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE source ADD COLUMN seen_by VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE source ADD COLUMN seen_on VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE evidence ADD COLUMN box JSON;
ALTER TABLE evidence ADD COLUMN time_ms INTEGER;
ALTER TABLE evidence ADD COLUMN cell VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE evidence ADD COLUMN typed BOOLEAN DEFAULT 0 NOT NULL;
ALTER TABLE evidence ADD COLUMN ticked_by_id CHAR(32) REFERENCES person (id);
ALTER TABLE evidence ADD COLUMN ticked_at DATETIME;
ALTER TABLE evidence ADD COLUMN content_sha256 VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE journalrow ADD COLUMN before_sha256 VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE journalrow ADD COLUMN after_sha256 VARCHAR DEFAULT '' NOT NULL;

CREATE TABLE confidentialname (
    case_id CHAR(32) NOT NULL,
    pseudonym VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    contact VARCHAR NOT NULL,
    PRIMARY KEY (case_id, pseudonym)
);

CREATE TABLE "call" (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    source_id CHAR(32) NOT NULL,
    person VARCHAR NOT NULL,
    medium VARCHAR(32) NOT NULL,
    terms VARCHAR(32) NOT NULL,
    asked VARCHAR NOT NULL,
    read_back VARCHAR NOT NULL,
    answer VARCHAR NOT NULL,
    called_by_id CHAR(32) NOT NULL,
    called_at DATETIME NOT NULL,
    answered_at DATETIME,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(source_id) REFERENCES source (id),
    FOREIGN KEY(called_by_id) REFERENCES person (id)
);
CREATE INDEX ix_call_case_id ON "call" (case_id);
CREATE INDEX ix_call_source_id ON "call" (source_id);

CREATE TABLE callclaim (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    call_id CHAR(32) NOT NULL,
    claim_id CHAR(32) NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(call_id) REFERENCES "call" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id)
);
CREATE INDEX ix_callclaim_case_id ON callclaim (case_id);
CREATE INDEX ix_callclaim_call_id ON callclaim (call_id);
CREATE INDEX ix_callclaim_claim_id ON callclaim (claim_id);

CREATE TABLE name (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    draft_id CHAR(32) NOT NULL,
    spelling VARCHAR NOT NULL,
    kind VARCHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    places JSON NOT NULL,
    same_as_id CHAR(32),
    source_id CHAR(32),
    note VARCHAR NOT NULL,
    dismissed BOOLEAN NOT NULL,
    ticked_by_id CHAR(32),
    ticked_at DATETIME,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(draft_id) REFERENCES draft (id),
    FOREIGN KEY(same_as_id) REFERENCES name (id),
    FOREIGN KEY(source_id) REFERENCES source (id),
    FOREIGN KEY(ticked_by_id) REFERENCES person (id)
);
CREATE INDEX ix_name_case_id ON name (case_id);
CREATE INDEX ix_name_draft_id ON name (draft_id);
CREATE INDEX ix_name_same_as_id ON name (same_as_id);
CREATE INDEX ix_name_source_id ON name (source_id);
