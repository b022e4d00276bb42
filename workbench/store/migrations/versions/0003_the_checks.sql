-- Flags of checks that somebody closed.

CREATE TABLE closedflag (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    claim_id CHAR(32),
    source_id CHAR(32),
    "key" VARCHAR NOT NULL,
    kind VARCHAR(32) NOT NULL,
    words VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    closed_by_id CHAR(32) NOT NULL,
    closed_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(source_id) REFERENCES source (id),
    FOREIGN KEY(closed_by_id) REFERENCES person (id)
);
CREATE INDEX ix_closedflag_case_id ON closedflag (case_id);
CREATE INDEX ix_closedflag_claim_id ON closedflag (claim_id);
CREATE INDEX ix_closedflag_source_id ON closedflag (source_id);
CREATE INDEX ix_closedflag_key ON closedflag ("key");
