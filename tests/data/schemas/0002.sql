PRAGMA application_id=1178818370;
PRAGMA user_version=2;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "call" VALUES('31bb7b1166cc4af6bdf5b751978ee80e',1795480732275631681,'8fbdf856bf154b2c8cc5c4431bcfa35b','da1f4ef993c74080b05db4fad63f32c3','Per Holm','phone','on_record','How many ferries?','','','daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.272614',NULL);
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
INSERT INTO "callclaim" VALUES('6be5073bca4e4876bc14ca535b7e16e0',1795480732281251980,'8fbdf856bf154b2c8cc5c4431bcfa35b','31bb7b1166cc4af6bdf5b751978ee80e','c24e05684e5c4cc49ceb28f47cb338f4');
CREATE TABLE capture (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    source_id CHAR(32) NOT NULL,
    sha256 VARCHAR NOT NULL,
    size_bytes INTEGER NOT NULL,
    media_type VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    text_sha256 VARCHAR NOT NULL,
    origins_sha256 VARCHAR NOT NULL,
    captured_by_id CHAR(32) NOT NULL,
    captured_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(source_id) REFERENCES source (id),
    FOREIGN KEY(captured_by_id) REFERENCES person (id)
);
INSERT INTO "capture" VALUES('9196217eb65545af8ad69af9e49b4cbf',1795480732228530009,'8fbdf856bf154b2c8cc5c4431bcfa35b','da1f4ef993c74080b05db4fad63f32c3','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f',18,'text/plain','log.txt','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80','daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.223957');
CREATE TABLE "case" (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    title VARCHAR NOT NULL,
    created_at DATETIME NOT NULL,
    archived BOOLEAN NOT NULL,
    due_at DATETIME,
    privilege_line VARCHAR NOT NULL,
    scale JSON NOT NULL, policy JSON DEFAULT '{}' NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "case" VALUES('8fbdf856bf154b2c8cc5c4431bcfa35b',1795480732017708059,'Harbour town counts its ferries','2026-11-24 00:38:52.016668',0,NULL,'','{"name": "three", "title": "Three labels", "version": "1", "ratings": [{"key": "true", "label": "True", "family": "true", "icon": "check", "underline": "solid", "light": "#1b7f5c", "dark": "#5cc79d", "value": 1.0, "meaning": "", "retired": false}, {"key": "mixed", "label": "Mixed", "family": "mixed", "icon": "half", "underline": "dashed", "light": "#a66a00", "dark": "#e0b05c", "value": 0.5, "meaning": "", "retired": false}, {"key": "false", "label": "False", "family": "false", "icon": "cross", "underline": "double", "light": "#b3382e", "dark": "#f08a80", "value": 0.0, "meaning": "", "retired": false}], "conclusion_only": false, "origin": ""}','{}');
CREATE TABLE claim (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    draft_id CHAR(32) NOT NULL,
    parent_id CHAR(32),
    number INTEGER,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote VARCHAR NOT NULL,
    prefix VARCHAR NOT NULL,
    suffix VARCHAR NOT NULL,
    in_full VARCHAR NOT NULL,
    claimant VARCHAR NOT NULL,
    relayed_by JSON NOT NULL,
    state VARCHAR(32) NOT NULL,
    status VARCHAR(32) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    check_worthiness FLOAT,
    reasons JSON NOT NULL,
    owner_id CHAR(32),
    due_at DATETIME,
    note VARCHAR NOT NULL, status_with VARCHAR DEFAULT '' NOT NULL, status_since DATETIME, approved_by VARCHAR DEFAULT '' NOT NULL, speaks_ill_of VARCHAR DEFAULT '' NOT NULL, implied BOOLEAN DEFAULT 0 NOT NULL, roll_up VARCHAR(32) DEFAULT 'none' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(draft_id) REFERENCES draft (id),
    FOREIGN KEY(parent_id) REFERENCES claim (id),
    FOREIGN KEY(owner_id) REFERENCES person (id)
);
INSERT INTO "claim" VALUES('62480a7da8f144ffa656ed80c422b02e',1795480732460520538,'8fbdf856bf154b2c8cc5c4431bcfa35b','7796d06229684fcead7b6dc8413f756e',NULL,1,49,88,'the harbour of Lund sent out 24 ferries','ts its ferries
Last year alone, ',' and opened its longest pier.
“N','','','[]','signed','open','event',NULL,'[]',NULL,'2018-03-10 00:00:00.000000','','',NULL,'','',0,'none');
INSERT INTO "claim" VALUES('c24e05684e5c4cc49ceb28f47cb338f4',1795480732185076890,'8fbdf856bf154b2c8cc5c4431bcfa35b','7796d06229684fcead7b6dc8413f756e','62480a7da8f144ffa656ed80c422b02e',2,78,88,'24 ferries','e, the harbour of Lund sent out ',' and opened its longest pier.
“N','','','[]','open','open','event',NULL,'[]',NULL,NULL,'','',NULL,'','',0,'none');
CREATE TABLE confidentialname (
    case_id CHAR(32) NOT NULL,
    pseudonym VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    contact VARCHAR NOT NULL,
    PRIMARY KEY (case_id, pseudonym)
);
CREATE TABLE content (
    sha256 VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (sha256)
);
INSERT INTO "content" VALUES('90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','Harbour town counts its ferries
Last year alone, the harbour of Lund sent out 24 ferries and opened its longest pier.
“Nobody drowned in ten years,” said harbour master Ines Falk.
The pier is 310 metres long, the council said. It cost 4.2 million crowns.
A café opens on the pier in May.');
INSERT INTO "content" VALUES('e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80','{"origins":[],"pages":[]}');
INSERT INTO "content" VALUES('006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f','24 sailings in all');
CREATE TABLE document (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    byline VARCHAR NOT NULL,
    outlet VARCHAR NOT NULL,
    published DATE,
    url VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
INSERT INTO "document" VALUES('d8fdd884aa1b4445ba72ef7403e4db32',1795480732020051839,'8fbdf856bf154b2c8cc5c4431bcfa35b','Harbour town counts its ferries','','','2018-03-09','','');
CREATE TABLE draft (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    document_id CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    text_sha256 VARCHAR NOT NULL,
    origins_sha256 VARCHAR NOT NULL,
    words INTEGER NOT NULL,
    sentences INTEGER NOT NULL,
    file_name VARCHAR NOT NULL,
    media_type VARCHAR NOT NULL,
    encoding VARCHAR NOT NULL,
    original_sha256 VARCHAR NOT NULL,
    original_bytes INTEGER NOT NULL,
    imported_at DATETIME NOT NULL,
    imported_by_id CHAR(32) NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(document_id) REFERENCES document (id),
    FOREIGN KEY(imported_by_id) REFERENCES person (id)
);
INSERT INTO "draft" VALUES('7796d06229684fcead7b6dc8413f756e',1795480732029531624,'8fbdf856bf154b2c8cc5c4431bcfa35b','d8fdd884aa1b4445ba72ef7403e4db32',1,'90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80',53,6,'article.txt','text/plain','','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33',287,'2026-11-24 00:38:52.028876','daa8b67e2cb544a3a0e2101e2deba70b');
CREATE TABLE evidence (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    claim_id CHAR(32) NOT NULL,
    source_id CHAR(32) NOT NULL,
    capture_id CHAR(32),
    question VARCHAR(32) NOT NULL,
    stance VARCHAR(32) NOT NULL,
    tier VARCHAR(32) NOT NULL,
    terms VARCHAR(32) NOT NULL,
    quote VARCHAR NOT NULL,
    prefix VARCHAR NOT NULL,
    suffix VARCHAR NOT NULL,
    start INTEGER,
    "end" INTEGER,
    page INTEGER,
    locator VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    added_by_id CHAR(32) NOT NULL,
    added_at DATETIME NOT NULL, box JSON, time_ms INTEGER, cell VARCHAR DEFAULT '' NOT NULL, typed BOOLEAN DEFAULT 0 NOT NULL, ticked_by_id CHAR(32) REFERENCES person (id), ticked_at DATETIME, content_sha256 VARCHAR DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(source_id) REFERENCES source (id),
    FOREIGN KEY(capture_id) REFERENCES capture (id),
    FOREIGN KEY(added_by_id) REFERENCES person (id)
);
INSERT INTO "evidence" VALUES('aa6ce584ba724ca4b75fb372f8a101f1',1795480732248513679,'8fbdf856bf154b2c8cc5c4431bcfa35b','c24e05684e5c4cc49ceb28f47cb338f4','da1f4ef993c74080b05db4fad63f32c3',NULL,'is_so','supports','secondary','on_record','24 sailings','','',NULL,NULL,NULL,'','','daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.247498','null',NULL,'',1,NULL,NULL,'b8665cc80255f51ff2f4b61f61174dfdacd77e526b7f77f1dc0b2bdd3854e4e7');
CREATE TABLE flag (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    claim_id CHAR(32) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    comment VARCHAR NOT NULL,
    raised_by_id CHAR(32) NOT NULL,
    raised_at DATETIME NOT NULL,
    closed_by_id CHAR(32),
    closed_why VARCHAR NOT NULL, needs VARCHAR DEFAULT '' NOT NULL, met_by_id CHAR(32) REFERENCES source (id), signed_by_id CHAR(32) REFERENCES person (id), signed_at DATETIME,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(raised_by_id) REFERENCES person (id),
    FOREIGN KEY(closed_by_id) REFERENCES person (id)
);
INSERT INTO "flag" VALUES('009b85bb3d524a098a7d70cad4c572cb',1795480732333887910,'8fbdf856bf154b2c8cc5c4431bcfa35b','62480a7da8f144ffa656ed80c422b02e','legal','a name','daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.333294',NULL,'','',NULL,NULL,NULL);
CREATE TABLE givennumber (
    case_id CHAR(32) NOT NULL,
    series VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    holder_id CHAR(32) NOT NULL,
    PRIMARY KEY (case_id, series, number)
);
INSERT INTO "givennumber" VALUES('8fbdf856bf154b2c8cc5c4431bcfa35b','claim',1,'62480a7da8f144ffa656ed80c422b02e');
INSERT INTO "givennumber" VALUES('8fbdf856bf154b2c8cc5c4431bcfa35b','claim',2,'c24e05684e5c4cc49ceb28f47cb338f4');
INSERT INTO "givennumber" VALUES('8fbdf856bf154b2c8cc5c4431bcfa35b','source',1,'da1f4ef993c74080b05db4fad63f32c3');
INSERT INTO "givennumber" VALUES('8fbdf856bf154b2c8cc5c4431bcfa35b','query',1,'5303cd4528164b9ab6853ea1b4d4e2f5');
CREATE TABLE journalentry (
    id INTEGER NOT NULL,
    at DATETIME NOT NULL,
    client VARCHAR NOT NULL,
    actor_id CHAR(32),
    actor VARCHAR NOT NULL,
    case_id CHAR(32),
    operation VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    undoable BOOLEAN NOT NULL,
    joins BOOLEAN NOT NULL,
    undoes INTEGER,
    hash VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "journalentry" VALUES(1,'2026-11-24 00:38:51.969851','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron',NULL,'add_person','Add person',0,0,NULL,'19ed586dfdb4b978b58e0b35f74309b37cfb548e867fbbfac4cd83e035f5430a');
INSERT INTO "journalentry" VALUES(2,'2026-11-24 00:38:52.034442','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','open_article','Open article',1,0,NULL,'5616e6533806a846e86ab753c89ff85c57cef667afcf450db75009414d5b8bec');
INSERT INTO "journalentry" VALUES(3,'2026-11-24 00:38:52.089325','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','add_claim','Make claim',1,0,NULL,'37795b2d9a3a067c24acca206358b84e1b6ada81de0ea5a6ba8bca0e16129d5f');
INSERT INTO "journalentry" VALUES(4,'2026-11-24 00:38:52.185781','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','add_claim','Make claim',1,0,NULL,'31e29857a9b5f10524eda34d7e3cb61a9f173c01d63782f88213b54fdc415682');
INSERT INTO "journalentry" VALUES(5,'2026-11-24 00:38:52.230107','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','add_source','Add source',1,0,NULL,'e8208d966b15fe9686a52495ce0774a518e37b6a994f7b9c75516f07f6d0c35e');
INSERT INTO "journalentry" VALUES(6,'2026-11-24 00:38:52.251134','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','attach','Add evidence',1,0,NULL,'d58d5f6e2b2967d24adb8832078a753f8e3bb3aefd43e4e88988d42c6562c0a3');
INSERT INTO "journalentry" VALUES(7,'2026-11-24 00:38:52.282383','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','call','Call somebody in a test',1,0,NULL,'a525b098d4394c20005c7b474db1f7d47a6f8943c5dcdec0dbcb0c1608dd6bd1');
INSERT INTO "journalentry" VALUES(8,'2026-11-24 00:38:52.309384','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','ask','Ask query',1,0,NULL,'2c9094d3a8389a1a5ee837a9a2f3320cfb76cb6d4f40bb35c557acc8cf9d605d');
INSERT INTO "journalentry" VALUES(9,'2026-11-24 00:38:52.335440','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','raise_flag','Flag claim',1,0,NULL,'3ac71bb4f5c870a525f31c4144ff57a2b218982a332545e69a573c2b7413bde5');
INSERT INTO "journalentry" VALUES(10,'2026-11-24 00:38:52.362118','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','set_due','Set claim''s due time',1,0,NULL,'ab3704fb2fe8fd491c0cde6b115e0c3944ff7e926b6de732c9299dab04335cbd');
INSERT INTO "journalentry" VALUES(11,'2026-11-24 00:38:52.386475','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','set_standing','Close without rating',1,0,NULL,'b6ee007a7eec81e497ac67c3191fa6d2941fb05f3661e54761e80ca115b13004');
INSERT INTO "journalentry" VALUES(12,'2026-11-24 00:38:52.412063','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','rate','Set verdict',1,0,NULL,'95d6b6ed017a43d2b5cbf607fcc772c5d7373fa03d31f9ca7c9c065323f65fa8');
INSERT INTO "journalentry" VALUES(13,'2026-11-24 00:38:52.438594','7d397ca0ef184d7d9796774d401723f3','5eda4b3267a9476daf8b608b9f2fbcd8','Cem Demir',NULL,'add_person','Add person',0,0,NULL,'5c31e52b2086616d7a54d93fc7bf829bfa03132ec56f71241cf5487a214d8913');
INSERT INTO "journalentry" VALUES(14,'2026-11-24 00:38:52.462007','7d397ca0ef184d7d9796774d401723f3','5eda4b3267a9476daf8b608b9f2fbcd8','Cem Demir','8fbdf856bf154b2c8cc5c4431bcfa35b','sign','Sign claim',1,0,NULL,'cb78e598641be10c4c8f73ee0c3f208c9d20f8bf616dd35a3e0f3c00407a344c');
INSERT INTO "journalentry" VALUES(15,'2026-11-24 00:38:52.488509','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','mark_read','Mark as read',1,0,NULL,'b3f2be5dc15a4c50b33848c1a62cca04b7441043f10a751082943fbbdc93b939');
INSERT INTO "journalentry" VALUES(16,'2026-11-24 00:38:52.528077','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','close_piece','Close the piece',1,0,NULL,'b9f0e54376cddaf9293b4058350ae0e2666960d7bf5bd77e5e1c96ffe0e144ea');
INSERT INTO "journalentry" VALUES(17,'2026-11-24 00:38:52.554299','7d397ca0ef184d7d9796774d401723f3','daa8b67e2cb544a3a0e2101e2deba70b','Ada Byron','8fbdf856bf154b2c8cc5c4431bcfa35b','reopen','Reopen the piece',1,0,NULL,'3a15f02f4f554d238593f74f38f44f37ed234ace2b9ca3a3b60ce87e8e55e262');
CREATE TABLE journalrow (
    id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    entity VARCHAR NOT NULL,
    entity_id CHAR(32) NOT NULL,
    "before" VARCHAR,
    "after" VARCHAR, before_sha256 VARCHAR DEFAULT '' NOT NULL, after_sha256 VARCHAR DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(entry_id) REFERENCES journalentry (id)
);
INSERT INTO "journalrow" VALUES(1,1,'person','daa8b67e2cb544a3a0e2101e2deba70b',NULL,'{"id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","initials":"AB","name":"Ada Byron"}','','90fd72f830e7a6d16cb101633992530556ff00032d92cff87d01fb91359ceb30');
INSERT INTO "journalrow" VALUES(2,2,'case','8fbdf856bf154b2c8cc5c4431bcfa35b',NULL,'{"archived":false,"created_at":"2026-11-24T00:38:52.016668+00:00","due_at":null,"id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","policy":{},"privilege_line":"","scale":{"conclusion_only":false,"name":"three","origin":"","ratings":[{"dark":"#5cc79d","family":"true","icon":"check","key":"true","label":"True","light":"#1b7f5c","meaning":"","retired":false,"underline":"solid","value":1.0},{"dark":"#e0b05c","family":"mixed","icon":"half","key":"mixed","label":"Mixed","light":"#a66a00","meaning":"","retired":false,"underline":"dashed","value":0.5},{"dark":"#f08a80","family":"false","icon":"cross","key":"false","label":"False","light":"#b3382e","meaning":"","retired":false,"underline":"double","value":0.0}],"title":"Three labels","version":"1"},"title":"Harbour town counts its ferries"}','','c0938fa7cf0062b315b728471c2480bb7cf0d5715c3c01910e01275053830337');
INSERT INTO "journalrow" VALUES(3,2,'document','d8fdd884aa1b4445ba72ef7403e4db32',NULL,'{"byline":"","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","id":"d8fdd884-aa1b-4445-ba72-ef7403e4db32","language":"","outlet":"","published":"2018-03-09","title":"Harbour town counts its ferries","url":""}','','f7ca473d7394953176d52f05a5fe545d6b567f3ece5c272fb160fc062c8c4396');
INSERT INTO "journalrow" VALUES(4,2,'draft','7796d06229684fcead7b6dc8413f756e',NULL,'{"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","document_id":"d8fdd884-aa1b-4445-ba72-ef7403e4db32","encoding":"","file_name":"article.txt","id":"7796d062-2968-4fce-ad7b-6dc8413f756e","imported_at":"2026-11-24T00:38:52.028876+00:00","imported_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","media_type":"text/plain","number":1,"original_bytes":287,"original_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sentences":6,"text_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","words":53}','','7af996899c70a8d11df53a1dd8983453e67d141c4b0031086d5ddcd8785a562b');
INSERT INTO "journalrow" VALUES(5,2,'part','d816bcf855af4188b838e2ef49b5c455',NULL,'{"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","end":31,"id":"d816bcf8-55af-4188-b838-e2ef49b5c455","role":"headline","start":0}','','77b08d5cab936852014ca86bf7278c95f634aefdbcaffc153a3c9520ce07c8f0');
INSERT INTO "journalrow" VALUES(6,2,'marginnote','20e8601f41ca4ad19797ec7edcf2368e',NULL,'{"author":"Per Holm","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","end":45,"id":"20e8601f-41ca-4ad1-9797-ec7edcf2368e","kind":"comment","start":40,"target":"","text":"Which year?","written_at":null}','','ed912fba8b0ff85a6ee5d5edce4da42d78755ccf9d1fc3cb73ed0c8f71e181cf');
INSERT INTO "journalrow" VALUES(7,3,'claim','62480a7da8f144ffa656ed80c422b02e',NULL,'{"approved_by":"","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","check_worthiness":null,"claimant":"","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","due_at":null,"end":88,"id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','3d2245a24090b5d0677a7d214c74f4a08b1d397804026d15a71adb5dab96914a');
INSERT INTO "journalrow" VALUES(8,4,'claim','c24e05684e5c4cc49ceb28f47cb338f4',NULL,'{"approved_by":"","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","check_worthiness":null,"claimant":"","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","due_at":null,"end":88,"id":"c24e0568-4e5c-4cc4-9ceb-28f47cb338f4","implied":false,"in_full":"","kind":"event","note":"","number":2,"owner_id":null,"parent_id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","prefix":"e, the harbour of Lund sent out ","quote":"24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":78,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','38203ba80441d556c637fc8c95614271a01e167fedcbcb56ea4b586aee080601');
INSERT INTO "journalrow" VALUES(9,5,'source','da1f4ef993c74080b05db4fad63f32c3',NULL,'{"accessed_at":null,"added_at":"2026-11-24T00:38:52.218568+00:00","added_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","archived_url":"","author":"","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","id":"da1f4ef9-93c7-4080-b05d-b4fad63f32c3","kind":"file","note":"","number":1,"pages":"","published":"","publisher":"","rests_on_id":null,"seen_by":"","seen_on":"","seen_where":"","title":"Harbour log","url":""}','','057ad072a7bb59011517d670e5b0bda2cf34b16c045b0f1804e9901c0d431fb3');
INSERT INTO "journalrow" VALUES(10,5,'capture','9196217eb65545af8ad69af9e49b4cbf',NULL,'{"captured_at":"2026-11-24T00:38:52.223957+00:00","captured_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","file_name":"log.txt","id":"9196217e-b655-45af-8ad6-9af9e49b4cbf","media_type":"text/plain","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f","size_bytes":18,"source_id":"da1f4ef9-93c7-4080-b05d-b4fad63f32c3","text_sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f"}','','9537035b1307e8d1eb024d4688dba321d7c82b17985c0d28847e943161969ed6');
INSERT INTO "journalrow" VALUES(11,6,'evidence','aa6ce584ba724ca4b75fb372f8a101f1',NULL,'{"added_at":"2026-11-24T00:38:52.247498+00:00","added_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","box":null,"capture_id":null,"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","cell":"","claim_id":"c24e0568-4e5c-4cc4-9ceb-28f47cb338f4","end":null,"id":"aa6ce584-ba72-4ca4-b75f-b372f8a101f1","locator":"","note":"","page":null,"prefix":"","question":"is_so","quote":"24 sailings","source_id":"da1f4ef9-93c7-4080-b05d-b4fad63f32c3","stance":"supports","start":null,"suffix":"","terms":"on_record","ticked_at":null,"ticked_by_id":null,"tier":"secondary","time_ms":null,"typed":true}','','b8665cc80255f51ff2f4b61f61174dfdacd77e526b7f77f1dc0b2bdd3854e4e7');
INSERT INTO "journalrow" VALUES(12,7,'call','31bb7b1166cc4af6bdf5b751978ee80e',NULL,'{"answer":"","answered_at":null,"asked":"How many ferries?","called_at":"2026-11-24T00:38:52.272614+00:00","called_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","id":"31bb7b11-66cc-4af6-bdf5-b751978ee80e","medium":"phone","person":"Per Holm","read_back":"","source_id":"da1f4ef9-93c7-4080-b05d-b4fad63f32c3","terms":"on_record"}','','9af9e660aea241868e6632c6e26a8d8f062d4c9374a75a031ed60ad2fa638965');
INSERT INTO "journalrow" VALUES(13,7,'callclaim','6be5073bca4e4876bc14ca535b7e16e0',NULL,'{"call_id":"31bb7b11-66cc-4af6-bdf5-b751978ee80e","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","claim_id":"c24e0568-4e5c-4cc4-9ceb-28f47cb338f4","id":"6be5073b-ca4e-4876-bc14-ca535b7e16e0"}','','ecf83f3ad34a6d6365646058f099ee65f929632b6fbccdd99a7ef37e7e294a21');
INSERT INTO "journalrow" VALUES(14,7,'name','6c990829a62d43fcb2cf89d4e03d0edf',NULL,'{"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","dismissed":false,"draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","id":"6c990829-a62d-43fc-b2cf-89d4e03d0edf","kind":"person","note":"","places":[[15,19]],"same_as_id":null,"source_id":null,"spelling":"Lund","ticked_at":null,"ticked_by_id":null,"title":""}','','56d829f6107b1a4f6ed8b2fada728cc0e36f41dbbdb96e4232f66303bd0efad5');
INSERT INTO "journalrow" VALUES(15,8,'query','5303cd4528164b9ab6853ea1b4d4e2f5',NULL,'{"addressee":"writer","answer":"open","answered_at":null,"answered_by":"","asked_at":"2026-11-24T00:38:52.305546+00:00","asked_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","claim_id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","id":"5303cd45-2816-4b9a-b685-3ea1b4d4e2f5","number":1,"proposed":"","question":"Which harbour?","reason":""}','','d4251f69a21f90acd556e57b6b51600645394931354cf79337f18d58b7797b1e');
INSERT INTO "journalrow" VALUES(16,9,'flag','009b85bb3d524a098a7d70cad4c572cb',NULL,'{"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","claim_id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","closed_by_id":null,"closed_why":"","comment":"a name","id":"009b85bb-3d52-4a09-8a7d-70cad4c572cb","kind":"legal","met_by_id":null,"needs":"","raised_at":"2026-11-24T00:38:52.333294+00:00","raised_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","signed_at":null,"signed_by_id":null}','','d55870bcc52b2ab6044693e9f4e0d28afcc3040df00215c30c417152af4373c3');
INSERT INTO "journalrow" VALUES(17,10,'claim','62480a7da8f144ffa656ed80c422b02e','{"approved_by":"","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","check_worthiness":null,"claimant":"","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","due_at":null,"end":88,"id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","check_worthiness":null,"claimant":"","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','3d2245a24090b5d0677a7d214c74f4a08b1d397804026d15a71adb5dab96914a','e91d4a5bb159eb513bc3aad3c32de7d8ad20fa2b2d6d5722bf653cbdcc139166');
INSERT INTO "journalrow" VALUES(18,11,'verdict','2bfe3b0a72f7456192f27e1e25c84723',NULL,'{"as_of":null,"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","claim_id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","conclusion":"","decided_at":"2026-11-24T00:38:52.384040+00:00","decided_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","id":"2bfe3b0a-72f7-4561-92f2-7e1e25c84723","question":"said_so","rating":"","rationale":"","recheck_by":null,"standing":"not_checked"}','','c5b9fd82170984adb9e335c271839b76d99c568d2b54289fc9029f553784a924');
INSERT INTO "journalrow" VALUES(19,12,'verdict','fba3a1b052fe48c2a4b235bd8cffc452',NULL,'{"as_of":null,"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","claim_id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","conclusion":"","decided_at":"2026-11-24T00:38:52.410386+00:00","decided_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","id":"fba3a1b0-52fe-48c2-a4b2-35bd8cffc452","question":"is_so","rating":"true","rationale":"","recheck_by":null,"standing":"rated"}','','a38008059fd4a1e0c1ad3e355b937fe9e33cd795db4f990a141158ae1ec1dc38');
INSERT INTO "journalrow" VALUES(20,12,'claim','62480a7da8f144ffa656ed80c422b02e','{"approved_by":"","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","check_worthiness":null,"claimant":"","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","check_worthiness":null,"claimant":"","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','e91d4a5bb159eb513bc3aad3c32de7d8ad20fa2b2d6d5722bf653cbdcc139166','7831e52b2294054f68934dcb23112817f5ec484aaf9fbd102a036cce254da0e0');
INSERT INTO "journalrow" VALUES(21,13,'person','5eda4b3267a9476daf8b608b9f2fbcd8',NULL,'{"id":"5eda4b32-67a9-476d-af8b-608b9f2fbcd8","initials":"CD","name":"Cem Demir"}','','104086542608f01f3abbb12d5f5b29a264e1954633492561bf4ce8152ccfd0a0');
INSERT INTO "journalrow" VALUES(22,14,'signoff','aa9905c016194a6cbca4ca053b964108',NULL,'{"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","claim_id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","id":"aa9905c0-1619-4a6c-bca4-ca053b964108","signed_at":"2026-11-24T00:38:52.460218+00:00","signed_by_id":"5eda4b32-67a9-476d-af8b-608b9f2fbcd8"}','','dc58375f7d54af7895bfb9ced3dcd2ca6f117f7afac11c00c5871c017742a7bc');
INSERT INTO "journalrow" VALUES(23,14,'claim','62480a7da8f144ffa656ed80c422b02e','{"approved_by":"","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","check_worthiness":null,"claimant":"","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","check_worthiness":null,"claimant":"","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"62480a7d-a8f1-44ff-a656-ed80c422b02e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"signed","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','7831e52b2294054f68934dcb23112817f5ec484aaf9fbd102a036cce254da0e0','ca7d89cd2c21b4e16d8693d398cef18ae23ed744048bd6196dbc83e5d27b0057');
INSERT INTO "journalrow" VALUES(24,15,'readmark','6a501bfaf3424df48acee0912c29d9eb',NULL,'{"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","end":287,"id":"6a501bfa-f342-4df4-8ace-e0912c29d9eb","kind":"nothing_to_check","read_at":"2026-11-24T00:38:52.483113+00:00","read_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","start":255}','','ed97481ad771dbcdc0256a413e384f7878f56ff7126032bc240a50c2739c42e2');
INSERT INTO "journalrow" VALUES(25,16,'piece','09def593ebe9408d8533965d786ef848',NULL,'{"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","closed_at":"2026-11-24T00:38:52.526593+00:00","closed_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"09def593-ebe9-408d-8533-965d786ef848","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}','','b918037915921e384a3023913c5402af674c9a9c6348277b0a539441689b2bb0');
INSERT INTO "journalrow" VALUES(26,17,'piece','09def593ebe9408d8533965d786ef848','{"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","closed_at":"2026-11-24T00:38:52.526593+00:00","closed_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"09def593-ebe9-408d-8533-965d786ef848","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}','{"case_id":"8fbdf856-bf15-4b2c-8cc5-c4431bcfa35b","closed_at":"2026-11-24T00:38:52.526593+00:00","closed_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","draft_id":"7796d062-2968-4fce-ad7b-6dc8413f756e","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"09def593-ebe9-408d-8533-965d786ef848","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":"2026-11-24T00:38:52.553249+00:00","reopened_by_id":"daa8b67e-2cb5-44a3-a0e2-101e2deba70b","reopened_why":"The harbour master called."}','b918037915921e384a3023913c5402af674c9a9c6348277b0a539441689b2bb0','dab5496662900e9b4701789054245ab4bd7fb45cc9c2b879f053293e34500415');
CREATE TABLE marginnote (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    draft_id CHAR(32) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    author VARCHAR NOT NULL,
    written_at DATETIME,
    target VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(draft_id) REFERENCES draft (id)
);
INSERT INTO "marginnote" VALUES('20e8601f41ca4ad19797ec7edcf2368e',1795480732031994476,'8fbdf856bf154b2c8cc5c4431bcfa35b','7796d06229684fcead7b6dc8413f756e','comment',40,45,'Which year?','Per Holm',NULL,'');
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
INSERT INTO "name" VALUES('6c990829a62d43fcb2cf89d4e03d0edf',1795480732273855750,'8fbdf856bf154b2c8cc5c4431bcfa35b','7796d06229684fcead7b6dc8413f756e','Lund','person','','[[15, 19]]',NULL,NULL,'',0,NULL,NULL);
CREATE TABLE part (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    draft_id CHAR(32) NOT NULL,
    role VARCHAR(32) NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(draft_id) REFERENCES draft (id)
);
INSERT INTO "part" VALUES('d816bcf855af4188b838e2ef49b5c455',1795480732033294971,'8fbdf856bf154b2c8cc5c4431bcfa35b','7796d06229684fcead7b6dc8413f756e','headline',0,31);
CREATE TABLE person (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    initials VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('daa8b67e2cb544a3a0e2101e2deba70b',1795480731968834794,'Ada Byron','AB');
INSERT INTO "person" VALUES('5eda4b3267a9476daf8b608b9f2fbcd8',1795480732438167140,'Cem Demir','CD');
CREATE TABLE piece (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    draft_id CHAR(32) NOT NULL,
    draft_sha256 VARCHAR NOT NULL,
    closed_by_id CHAR(32) NOT NULL,
    closed_at DATETIME NOT NULL,
    left_open JSON NOT NULL,
    reopened_by_id CHAR(32),
    reopened_at DATETIME,
    reopened_why VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(draft_id) REFERENCES draft (id),
    FOREIGN KEY(closed_by_id) REFERENCES person (id),
    FOREIGN KEY(reopened_by_id) REFERENCES person (id)
);
INSERT INTO "piece" VALUES('09def593ebe9408d8533965d786ef848',1795480732553417776,'8fbdf856bf154b2c8cc5c4431bcfa35b','7796d06229684fcead7b6dc8413f756e','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.526593','["Claim 2 (open): 24 ferries", "Claim 1 (query open \u00b7 query 1 to writer): the harbour of Lund sent out 24 ferries"]','daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.553249','The harbour master called.');
CREATE TABLE "query" (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    claim_id CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    addressee VARCHAR(32) NOT NULL,
    question VARCHAR NOT NULL,
    proposed VARCHAR NOT NULL,
    answer VARCHAR(32) NOT NULL,
    answered_by VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    asked_by_id CHAR(32) NOT NULL,
    asked_at DATETIME NOT NULL, answered_at DATETIME,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(asked_by_id) REFERENCES person (id)
);
INSERT INTO "query" VALUES('5303cd4528164b9ab6853ea1b4d4e2f5',1795480732307311047,'8fbdf856bf154b2c8cc5c4431bcfa35b','62480a7da8f144ffa656ed80c422b02e',1,'writer','Which harbour?','','open','','','daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.305546',NULL);
CREATE TABLE readmark (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    draft_id CHAR(32) NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    read_by_id CHAR(32) NOT NULL,
    read_at DATETIME NOT NULL, kind VARCHAR(32) DEFAULT 'nothing_to_check' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(draft_id) REFERENCES draft (id),
    FOREIGN KEY(read_by_id) REFERENCES person (id)
);
INSERT INTO "readmark" VALUES('6a501bfaf3424df48acee0912c29d9eb',1795480732483539327,'8fbdf856bf154b2c8cc5c4431bcfa35b','7796d06229684fcead7b6dc8413f756e',255,287,'daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.483113','nothing_to_check');
CREATE TABLE signoff (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    claim_id CHAR(32) NOT NULL,
    signed_by_id CHAR(32) NOT NULL,
    signed_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(signed_by_id) REFERENCES person (id)
);
INSERT INTO "signoff" VALUES('aa9905c016194a6cbca4ca053b964108',1795480732461084881,'8fbdf856bf154b2c8cc5c4431bcfa35b','62480a7da8f144ffa656ed80c422b02e','5eda4b3267a9476daf8b608b9f2fbcd8','2026-11-24 00:38:52.460218');
CREATE TABLE source (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    kind VARCHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    author VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    published VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    archived_url VARCHAR NOT NULL,
    accessed_at DATETIME,
    note VARCHAR NOT NULL,
    added_by_id CHAR(32) NOT NULL,
    added_at DATETIME NOT NULL, rests_on_id CHAR(32) REFERENCES source (id), pages VARCHAR DEFAULT '' NOT NULL, seen_where VARCHAR DEFAULT '' NOT NULL, seen_by VARCHAR DEFAULT '' NOT NULL, seen_on VARCHAR DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(added_by_id) REFERENCES person (id)
);
INSERT INTO "source" VALUES('da1f4ef993c74080b05db4fad63f32c3',1795480732220544780,'8fbdf856bf154b2c8cc5c4431bcfa35b',1,'file','Harbour log','','','','','',NULL,'','daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.218568',NULL,'','','','');
CREATE TABLE verdict (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    claim_id CHAR(32) NOT NULL,
    question VARCHAR(32) NOT NULL,
    standing VARCHAR(32) NOT NULL,
    rating VARCHAR NOT NULL,
    conclusion VARCHAR NOT NULL,
    rationale VARCHAR NOT NULL,
    as_of DATE,
    decided_by_id CHAR(32) NOT NULL,
    decided_at DATETIME NOT NULL, recheck_by DATE, content_sha256 VARCHAR DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (claim_id, question),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(decided_by_id) REFERENCES person (id)
);
INSERT INTO "verdict" VALUES('2bfe3b0a72f7456192f27e1e25c84723',1795480732384774860,'8fbdf856bf154b2c8cc5c4431bcfa35b','62480a7da8f144ffa656ed80c422b02e','said_so','not_checked','','','',NULL,'daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.384040',NULL,'c5b9fd82170984adb9e335c271839b76d99c568d2b54289fc9029f553784a924');
INSERT INTO "verdict" VALUES('fba3a1b052fe48c2a4b235bd8cffc452',1795480732411486574,'8fbdf856bf154b2c8cc5c4431bcfa35b','62480a7da8f144ffa656ed80c422b02e','is_so','rated','true','','',NULL,'daa8b67e2cb544a3a0e2101e2deba70b','2026-11-24 00:38:52.410386',NULL,'a38008059fd4a1e0c1ad3e355b937fe9e33cd795db4f990a141158ae1ec1dc38');
CREATE INDEX ix_givennumber_holder_id ON givennumber (holder_id);
CREATE INDEX ix_journalentry_case_id ON journalentry (case_id);
CREATE INDEX ix_document_case_id ON document (case_id);
CREATE INDEX ix_journalrow_entity_id ON journalrow (entity_id);
CREATE INDEX ix_journalrow_entry_id ON journalrow (entry_id);
CREATE INDEX ix_source_case_id ON source (case_id);
CREATE INDEX ix_capture_case_id ON capture (case_id);
CREATE INDEX ix_capture_sha256 ON capture (sha256);
CREATE INDEX ix_capture_source_id ON capture (source_id);
CREATE INDEX ix_draft_case_id ON draft (case_id);
CREATE INDEX ix_draft_document_id ON draft (document_id);
CREATE INDEX ix_draft_text_sha256 ON draft (text_sha256);
CREATE INDEX ix_claim_case_id ON claim (case_id);
CREATE INDEX ix_claim_standing ON claim (draft_id, state, status, start, "end");
CREATE INDEX ix_claim_parent_id ON claim (parent_id);
CREATE INDEX ix_marginnote_case_id ON marginnote (case_id);
CREATE INDEX ix_marginnote_draft_id ON marginnote (draft_id);
CREATE INDEX ix_part_case_id ON part (case_id);
CREATE INDEX ix_part_draft_id ON part (draft_id);
CREATE INDEX ix_piece_case_id ON piece (case_id);
CREATE INDEX ix_piece_draft_id ON piece (draft_id);
CREATE INDEX ix_readmark_case_id ON readmark (case_id);
CREATE INDEX ix_readmark_draft_id ON readmark (draft_id);
CREATE INDEX ix_evidence_capture_id ON evidence (capture_id);
CREATE INDEX ix_evidence_case_id ON evidence (case_id);
CREATE INDEX ix_evidence_claim_id ON evidence (claim_id);
CREATE INDEX ix_evidence_source_id ON evidence (source_id);
CREATE INDEX ix_flag_case_id ON flag (case_id);
CREATE INDEX ix_flag_claim_id ON flag (claim_id);
CREATE INDEX ix_query_case_id ON "query" (case_id);
CREATE INDEX ix_query_claim_id ON "query" (claim_id);
CREATE INDEX ix_signoff_case_id ON signoff (case_id);
CREATE INDEX ix_signoff_claim_id ON signoff (claim_id);
CREATE INDEX ix_verdict_case_id ON verdict (case_id);
CREATE INDEX ix_verdict_claim_id ON verdict (claim_id);
CREATE INDEX ix_flag_met_by_id ON flag (met_by_id);
CREATE INDEX ix_source_rests_on_id ON source (rests_on_id);
CREATE INDEX ix_call_case_id ON "call" (case_id);
CREATE INDEX ix_call_source_id ON "call" (source_id);
CREATE INDEX ix_callclaim_case_id ON callclaim (case_id);
CREATE INDEX ix_callclaim_call_id ON callclaim (call_id);
CREATE INDEX ix_callclaim_claim_id ON callclaim (claim_id);
CREATE INDEX ix_name_case_id ON name (case_id);
CREATE INDEX ix_name_draft_id ON name (draft_id);
CREATE INDEX ix_name_same_as_id ON name (same_as_id);
CREATE INDEX ix_name_source_id ON name (source_id);
COMMIT;
