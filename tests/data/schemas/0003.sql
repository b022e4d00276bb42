PRAGMA application_id=1178818370;
PRAGMA user_version=3;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "calculation" VALUES('4d6e27c3337b4546ac2a3a555ade1c6f',1795946672819943973,'4c4b200ed8644a77ae221ef22680f7aa','599345a72f7a497494bf0fa573b44fde','share','','',2,'9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:32.819437');
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
INSERT INTO "call" VALUES('edeeb6d3cdd34bfa964a737829165b9c',1795946672849043519,'4c4b200ed8644a77ae221ef22680f7aa','6ca99f5b6ef24d6dbb5c457baf8a717f','Per Holm','phone','on_record','How many ferries?','','','9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:32.846288',NULL);
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
INSERT INTO "callclaim" VALUES('6f590a489fca42c195d55941a4a0df13',1795946672850502262,'4c4b200ed8644a77ae221ef22680f7aa','edeeb6d3cdd34bfa964a737829165b9c','599345a72f7a497494bf0fa573b44fde');
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
INSERT INTO "capture" VALUES('7a711d8afeea4eb5842e0d1a314355ef',1795946672760784296,'4c4b200ed8644a77ae221ef22680f7aa','6ca99f5b6ef24d6dbb5c457baf8a717f','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f',18,'text/plain','log.txt','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80','9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:32.760407');
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
INSERT INTO "case" VALUES('4c4b200ed8644a77ae221ef22680f7aa',1795946672613928271,'Harbour town counts its ferries','2026-11-29 10:04:32.612459',0,NULL,'','{"name": "three", "title": "Three labels", "version": "1", "ratings": [{"key": "true", "label": "True", "family": "true", "icon": "check", "underline": "solid", "light": "#1b7f5c", "dark": "#5cc79d", "value": 1.0, "meaning": "", "retired": false}, {"key": "mixed", "label": "Mixed", "family": "mixed", "icon": "half", "underline": "dashed", "light": "#a66a00", "dark": "#e0b05c", "value": 0.5, "meaning": "", "retired": false}, {"key": "false", "label": "False", "family": "false", "icon": "cross", "underline": "double", "light": "#b3382e", "dark": "#f08a80", "value": 0.0, "meaning": "", "retired": false}], "conclusion_only": false, "origin": ""}','{}');
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
INSERT INTO "claim" VALUES('0358eff7231d435e8d69f4536f23259e',1795946673079460733,'4c4b200ed8644a77ae221ef22680f7aa','1dc94112c3c9480aaa56ec7c6a8e2f93',NULL,1,49,88,'the harbour of Lund sent out 24 ferries','ts its ferries
Last year alone, ',' and opened its longest pier.
“N','','','[]','signed','open','event',NULL,'[]',NULL,'2018-03-10 00:00:00.000000','','',NULL,'','',0,'none');
INSERT INTO "claim" VALUES('599345a72f7a497494bf0fa573b44fde',1795946672715680255,'4c4b200ed8644a77ae221ef22680f7aa','1dc94112c3c9480aaa56ec7c6a8e2f93','0358eff7231d435e8d69f4536f23259e',2,78,88,'24 ferries','e, the harbour of Lund sent out ',' and opened its longest pier.
“N','','','[]','open','open','event',NULL,'[]',NULL,NULL,'','',NULL,'','',0,'none');
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
INSERT INTO "closedflag" VALUES('77226d064c9d43b2a4a64c98fce7191b',1795946672928916421,'4c4b200ed8644a77ae221ef22680f7aa','0358eff7231d435e8d69f4536f23259e','6ca99f5b6ef24d6dbb5c457baf8a717f','a6d84a47931f2db418f197cd57333cfd26d4aa6dc62234ef730a4a23174d9eaf','figure','23 ≠ 24, differs by 1','He misspoke.','9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:32.928418');
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
INSERT INTO "document" VALUES('a248d5b31d5f4afa9ae00f98bf82b875',1795946672617016138,'4c4b200ed8644a77ae221ef22680f7aa','Harbour town counts its ferries','','','2018-03-09','','');
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
INSERT INTO "draft" VALUES('1dc94112c3c9480aaa56ec7c6a8e2f93',1795946672627988734,'4c4b200ed8644a77ae221ef22680f7aa','a248d5b31d5f4afa9ae00f98bf82b875',1,'90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80',53,6,'article.txt','text/plain','','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33',287,'2026-11-29 10:04:32.627286','9585915d6cb147b892bb11c5f7b69a39');
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
INSERT INTO "evidence" VALUES('0f1d1cd45d9e48b6a12fe125017c5cf3',1795946672789655875,'4c4b200ed8644a77ae221ef22680f7aa','599345a72f7a497494bf0fa573b44fde','6ca99f5b6ef24d6dbb5c457baf8a717f',NULL,'is_so','supports','secondary','on_record','24 sailings','','',NULL,NULL,NULL,'','','9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:32.788891','null',NULL,'',1,NULL,NULL,'7131c15666aad34b68f782498181d88b75efcb474af5832d9c5834f6fb2864e3');
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
INSERT INTO "flag" VALUES('8d0b29af0ebb4b99ab8eb588cc248ee0',1795946672903875871,'4c4b200ed8644a77ae221ef22680f7aa','0358eff7231d435e8d69f4536f23259e','legal','a name','9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:32.903273',NULL,'','',NULL,NULL,NULL);
CREATE TABLE givennumber (
    case_id CHAR(32) NOT NULL,
    series VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    holder_id CHAR(32) NOT NULL,
    PRIMARY KEY (case_id, series, number)
);
INSERT INTO "givennumber" VALUES('4c4b200ed8644a77ae221ef22680f7aa','claim',1,'0358eff7231d435e8d69f4536f23259e');
INSERT INTO "givennumber" VALUES('4c4b200ed8644a77ae221ef22680f7aa','claim',2,'599345a72f7a497494bf0fa573b44fde');
INSERT INTO "givennumber" VALUES('4c4b200ed8644a77ae221ef22680f7aa','source',1,'6ca99f5b6ef24d6dbb5c457baf8a717f');
INSERT INTO "givennumber" VALUES('4c4b200ed8644a77ae221ef22680f7aa','query',1,'c7e91140a4214398b1a1ae0779b33596');
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
INSERT INTO "journalentry" VALUES(1,'2026-11-29 10:04:32.570117','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron',NULL,'add_person','Add person',0,0,NULL,'ac5428aad26a04123d64695905c7efec2ad9f891cd47a77ae089f8a768255640');
INSERT INTO "journalentry" VALUES(2,'2026-11-29 10:04:32.638641','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','open_article','Open article',1,0,NULL,'5239098fb802cba8120f891bb899360fe86ac0292bd838ef41ed6053294c3c45');
INSERT INTO "journalentry" VALUES(3,'2026-11-29 10:04:32.686813','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','add_claim','Make claim',1,0,NULL,'6a5f50a24e2f6420d0edd3231861c997d881a05b654be8a711b2e8d1c6ed6179');
INSERT INTO "journalentry" VALUES(4,'2026-11-29 10:04:32.716198','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','add_claim','Make claim',1,0,NULL,'9523193c78772eb4234285750736adeda266dba39e63b23ab128ce631bd32f46');
INSERT INTO "journalentry" VALUES(5,'2026-11-29 10:04:32.761778','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','add_source','Add source',1,0,NULL,'0900eda9f74be3623403d7cee4b6fe06df658e190f7c682a6422a08045ce9854');
INSERT INTO "journalentry" VALUES(6,'2026-11-29 10:04:32.791440','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','attach','Add evidence',1,0,NULL,'9c3fb4f6aa575187b76d8a0c619b817910f291cf63764060e09ddd13c4830b7b');
INSERT INTO "journalentry" VALUES(7,'2026-11-29 10:04:32.822650','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','add_calculation','Add calculation',1,0,NULL,'c09ea65c0d0f8be29d6fc7dfe5faff9b4062b3e7d5c7303b916318d9a5f506d1');
INSERT INTO "journalentry" VALUES(8,'2026-11-29 10:04:32.851446','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','call','Call somebody in a test',1,0,NULL,'479f5648b5ebea65f9e9e669a2907e9938039a1375e7dc3a174806fb17575c86');
INSERT INTO "journalentry" VALUES(9,'2026-11-29 10:04:32.878913','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','ask','Ask query',1,0,NULL,'54c95c8c69ccb13a21d40c6714fea6f77e5ee803b50098ce257da22091c27e7d');
INSERT INTO "journalentry" VALUES(10,'2026-11-29 10:04:32.905288','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','raise_flag','Flag claim',1,0,NULL,'1a2ade4dba6392a3079f46d23ef096910e6293629065ddacd979345525e90f7a');
INSERT INTO "journalentry" VALUES(11,'2026-11-29 10:04:32.930277','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','close_finding','Close flag',1,0,NULL,'83e3fd1af5a25792aed225de8842d3bb36a9549aad8183a95145121ce897c0a5');
INSERT INTO "journalentry" VALUES(12,'2026-11-29 10:04:32.958364','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','set_due','Set claim''s due time',1,0,NULL,'5662832171d24813fa0f614b98c7aa9e11f5901201111e38183019ec001ec672');
INSERT INTO "journalentry" VALUES(13,'2026-11-29 10:04:32.989003','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','set_standing','Close without rating',1,0,NULL,'aa6d114c255731ae76602c57872e3fe0cc9eaf9cb38eca97ff26632a2ebc7328');
INSERT INTO "journalentry" VALUES(14,'2026-11-29 10:04:33.019738','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','rate','Set verdict',1,0,NULL,'90abe9d73c1211b0054871e02c2d6ecac96a423bfc83bc78f49a4573d5b9964a');
INSERT INTO "journalentry" VALUES(15,'2026-11-29 10:04:33.045403','a41e94bd2a604756bcaf67f270cbbbd6','05aae208c1c7412cb0308f464818781c','Cem Demir',NULL,'add_person','Add person',0,0,NULL,'211d1ca58d16a81d0b0effd7c0292d89e74ee07b3262632abfb552032c978cab');
INSERT INTO "journalentry" VALUES(16,'2026-11-29 10:04:33.081376','a41e94bd2a604756bcaf67f270cbbbd6','05aae208c1c7412cb0308f464818781c','Cem Demir','4c4b200ed8644a77ae221ef22680f7aa','sign','Sign claim',1,0,NULL,'8f6c080aaaaaf2c9d6f1d9b673cbdbee484480650a4c6971138e59ba757e192d');
INSERT INTO "journalentry" VALUES(17,'2026-11-29 10:04:33.112118','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','mark_read','Mark as read',1,0,NULL,'77d431998256a4f021cfa905bcbde0c876fbc9395c4dc45fe82654fd66c9187b');
INSERT INTO "journalentry" VALUES(18,'2026-11-29 10:04:33.159010','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','close_piece','Close the piece',1,0,NULL,'37db63314b96abd265b8b8d7625cb6e87e49db82025e5e4d7c68faa2c9e750e2');
INSERT INTO "journalentry" VALUES(19,'2026-11-29 10:04:33.181260','a41e94bd2a604756bcaf67f270cbbbd6','9585915d6cb147b892bb11c5f7b69a39','Ada Byron','4c4b200ed8644a77ae221ef22680f7aa','reopen','Reopen the piece',1,0,NULL,'8b30cd0288be60d5df52ae066f41eff21f4b715f7d2c77c1e367bccb65606072');
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
INSERT INTO "journalrow" VALUES(1,1,'person','9585915d6cb147b892bb11c5f7b69a39',NULL,'{"id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","initials":"AB","name":"Ada Byron"}','','d0f628317110e2d463278a73563df274e0ef39b3cf3733f65e02a0f6cc4afcc8');
INSERT INTO "journalrow" VALUES(2,2,'case','4c4b200ed8644a77ae221ef22680f7aa',NULL,'{"archived":false,"created_at":"2026-11-29T10:04:32.612459+00:00","due_at":null,"id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","policy":{},"privilege_line":"","scale":{"conclusion_only":false,"name":"three","origin":"","ratings":[{"dark":"#5cc79d","family":"true","icon":"check","key":"true","label":"True","light":"#1b7f5c","meaning":"","retired":false,"underline":"solid","value":1.0},{"dark":"#e0b05c","family":"mixed","icon":"half","key":"mixed","label":"Mixed","light":"#a66a00","meaning":"","retired":false,"underline":"dashed","value":0.5},{"dark":"#f08a80","family":"false","icon":"cross","key":"false","label":"False","light":"#b3382e","meaning":"","retired":false,"underline":"double","value":0.0}],"title":"Three labels","version":"1"},"title":"Harbour town counts its ferries"}','','432e6fa90f7e47a85ff6c6a99b147a96581282c721bbbd8a46c42fc89b754f80');
INSERT INTO "journalrow" VALUES(3,2,'document','a248d5b31d5f4afa9ae00f98bf82b875',NULL,'{"byline":"","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","id":"a248d5b3-1d5f-4afa-9ae0-0f98bf82b875","language":"","outlet":"","published":"2018-03-09","title":"Harbour town counts its ferries","url":""}','','4a7def2bbedac8fcd3026a0d1c0f179c079625107d45c14a0f1b843d132056cf');
INSERT INTO "journalrow" VALUES(4,2,'draft','1dc94112c3c9480aaa56ec7c6a8e2f93',NULL,'{"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","document_id":"a248d5b3-1d5f-4afa-9ae0-0f98bf82b875","encoding":"","file_name":"article.txt","id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","imported_at":"2026-11-29T10:04:32.627286+00:00","imported_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","media_type":"text/plain","number":1,"original_bytes":287,"original_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sentences":6,"text_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","words":53}','','e1e2471b576e90c42b8c6e6337722f42dbd7c336ade632b960cedb47ab5551a9');
INSERT INTO "journalrow" VALUES(5,2,'part','f78a7c05088d4a7b867fa6822c35640b',NULL,'{"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","end":31,"id":"f78a7c05-088d-4a7b-867f-a6822c35640b","role":"headline","start":0}','','51caf2d9dfde1cc7a3ca4775c572ef81b7d2fd2198b1af45cad596a446173aad');
INSERT INTO "journalrow" VALUES(6,2,'marginnote','8f533e3e31774fb4840ca60d02b147a4',NULL,'{"author":"Per Holm","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","end":45,"id":"8f533e3e-3177-4fb4-840c-a60d02b147a4","kind":"comment","start":40,"target":"","text":"Which year?","written_at":null}','','c36b2c8a8f03e44d6576b75319798205d95c72408ae614b46709aa6ed2c83f12');
INSERT INTO "journalrow" VALUES(7,3,'claim','0358eff7231d435e8d69f4536f23259e',NULL,'{"approved_by":"","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","check_worthiness":null,"claimant":"","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","due_at":null,"end":88,"id":"0358eff7-231d-435e-8d69-f4536f23259e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','2f25db1bb8b1c0981afc87bc192b4dafc8a013ea847c4b28ed048e8adc5607d3');
INSERT INTO "journalrow" VALUES(8,4,'claim','599345a72f7a497494bf0fa573b44fde',NULL,'{"approved_by":"","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","check_worthiness":null,"claimant":"","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","due_at":null,"end":88,"id":"599345a7-2f7a-4974-94bf-0fa573b44fde","implied":false,"in_full":"","kind":"event","note":"","number":2,"owner_id":null,"parent_id":"0358eff7-231d-435e-8d69-f4536f23259e","prefix":"e, the harbour of Lund sent out ","quote":"24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":78,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','9e1f26e600bb2e4dfab44b05d3d20516fe8931ca7554b2bcb39aeab8b7c0b4dd');
INSERT INTO "journalrow" VALUES(9,5,'source','6ca99f5b6ef24d6dbb5c457baf8a717f',NULL,'{"accessed_at":null,"added_at":"2026-11-29T10:04:32.756145+00:00","added_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","archived_url":"","author":"","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","id":"6ca99f5b-6ef2-4d6d-bb5c-457baf8a717f","kind":"file","note":"","number":1,"pages":"","published":"","publisher":"","rests_on_id":null,"seen_by":"","seen_on":"","seen_where":"","title":"Harbour log","url":""}','','75330a092852884fbcc1a6a08afc3789b69469b1d97d6be702325f26b996c6f7');
INSERT INTO "journalrow" VALUES(10,5,'capture','7a711d8afeea4eb5842e0d1a314355ef',NULL,'{"captured_at":"2026-11-29T10:04:32.760407+00:00","captured_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","file_name":"log.txt","id":"7a711d8a-feea-4eb5-842e-0d1a314355ef","media_type":"text/plain","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f","size_bytes":18,"source_id":"6ca99f5b-6ef2-4d6d-bb5c-457baf8a717f","text_sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f"}','','4e4d50244d423a054396067d5539aadecbb74e1bfadba7e7f0e8d1fb62304eb3');
INSERT INTO "journalrow" VALUES(11,6,'evidence','0f1d1cd45d9e48b6a12fe125017c5cf3',NULL,'{"added_at":"2026-11-29T10:04:32.788891+00:00","added_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","box":null,"capture_id":null,"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","cell":"","claim_id":"599345a7-2f7a-4974-94bf-0fa573b44fde","end":null,"id":"0f1d1cd4-5d9e-48b6-a12f-e125017c5cf3","locator":"","note":"","page":null,"prefix":"","question":"is_so","quote":"24 sailings","source_id":"6ca99f5b-6ef2-4d6d-bb5c-457baf8a717f","stance":"supports","start":null,"suffix":"","terms":"on_record","ticked_at":null,"ticked_by_id":null,"tier":"secondary","time_ms":null,"typed":true}','','7131c15666aad34b68f782498181d88b75efcb474af5832d9c5834f6fb2864e3');
INSERT INTO "journalrow" VALUES(12,7,'calculation','4d6e27c3337b4546ac2a3a555ade1c6f',NULL,'{"added_at":"2026-11-29T10:04:32.819437+00:00","added_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","claim_id":"599345a7-2f7a-4974-94bf-0fa573b44fde","id":"4d6e27c3-337b-4546-ac2a-3a555ade1c6f","kind":"share","label":"","operand_count":2,"target":""}','','debfec2feec2f167271c988cecb16ec2ad973ccafc083806d93a9a78cb91a005');
INSERT INTO "journalrow" VALUES(13,7,'operand','493efd8820e643549b32b47452f87302',NULL,'{"calculation_id":"4d6e27c3-337b-4546-ac2a-3a555ade1c6f","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","claim_id":"599345a7-2f7a-4974-94bf-0fa573b44fde","evidence_id":"0f1d1cd4-5d9e-48b6-a12f-e125017c5cf3","id":"493efd88-20e6-4354-9b32-b47452f87302","note":"","origin":"evidence","position":0,"start":0,"words":"24"}','','e6d6faa06034ac89dd8a5342f7fcedd8bc01af5d096ea6065e8b95636344169d');
INSERT INTO "journalrow" VALUES(14,7,'operand','df17b84216b3462ab916a50ba67a8055',NULL,'{"calculation_id":"4d6e27c3-337b-4546-ac2a-3a555ade1c6f","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","claim_id":"599345a7-2f7a-4974-94bf-0fa573b44fde","evidence_id":null,"id":"df17b842-16b3-462a-b916-a50ba67a8055","note":"the year''s timetable","origin":"typed","position":1,"start":null,"words":"96"}','','f8ee6fb147bdfdc4473155f58aba45f53187f5b29f52152e96e9fd178fb74240');
INSERT INTO "journalrow" VALUES(15,8,'call','edeeb6d3cdd34bfa964a737829165b9c',NULL,'{"answer":"","answered_at":null,"asked":"How many ferries?","called_at":"2026-11-29T10:04:32.846288+00:00","called_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","id":"edeeb6d3-cdd3-4bfa-964a-737829165b9c","medium":"phone","person":"Per Holm","read_back":"","source_id":"6ca99f5b-6ef2-4d6d-bb5c-457baf8a717f","terms":"on_record"}','','cd2b6a0467888622ed035de97208c8c94c88d573511fa9fee238d8fc5e92acc8');
INSERT INTO "journalrow" VALUES(16,8,'callclaim','6f590a489fca42c195d55941a4a0df13',NULL,'{"call_id":"edeeb6d3-cdd3-4bfa-964a-737829165b9c","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","claim_id":"599345a7-2f7a-4974-94bf-0fa573b44fde","id":"6f590a48-9fca-42c1-95d5-5941a4a0df13"}','','cbc065b87b820cd6388ffe18958ec463df90c00b0713cdcd1b19d2477dd21d6d');
INSERT INTO "journalrow" VALUES(17,8,'name','31c448ba66a84ff4aab83342b4dccd9e',NULL,'{"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","dismissed":false,"draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","id":"31c448ba-66a8-4ff4-aab8-3342b4dccd9e","kind":"person","note":"","places":[[15,19]],"same_as_id":null,"source_id":null,"spelling":"Lund","ticked_at":null,"ticked_by_id":null,"title":""}','','8ab6940c029ece1731c9d2a1b398215be291db1434f5ef1b875acfc426f44599');
INSERT INTO "journalrow" VALUES(18,9,'query','c7e91140a4214398b1a1ae0779b33596',NULL,'{"addressee":"writer","answer":"open","answered_at":null,"answered_by":"","asked_at":"2026-11-29T10:04:32.875221+00:00","asked_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","claim_id":"0358eff7-231d-435e-8d69-f4536f23259e","id":"c7e91140-a421-4398-b1a1-ae0779b33596","number":1,"proposed":"","question":"Which harbour?","reason":""}','','6b58217ff25c4e59a20e3e1dce95c3a83feb47454d36fbde0a624ad973944bfa');
INSERT INTO "journalrow" VALUES(19,10,'flag','8d0b29af0ebb4b99ab8eb588cc248ee0',NULL,'{"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","claim_id":"0358eff7-231d-435e-8d69-f4536f23259e","closed_by_id":null,"closed_why":"","comment":"a name","id":"8d0b29af-0ebb-4b99-ab8e-b588cc248ee0","kind":"legal","met_by_id":null,"needs":"","raised_at":"2026-11-29T10:04:32.903273+00:00","raised_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","signed_at":null,"signed_by_id":null}','','81b9aaed5cfc055adad5927c6d66a87e68e476054339d02b4240a5618ce74c6a');
INSERT INTO "journalrow" VALUES(20,11,'closedflag','77226d064c9d43b2a4a64c98fce7191b',NULL,'{"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","claim_id":"0358eff7-231d-435e-8d69-f4536f23259e","closed_at":"2026-11-29T10:04:32.928418+00:00","closed_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","id":"77226d06-4c9d-43b2-a4a6-4c98fce7191b","key":"a6d84a47931f2db418f197cd57333cfd26d4aa6dc62234ef730a4a23174d9eaf","kind":"figure","source_id":"6ca99f5b-6ef2-4d6d-bb5c-457baf8a717f","why":"He misspoke.","words":"23 ≠ 24, differs by 1"}','','7e1092130c898b7666b26b1d31ad6a7fcd63532bdd54c228dff7df6ca73dde43');
INSERT INTO "journalrow" VALUES(21,12,'claim','0358eff7231d435e8d69f4536f23259e','{"approved_by":"","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","check_worthiness":null,"claimant":"","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","due_at":null,"end":88,"id":"0358eff7-231d-435e-8d69-f4536f23259e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","check_worthiness":null,"claimant":"","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"0358eff7-231d-435e-8d69-f4536f23259e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','2f25db1bb8b1c0981afc87bc192b4dafc8a013ea847c4b28ed048e8adc5607d3','d07f6147662191bbb245f89e007c3e292b57154415ad1802d49ba4e1c57eeb00');
INSERT INTO "journalrow" VALUES(22,13,'verdict','aa3404141045435bb688a34daad757c2',NULL,'{"as_of":null,"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","claim_id":"0358eff7-231d-435e-8d69-f4536f23259e","conclusion":"","decided_at":"2026-11-29T10:04:32.986443+00:00","decided_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","id":"aa340414-1045-435b-b688-a34daad757c2","question":"said_so","rating":"","rationale":"","recheck_by":null,"standing":"not_checked"}','','53d6fe826d589b83336aa98ae9c003de8d134a5ce3342573128c8de99a2d6518');
INSERT INTO "journalrow" VALUES(23,14,'verdict','5da003d02c0f4a9db47b344d2e90176d',NULL,'{"as_of":null,"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","claim_id":"0358eff7-231d-435e-8d69-f4536f23259e","conclusion":"","decided_at":"2026-11-29T10:04:33.013308+00:00","decided_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","id":"5da003d0-2c0f-4a9d-b47b-344d2e90176d","question":"is_so","rating":"true","rationale":"","recheck_by":null,"standing":"rated"}','','c409db8c25da367d9340a6e3c0d752f4fe6b37d8ee5dc4e74097e063101727f8');
INSERT INTO "journalrow" VALUES(24,14,'claim','0358eff7231d435e8d69f4536f23259e','{"approved_by":"","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","check_worthiness":null,"claimant":"","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"0358eff7-231d-435e-8d69-f4536f23259e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","check_worthiness":null,"claimant":"","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"0358eff7-231d-435e-8d69-f4536f23259e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','d07f6147662191bbb245f89e007c3e292b57154415ad1802d49ba4e1c57eeb00','9cd0b6c6c58d41525c7014b6d4dec103dee2b65653a004c63682a10b400a620f');
INSERT INTO "journalrow" VALUES(25,15,'person','05aae208c1c7412cb0308f464818781c',NULL,'{"id":"05aae208-c1c7-412c-b030-8f464818781c","initials":"CD","name":"Cem Demir"}','','36a19cc5187f29c6677360eca5be001356f151f8cd8ff214f78a7ed4c31b934c');
INSERT INTO "journalrow" VALUES(26,16,'signoff','a442c63d2ddd46188c256acad8de80b0',NULL,'{"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","claim_id":"0358eff7-231d-435e-8d69-f4536f23259e","id":"a442c63d-2ddd-4618-8c25-6acad8de80b0","signed_at":"2026-11-29T10:04:33.079093+00:00","signed_by_id":"05aae208-c1c7-412c-b030-8f464818781c"}','','e4aaad1a2407c4158881f879d711ca029694a892dd69653f527958c8c525f1c9');
INSERT INTO "journalrow" VALUES(27,16,'claim','0358eff7231d435e8d69f4536f23259e','{"approved_by":"","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","check_worthiness":null,"claimant":"","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"0358eff7-231d-435e-8d69-f4536f23259e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","check_worthiness":null,"claimant":"","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"0358eff7-231d-435e-8d69-f4536f23259e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"signed","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','9cd0b6c6c58d41525c7014b6d4dec103dee2b65653a004c63682a10b400a620f','3c88226b7f58f73e9b428798bf4714e89f146725a2291e1905f9f55653eeb10d');
INSERT INTO "journalrow" VALUES(28,17,'readmark','e0b92deac92345f9bb9c8626bd44c2d2',NULL,'{"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","end":287,"id":"e0b92dea-c923-45f9-bb9c-8626bd44c2d2","kind":"nothing_to_check","read_at":"2026-11-29T10:04:33.110298+00:00","read_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","start":255}','','7da1e85c7e25bc235b1fbb5a41ae71951e8589beff1dcb8cfba666a09b1cba6e');
INSERT INTO "journalrow" VALUES(29,18,'piece','e811e3bf216e4032af46cacfedcd630c',NULL,'{"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","closed_at":"2026-11-29T10:04:33.156987+00:00","closed_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"e811e3bf-216e-4032-af46-cacfedcd630c","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}','','4ecc91aa7bd6ff1c24bb589103dc4d2350ffcd133b6ea6a5d52dff524144e53f');
INSERT INTO "journalrow" VALUES(30,19,'piece','e811e3bf216e4032af46cacfedcd630c','{"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","closed_at":"2026-11-29T10:04:33.156987+00:00","closed_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"e811e3bf-216e-4032-af46-cacfedcd630c","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}','{"case_id":"4c4b200e-d864-4a77-ae22-1ef22680f7aa","closed_at":"2026-11-29T10:04:33.156987+00:00","closed_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","draft_id":"1dc94112-c3c9-480a-aa56-ec7c6a8e2f93","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"e811e3bf-216e-4032-af46-cacfedcd630c","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":"2026-11-29T10:04:33.179635+00:00","reopened_by_id":"9585915d-6cb1-47b8-92bb-11c5f7b69a39","reopened_why":"The harbour master called."}','4ecc91aa7bd6ff1c24bb589103dc4d2350ffcd133b6ea6a5d52dff524144e53f','8f787b0db3053a659ae7a3119059abe28d7fb361550c4f3c8351fd09a0715aa5');
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
INSERT INTO "marginnote" VALUES('8f533e3e31774fb4840ca60d02b147a4',1795946672635333021,'4c4b200ed8644a77ae221ef22680f7aa','1dc94112c3c9480aaa56ec7c6a8e2f93','comment',40,45,'Which year?','Per Holm',NULL,'');
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
INSERT INTO "name" VALUES('31c448ba66a84ff4aab83342b4dccd9e',1795946672847432010,'4c4b200ed8644a77ae221ef22680f7aa','1dc94112c3c9480aaa56ec7c6a8e2f93','Lund','person','','[[15, 19]]',NULL,NULL,'',0,NULL,NULL);
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
INSERT INTO "operand" VALUES('493efd8820e643549b32b47452f87302',1795946672821635190,'4c4b200ed8644a77ae221ef22680f7aa','599345a72f7a497494bf0fa573b44fde','4d6e27c3337b4546ac2a3a555ade1c6f','0f1d1cd45d9e48b6a12fe125017c5cf3',0,'evidence','24',0,'');
INSERT INTO "operand" VALUES('df17b84216b3462ab916a50ba67a8055',1795946672821644844,'4c4b200ed8644a77ae221ef22680f7aa','599345a72f7a497494bf0fa573b44fde','4d6e27c3337b4546ac2a3a555ade1c6f',NULL,1,'typed','96',NULL,'the year''s timetable');
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
INSERT INTO "part" VALUES('f78a7c05088d4a7b867fa6822c35640b',1795946672637224965,'4c4b200ed8644a77ae221ef22680f7aa','1dc94112c3c9480aaa56ec7c6a8e2f93','headline',0,31);
CREATE TABLE person (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    initials VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('9585915d6cb147b892bb11c5f7b69a39',1795946672564838301,'Ada Byron','AB');
INSERT INTO "person" VALUES('05aae208c1c7412cb0308f464818781c',1795946673044890928,'Cem Demir','CD');
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
INSERT INTO "piece" VALUES('e811e3bf216e4032af46cacfedcd630c',1795946673179894614,'4c4b200ed8644a77ae221ef22680f7aa','1dc94112c3c9480aaa56ec7c6a8e2f93','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:33.156987','["Claim 2 (open): 24 ferries", "Claim 1 (query open \u00b7 query 1 to writer): the harbour of Lund sent out 24 ferries"]','9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:33.179635','The harbour master called.');
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
INSERT INTO "query" VALUES('c7e91140a4214398b1a1ae0779b33596',1795946672876997067,'4c4b200ed8644a77ae221ef22680f7aa','0358eff7231d435e8d69f4536f23259e',1,'writer','Which harbour?','','open','','','9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:32.875221',NULL);
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
INSERT INTO "readmark" VALUES('e0b92deac92345f9bb9c8626bd44c2d2',1795946673110978294,'4c4b200ed8644a77ae221ef22680f7aa','1dc94112c3c9480aaa56ec7c6a8e2f93',255,287,'9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:33.110298','nothing_to_check');
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
INSERT INTO "signoff" VALUES('a442c63d2ddd46188c256acad8de80b0',1795946673080102114,'4c4b200ed8644a77ae221ef22680f7aa','0358eff7231d435e8d69f4536f23259e','05aae208c1c7412cb0308f464818781c','2026-11-29 10:04:33.079093');
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
INSERT INTO "source" VALUES('6ca99f5b6ef24d6dbb5c457baf8a717f',1795946672757530743,'4c4b200ed8644a77ae221ef22680f7aa',1,'file','Harbour log','','','','','',NULL,'','9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:32.756145',NULL,'','','','');
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
INSERT INTO "verdict" VALUES('aa3404141045435bb688a34daad757c2',1795946672987018780,'4c4b200ed8644a77ae221ef22680f7aa','0358eff7231d435e8d69f4536f23259e','said_so','not_checked','','','',NULL,'9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:32.986443',NULL,'53d6fe826d589b83336aa98ae9c003de8d134a5ce3342573128c8de99a2d6518');
INSERT INTO "verdict" VALUES('5da003d02c0f4a9db47b344d2e90176d',1795946673019021249,'4c4b200ed8644a77ae221ef22680f7aa','0358eff7231d435e8d69f4536f23259e','is_so','rated','true','','',NULL,'9585915d6cb147b892bb11c5f7b69a39','2026-11-29 10:04:33.013308',NULL,'c409db8c25da367d9340a6e3c0d752f4fe6b37d8ee5dc4e74097e063101727f8');
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
CREATE INDEX ix_closedflag_case_id ON closedflag (case_id);
CREATE INDEX ix_closedflag_claim_id ON closedflag (claim_id);
CREATE INDEX ix_closedflag_source_id ON closedflag (source_id);
CREATE INDEX ix_closedflag_key ON closedflag ("key");
CREATE INDEX ix_calculation_case_id ON calculation (case_id);
CREATE INDEX ix_calculation_claim_id ON calculation (claim_id);
CREATE INDEX ix_operand_case_id ON operand (case_id);
CREATE INDEX ix_operand_claim_id ON operand (claim_id);
CREATE INDEX ix_operand_calculation_id ON operand (calculation_id);
CREATE INDEX ix_operand_evidence_id ON operand (evidence_id);
COMMIT;
