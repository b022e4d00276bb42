-- Flags of checks that somebody closed; calculations, and the figures they work on.

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

CREATE TABLE calculation (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    claim_id CHAR(32) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    label VARCHAR NOT NULL,
    target VARCHAR NOT NULL,
    operand_count INTEGER NOT NULL,
    added_by_id CHAR(32) NOT NULL,
    added_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(added_by_id) REFERENCES person (id)
);
CREATE INDEX ix_calculation_case_id ON calculation (case_id);
CREATE INDEX ix_calculation_claim_id ON calculation (claim_id);

CREATE TABLE operand (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    claim_id CHAR(32) NOT NULL,
    calculation_id CHAR(32) NOT NULL,
    evidence_id CHAR(32),
    position INTEGER NOT NULL,
    origin VARCHAR(32) NOT NULL,
    words VARCHAR NOT NULL,
    start INTEGER,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(calculation_id) REFERENCES calculation (id),
    FOREIGN KEY(evidence_id) REFERENCES evidence (id)
);
CREATE INDEX ix_operand_case_id ON operand (case_id);
CREATE INDEX ix_operand_claim_id ON operand (claim_id);
CREATE INDEX ix_operand_calculation_id ON operand (calculation_id);
CREATE INDEX ix_operand_evidence_id ON operand (evidence_id);
