PRAGMA application_id=1178818370;
PRAGMA user_version=3;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "call" VALUES('c77db48665b34dbea21ced5e688fc596',1795946220361476225,'eb699b6f1478412f90e324b00a57ce22','56179dbfe28340c0a31ae457a4a92c21','Per Holm','phone','on_record','How many ferries?','','','c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.358374',NULL);
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
INSERT INTO "callclaim" VALUES('82cf0ab679e64e248f86db5f5c6097d3',1795946220366255870,'eb699b6f1478412f90e324b00a57ce22','c77db48665b34dbea21ced5e688fc596','f622cc4456954e4cb2c46c259557bdaf');
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
INSERT INTO "capture" VALUES('74d1e366fdf446bca43ccc25232001c6',1795946220301078773,'eb699b6f1478412f90e324b00a57ce22','56179dbfe28340c0a31ae457a4a92c21','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f',18,'text/plain','log.txt','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80','c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.300686');
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
INSERT INTO "case" VALUES('eb699b6f1478412f90e324b00a57ce22',1795946220147360385,'Harbour town counts its ferries','2026-11-29 09:57:00.146291',0,NULL,'','{"name": "three", "title": "Three labels", "version": "1", "ratings": [{"key": "true", "label": "True", "family": "true", "icon": "check", "underline": "solid", "light": "#1b7f5c", "dark": "#5cc79d", "value": 1.0, "meaning": "", "retired": false}, {"key": "mixed", "label": "Mixed", "family": "mixed", "icon": "half", "underline": "dashed", "light": "#a66a00", "dark": "#e0b05c", "value": 0.5, "meaning": "", "retired": false}, {"key": "false", "label": "False", "family": "false", "icon": "cross", "underline": "double", "light": "#b3382e", "dark": "#f08a80", "value": 0.0, "meaning": "", "retired": false}], "conclusion_only": false, "origin": ""}','{}');
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
INSERT INTO "claim" VALUES('3ec2a331c00a4b3692119cc0d6b34a0e',1795946220616931354,'eb699b6f1478412f90e324b00a57ce22','6b5d3d12061a47b58eacce704580d591',NULL,1,49,88,'the harbour of Lund sent out 24 ferries','ts its ferries
Last year alone, ',' and opened its longest pier.
“N','','','[]','signed','open','event',NULL,'[]',NULL,'2018-03-10 00:00:00.000000','','',NULL,'','',0,'none');
INSERT INTO "claim" VALUES('f622cc4456954e4cb2c46c259557bdaf',1795946220256650474,'eb699b6f1478412f90e324b00a57ce22','6b5d3d12061a47b58eacce704580d591','3ec2a331c00a4b3692119cc0d6b34a0e',2,78,88,'24 ferries','e, the harbour of Lund sent out ',' and opened its longest pier.
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
INSERT INTO "closedflag" VALUES('97710ecbc4cf4633ba5363d027fdebdd',1795946220453179964,'eb699b6f1478412f90e324b00a57ce22','3ec2a331c00a4b3692119cc0d6b34a0e','56179dbfe28340c0a31ae457a4a92c21','a6d84a47931f2db418f197cd57333cfd26d4aa6dc62234ef730a4a23174d9eaf','figure','23 ≠ 24, differs by 1','He misspoke.','c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.452640');
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
INSERT INTO "document" VALUES('e296170ee5c5409d9b78cddb4eb88ff7',1795946220149526646,'eb699b6f1478412f90e324b00a57ce22','Harbour town counts its ferries','','','2018-03-09','','');
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
INSERT INTO "draft" VALUES('6b5d3d12061a47b58eacce704580d591',1795946220162650140,'eb699b6f1478412f90e324b00a57ce22','e296170ee5c5409d9b78cddb4eb88ff7',1,'90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80',53,6,'article.txt','text/plain','','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33',287,'2026-11-29 09:57:00.161962','c14876e06d56451e90a2bf1496cafcff');
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
INSERT INTO "evidence" VALUES('56b5dc4b4d034aa68e7c2ebbc4e8408a',1795946220329623827,'eb699b6f1478412f90e324b00a57ce22','f622cc4456954e4cb2c46c259557bdaf','56179dbfe28340c0a31ae457a4a92c21',NULL,'is_so','supports','secondary','on_record','24 sailings','','',NULL,NULL,NULL,'','','c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.328890','null',NULL,'',1,NULL,NULL,'a81e6bb9bd8b2c7886190d485ecadf49b2f17f2d4f59551526daa4d39c6af355');
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
INSERT INTO "flag" VALUES('f6bf5211dd68479a87eb0334322cbdec',1795946220419682348,'eb699b6f1478412f90e324b00a57ce22','3ec2a331c00a4b3692119cc0d6b34a0e','legal','a name','c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.419125',NULL,'','',NULL,NULL,NULL);
CREATE TABLE givennumber (
    case_id CHAR(32) NOT NULL,
    series VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    holder_id CHAR(32) NOT NULL,
    PRIMARY KEY (case_id, series, number)
);
INSERT INTO "givennumber" VALUES('eb699b6f1478412f90e324b00a57ce22','claim',1,'3ec2a331c00a4b3692119cc0d6b34a0e');
INSERT INTO "givennumber" VALUES('eb699b6f1478412f90e324b00a57ce22','claim',2,'f622cc4456954e4cb2c46c259557bdaf');
INSERT INTO "givennumber" VALUES('eb699b6f1478412f90e324b00a57ce22','source',1,'56179dbfe28340c0a31ae457a4a92c21');
INSERT INTO "givennumber" VALUES('eb699b6f1478412f90e324b00a57ce22','query',1,'ddaf19566a4348059cfce9e1c8a13002');
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
INSERT INTO "journalentry" VALUES(1,'2026-11-29 09:57:00.105423','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron',NULL,'add_person','Add person',0,0,NULL,'d91d18ca283ad2bd737bd4b94eb679b3036090ecc37443b5bd2266f0726b1b4b');
INSERT INTO "journalentry" VALUES(2,'2026-11-29 09:57:00.166821','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','open_article','Open article',1,0,NULL,'afd57145fbf8d2112a60d0ec317842c800262311b4f61173ab46f6e7d8a5a2a9');
INSERT INTO "journalentry" VALUES(3,'2026-11-29 09:57:00.217555','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','add_claim','Make claim',1,0,NULL,'87453d5e6ac387ca2f1f73292b4d507c0c3de1d26ea6eb33ed94163f3586d9fe');
INSERT INTO "journalentry" VALUES(4,'2026-11-29 09:57:00.257095','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','add_claim','Make claim',1,0,NULL,'31ef29ea7d625b09a9fdd3cdcf1de8b25845d99c78dd22014ca27a073f284ab8');
INSERT INTO "journalentry" VALUES(5,'2026-11-29 09:57:00.306305','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','add_source','Add source',1,0,NULL,'033c31a2bc52c69ef281899c2090e8e37a32d85707ca75262fe73872b79daaca');
INSERT INTO "journalentry" VALUES(6,'2026-11-29 09:57:00.335590','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','attach','Add evidence',1,0,NULL,'f107807fb5b7782baf88ca03eb9135ccaee3001dc72c423b398b9f8ecc60ba09');
INSERT INTO "journalentry" VALUES(7,'2026-11-29 09:57:00.367168','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','call','Call somebody in a test',1,0,NULL,'3aae56206fa6678a795d8b93bc1422ead3c8a0b437ccc2b9b9fa8e39f271a5c8');
INSERT INTO "journalentry" VALUES(8,'2026-11-29 09:57:00.398373','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','ask','Ask query',1,0,NULL,'05cca6eebbc66bca0bd00aa48f7f31895dae54243922a39d325004bbeb1f7d4f');
INSERT INTO "journalentry" VALUES(9,'2026-11-29 09:57:00.420996','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','raise_flag','Flag claim',1,0,NULL,'9b57f43720a85e7381fd939a3d973e54268fd0d9eddc90599ae78df74f02c671');
INSERT INTO "journalentry" VALUES(10,'2026-11-29 09:57:00.458796','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','close_finding','Close flag',1,0,NULL,'9a90e38b9218e8f587846fe8099c86195358ab45a6587c2d9370a63a13c4f1d7');
INSERT INTO "journalentry" VALUES(11,'2026-11-29 09:57:00.485293','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','set_due','Set claim''s due time',1,0,NULL,'6046f6381e3945f876674e7da257a03dbedbab1330b78225ccba6bee2c53490a');
INSERT INTO "journalentry" VALUES(12,'2026-11-29 09:57:00.525649','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','set_standing','Close without rating',1,0,NULL,'5fee7a13eac9d80cb2a05169111013455c32dd5e209fa05a025888cbafa428b8');
INSERT INTO "journalentry" VALUES(13,'2026-11-29 09:57:00.557118','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','rate','Set verdict',1,0,NULL,'c104f98e92351049f247fa7de32ae21b6505a9b4bfe8c48d8f973c2d901f767e');
INSERT INTO "journalentry" VALUES(14,'2026-11-29 09:57:00.583984','188798a2916140ceb5f6563fe72c121e','ee08a9ad68bf47539808f8167ea4d255','Cem Demir',NULL,'add_person','Add person',0,0,NULL,'0631827c1b3bcdfd0a2f22157a5538e804e327dfe1318e36e72eb3dbb6693c36');
INSERT INTO "journalentry" VALUES(15,'2026-11-29 09:57:00.623150','188798a2916140ceb5f6563fe72c121e','ee08a9ad68bf47539808f8167ea4d255','Cem Demir','eb699b6f1478412f90e324b00a57ce22','sign','Sign claim',1,0,NULL,'d6cfa2fb828f97a66da5383dce7dcafeb1b474aa9442f7aae2d08221df949512');
INSERT INTO "journalentry" VALUES(16,'2026-11-29 09:57:00.655479','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','mark_read','Mark as read',1,0,NULL,'b3521c26f91bd2049cd1c0364cc08ccc60fa60ae32971caa43b2b5d40ededb68');
INSERT INTO "journalentry" VALUES(17,'2026-11-29 09:57:00.702812','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','close_piece','Close the piece',1,0,NULL,'e8965d49f6f174b1be678afa6aea157ecb5193f7f41e1f5352977818bf87dd2d');
INSERT INTO "journalentry" VALUES(18,'2026-11-29 09:57:00.724195','188798a2916140ceb5f6563fe72c121e','c14876e06d56451e90a2bf1496cafcff','Ada Byron','eb699b6f1478412f90e324b00a57ce22','reopen','Reopen the piece',1,0,NULL,'0b32340a3cdbc08829d4f2364f5aab70a578160a12195d9eabed7d79f664eb6a');
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
INSERT INTO "journalrow" VALUES(1,1,'person','c14876e06d56451e90a2bf1496cafcff',NULL,'{"id":"c14876e0-6d56-451e-90a2-bf1496cafcff","initials":"AB","name":"Ada Byron"}','','befa4fbea9a57db7dbfae411f00e7683f19bffd60450b69ac4edfd1ca4f7d78f');
INSERT INTO "journalrow" VALUES(2,2,'case','eb699b6f1478412f90e324b00a57ce22',NULL,'{"archived":false,"created_at":"2026-11-29T09:57:00.146291+00:00","due_at":null,"id":"eb699b6f-1478-412f-90e3-24b00a57ce22","policy":{},"privilege_line":"","scale":{"conclusion_only":false,"name":"three","origin":"","ratings":[{"dark":"#5cc79d","family":"true","icon":"check","key":"true","label":"True","light":"#1b7f5c","meaning":"","retired":false,"underline":"solid","value":1.0},{"dark":"#e0b05c","family":"mixed","icon":"half","key":"mixed","label":"Mixed","light":"#a66a00","meaning":"","retired":false,"underline":"dashed","value":0.5},{"dark":"#f08a80","family":"false","icon":"cross","key":"false","label":"False","light":"#b3382e","meaning":"","retired":false,"underline":"double","value":0.0}],"title":"Three labels","version":"1"},"title":"Harbour town counts its ferries"}','','b7d41726c65ee81c059c1a3d2402d08e5120a9df753a66daee26ab4741198577');
INSERT INTO "journalrow" VALUES(3,2,'document','e296170ee5c5409d9b78cddb4eb88ff7',NULL,'{"byline":"","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","id":"e296170e-e5c5-409d-9b78-cddb4eb88ff7","language":"","outlet":"","published":"2018-03-09","title":"Harbour town counts its ferries","url":""}','','be21d79c0363a73c84ea8c68ef23b291da0ebe0bc7a91b0fef0b323dc8f2eba4');
INSERT INTO "journalrow" VALUES(4,2,'draft','6b5d3d12061a47b58eacce704580d591',NULL,'{"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","document_id":"e296170e-e5c5-409d-9b78-cddb4eb88ff7","encoding":"","file_name":"article.txt","id":"6b5d3d12-061a-47b5-8eac-ce704580d591","imported_at":"2026-11-29T09:57:00.161962+00:00","imported_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","media_type":"text/plain","number":1,"original_bytes":287,"original_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sentences":6,"text_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","words":53}','','3227dfe0eb73167a97a53c3b1f1ebfad47fb7fa27a55152650fdbda915d956da');
INSERT INTO "journalrow" VALUES(5,2,'part','cb364a5865af47b08be0e91e2d650b17',NULL,'{"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","end":31,"id":"cb364a58-65af-47b0-8be0-e91e2d650b17","role":"headline","start":0}','','fc34bc84aaa6ad30d1ba390c2f20271af3615116fd87976553be02f58d402940');
INSERT INTO "journalrow" VALUES(6,2,'marginnote','337514252d3b4479a4c9e09ff34ce2c5',NULL,'{"author":"Per Holm","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","end":45,"id":"33751425-2d3b-4479-a4c9-e09ff34ce2c5","kind":"comment","start":40,"target":"","text":"Which year?","written_at":null}','','9d2c030b28cb314092842d90dcf556041a006b64d1bcb4cf6d90aa1884b3f248');
INSERT INTO "journalrow" VALUES(7,3,'claim','3ec2a331c00a4b3692119cc0d6b34a0e',NULL,'{"approved_by":"","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","check_worthiness":null,"claimant":"","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","due_at":null,"end":88,"id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','09cd4d453ff533778a2fe18fff4d80ed5adff3523e111fd52e676fc12a50ea00');
INSERT INTO "journalrow" VALUES(8,4,'claim','f622cc4456954e4cb2c46c259557bdaf',NULL,'{"approved_by":"","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","check_worthiness":null,"claimant":"","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","due_at":null,"end":88,"id":"f622cc44-5695-4e4c-b2c4-6c259557bdaf","implied":false,"in_full":"","kind":"event","note":"","number":2,"owner_id":null,"parent_id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","prefix":"e, the harbour of Lund sent out ","quote":"24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":78,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','e9f62309008dd91bbc4be71e9dfd812dd6e0c3fbffd55e21341e60741a882bb8');
INSERT INTO "journalrow" VALUES(9,5,'source','56179dbfe28340c0a31ae457a4a92c21',NULL,'{"accessed_at":null,"added_at":"2026-11-29T09:57:00.292061+00:00","added_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","archived_url":"","author":"","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","id":"56179dbf-e283-40c0-a31a-e457a4a92c21","kind":"file","note":"","number":1,"pages":"","published":"","publisher":"","rests_on_id":null,"seen_by":"","seen_on":"","seen_where":"","title":"Harbour log","url":""}','','d42999de2bc19258d55a4308ff98e19ef4bb5037e5eec42b38f5f1da752e91bb');
INSERT INTO "journalrow" VALUES(10,5,'capture','74d1e366fdf446bca43ccc25232001c6',NULL,'{"captured_at":"2026-11-29T09:57:00.300686+00:00","captured_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","file_name":"log.txt","id":"74d1e366-fdf4-46bc-a43c-cc25232001c6","media_type":"text/plain","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f","size_bytes":18,"source_id":"56179dbf-e283-40c0-a31a-e457a4a92c21","text_sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f"}','','6c75446629ec429a7bf72ad19f33e7921223fd7d77ca5e2b4b5d5c2bd6d553da');
INSERT INTO "journalrow" VALUES(11,6,'evidence','56b5dc4b4d034aa68e7c2ebbc4e8408a',NULL,'{"added_at":"2026-11-29T09:57:00.328890+00:00","added_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","box":null,"capture_id":null,"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","cell":"","claim_id":"f622cc44-5695-4e4c-b2c4-6c259557bdaf","end":null,"id":"56b5dc4b-4d03-4aa6-8e7c-2ebbc4e8408a","locator":"","note":"","page":null,"prefix":"","question":"is_so","quote":"24 sailings","source_id":"56179dbf-e283-40c0-a31a-e457a4a92c21","stance":"supports","start":null,"suffix":"","terms":"on_record","ticked_at":null,"ticked_by_id":null,"tier":"secondary","time_ms":null,"typed":true}','','a81e6bb9bd8b2c7886190d485ecadf49b2f17f2d4f59551526daa4d39c6af355');
INSERT INTO "journalrow" VALUES(12,7,'call','c77db48665b34dbea21ced5e688fc596',NULL,'{"answer":"","answered_at":null,"asked":"How many ferries?","called_at":"2026-11-29T09:57:00.358374+00:00","called_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","id":"c77db486-65b3-4dbe-a21c-ed5e688fc596","medium":"phone","person":"Per Holm","read_back":"","source_id":"56179dbf-e283-40c0-a31a-e457a4a92c21","terms":"on_record"}','','0b6f177174afea7c001773daa03eeb6344afa553d5bd84561508aae922759f85');
INSERT INTO "journalrow" VALUES(13,7,'callclaim','82cf0ab679e64e248f86db5f5c6097d3',NULL,'{"call_id":"c77db486-65b3-4dbe-a21c-ed5e688fc596","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","claim_id":"f622cc44-5695-4e4c-b2c4-6c259557bdaf","id":"82cf0ab6-79e6-4e24-8f86-db5f5c6097d3"}','','8c5f1103ac130caca6a7909e6964a894fdf5227c9ca3cb807ba255bfc9b80d8b');
INSERT INTO "journalrow" VALUES(14,7,'name','322ed6aa964e41fabbbd7ee33fc15afa',NULL,'{"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","dismissed":false,"draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","id":"322ed6aa-964e-41fa-bbbd-7ee33fc15afa","kind":"person","note":"","places":[[15,19]],"same_as_id":null,"source_id":null,"spelling":"Lund","ticked_at":null,"ticked_by_id":null,"title":""}','','529ef32613130fdd946d85084830574ba14caa8392981e1b9ce0fe8e2b68aeb6');
INSERT INTO "journalrow" VALUES(15,8,'query','ddaf19566a4348059cfce9e1c8a13002',NULL,'{"addressee":"writer","answer":"open","answered_at":null,"answered_by":"","asked_at":"2026-11-29T09:57:00.391404+00:00","asked_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","claim_id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","id":"ddaf1956-6a43-4805-9cfc-e9e1c8a13002","number":1,"proposed":"","question":"Which harbour?","reason":""}','','b268dd66402f3dd5d42df0ebd87360fd33928374d82c89f9968bc11703c1cb92');
INSERT INTO "journalrow" VALUES(16,9,'flag','f6bf5211dd68479a87eb0334322cbdec',NULL,'{"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","claim_id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","closed_by_id":null,"closed_why":"","comment":"a name","id":"f6bf5211-dd68-479a-87eb-0334322cbdec","kind":"legal","met_by_id":null,"needs":"","raised_at":"2026-11-29T09:57:00.419125+00:00","raised_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","signed_at":null,"signed_by_id":null}','','a0660072ed542c314c1edb2c4ebe5cb3b31bef03f3d00850a3c961063ce0b19b');
INSERT INTO "journalrow" VALUES(17,10,'closedflag','97710ecbc4cf4633ba5363d027fdebdd',NULL,'{"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","claim_id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","closed_at":"2026-11-29T09:57:00.452640+00:00","closed_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","id":"97710ecb-c4cf-4633-ba53-63d027fdebdd","key":"a6d84a47931f2db418f197cd57333cfd26d4aa6dc62234ef730a4a23174d9eaf","kind":"figure","source_id":"56179dbf-e283-40c0-a31a-e457a4a92c21","why":"He misspoke.","words":"23 ≠ 24, differs by 1"}','','a38c30cea50bfe7eece72db27971bee9d6bafc5f2c63d9e71e02a20fb2e92fe6');
INSERT INTO "journalrow" VALUES(18,11,'claim','3ec2a331c00a4b3692119cc0d6b34a0e','{"approved_by":"","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","check_worthiness":null,"claimant":"","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","due_at":null,"end":88,"id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","check_worthiness":null,"claimant":"","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','09cd4d453ff533778a2fe18fff4d80ed5adff3523e111fd52e676fc12a50ea00','01be23312e87b30652baeedd4099fe7849bb4dd2a445a71a5e613f0d25d260be');
INSERT INTO "journalrow" VALUES(19,12,'verdict','a0753c231b9e4d5ba6a87ea417b9029d',NULL,'{"as_of":null,"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","claim_id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","conclusion":"","decided_at":"2026-11-29T09:57:00.523206+00:00","decided_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","id":"a0753c23-1b9e-4d5b-a6a8-7ea417b9029d","question":"said_so","rating":"","rationale":"","recheck_by":null,"standing":"not_checked"}','','c638399cbf019e08769dd25b8974c17fad58852dcf972ef557c5881bb8f3cf97');
INSERT INTO "journalrow" VALUES(20,13,'verdict','883d2b4dd2cf41709d096ac4a5ab5650',NULL,'{"as_of":null,"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","claim_id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","conclusion":"","decided_at":"2026-11-29T09:57:00.555730+00:00","decided_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","id":"883d2b4d-d2cf-4170-9d09-6ac4a5ab5650","question":"is_so","rating":"true","rationale":"","recheck_by":null,"standing":"rated"}','','930ad79c8e0001290c555bd6ad861314a22cf9fe48fd9399eda9cbb23b2663a9');
INSERT INTO "journalrow" VALUES(21,13,'claim','3ec2a331c00a4b3692119cc0d6b34a0e','{"approved_by":"","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","check_worthiness":null,"claimant":"","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","check_worthiness":null,"claimant":"","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','01be23312e87b30652baeedd4099fe7849bb4dd2a445a71a5e613f0d25d260be','dd61148b6b51063dd09a9dfe59c0f947ebe903309f960e26f0844eccd7b89817');
INSERT INTO "journalrow" VALUES(22,14,'person','ee08a9ad68bf47539808f8167ea4d255',NULL,'{"id":"ee08a9ad-68bf-4753-9808-f8167ea4d255","initials":"CD","name":"Cem Demir"}','','44e9e1b2428d8f3c5612e8d18e59c5e96a7a43dffd1c9478981ce594ce51c4c0');
INSERT INTO "journalrow" VALUES(23,15,'signoff','9d0edebe71aa4245a36ca0053b552ce2',NULL,'{"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","claim_id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","id":"9d0edebe-71aa-4245-a36c-a0053b552ce2","signed_at":"2026-11-29T09:57:00.616601+00:00","signed_by_id":"ee08a9ad-68bf-4753-9808-f8167ea4d255"}','','fff9c21197d7d1631e762d3f40774574d9be06569b4c59ef62b6e3028d07ec1b');
INSERT INTO "journalrow" VALUES(24,15,'claim','3ec2a331c00a4b3692119cc0d6b34a0e','{"approved_by":"","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","check_worthiness":null,"claimant":"","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","check_worthiness":null,"claimant":"","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"3ec2a331-c00a-4b36-9211-9cc0d6b34a0e","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"signed","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','dd61148b6b51063dd09a9dfe59c0f947ebe903309f960e26f0844eccd7b89817','7c56420ab9689688d78b9a6674a2b9d3e30291791b185ebb6847d3bc8f506c62');
INSERT INTO "journalrow" VALUES(25,16,'readmark','cc577e4ef1284c49a3717e788bf34294',NULL,'{"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","end":287,"id":"cc577e4e-f128-4c49-a371-7e788bf34294","kind":"nothing_to_check","read_at":"2026-11-29T09:57:00.649360+00:00","read_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","start":255}','','cadce982607c3a37a280528a2613a4d106335010cf4cb75aee971495f7f5c068');
INSERT INTO "journalrow" VALUES(26,17,'piece','77612d58ed1845a19f606b203f97558f',NULL,'{"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","closed_at":"2026-11-29T09:57:00.696925+00:00","closed_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"77612d58-ed18-45a1-9f60-6b203f97558f","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}','','59452e681afbf48a1c6911e77c6b88823899bb9343d6cf7525fff61dd817c00b');
INSERT INTO "journalrow" VALUES(27,18,'piece','77612d58ed1845a19f606b203f97558f','{"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","closed_at":"2026-11-29T09:57:00.696925+00:00","closed_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"77612d58-ed18-45a1-9f60-6b203f97558f","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}','{"case_id":"eb699b6f-1478-412f-90e3-24b00a57ce22","closed_at":"2026-11-29T09:57:00.696925+00:00","closed_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","draft_id":"6b5d3d12-061a-47b5-8eac-ce704580d591","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"77612d58-ed18-45a1-9f60-6b203f97558f","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":"2026-11-29T09:57:00.723183+00:00","reopened_by_id":"c14876e0-6d56-451e-90a2-bf1496cafcff","reopened_why":"The harbour master called."}','59452e681afbf48a1c6911e77c6b88823899bb9343d6cf7525fff61dd817c00b','25d715300e0beca933d45d76e14fdf33b8c7f3c7bc5c76d9fbaec74a1e0a26ab');
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
INSERT INTO "marginnote" VALUES('337514252d3b4479a4c9e09ff34ce2c5',1795946220164966464,'eb699b6f1478412f90e324b00a57ce22','6b5d3d12061a47b58eacce704580d591','comment',40,45,'Which year?','Per Holm',NULL,'');
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
INSERT INTO "name" VALUES('322ed6aa964e41fabbbd7ee33fc15afa',1795946220359505193,'eb699b6f1478412f90e324b00a57ce22','6b5d3d12061a47b58eacce704580d591','Lund','person','','[[15, 19]]',NULL,NULL,'',0,NULL,NULL);
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
INSERT INTO "part" VALUES('cb364a5865af47b08be0e91e2d650b17',1795946220166037832,'eb699b6f1478412f90e324b00a57ce22','6b5d3d12061a47b58eacce704580d591','headline',0,31);
CREATE TABLE person (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    initials VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('c14876e06d56451e90a2bf1496cafcff',1795946220104426902,'Ada Byron','AB');
INSERT INTO "person" VALUES('ee08a9ad68bf47539808f8167ea4d255',1795946220583570110,'Cem Demir','CD');
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
INSERT INTO "piece" VALUES('77612d58ed1845a19f606b203f97558f',1795946220723366451,'eb699b6f1478412f90e324b00a57ce22','6b5d3d12061a47b58eacce704580d591','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.696925','["Claim 2 (open): 24 ferries", "Claim 1 (query open \u00b7 query 1 to writer): the harbour of Lund sent out 24 ferries"]','c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.723183','The harbour master called.');
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
INSERT INTO "query" VALUES('ddaf19566a4348059cfce9e1c8a13002',1795946220392782072,'eb699b6f1478412f90e324b00a57ce22','3ec2a331c00a4b3692119cc0d6b34a0e',1,'writer','Which harbour?','','open','','','c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.391404',NULL);
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
INSERT INTO "readmark" VALUES('cc577e4ef1284c49a3717e788bf34294',1795946220654060774,'eb699b6f1478412f90e324b00a57ce22','6b5d3d12061a47b58eacce704580d591',255,287,'c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.649360','nothing_to_check');
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
INSERT INTO "signoff" VALUES('9d0edebe71aa4245a36ca0053b552ce2',1795946220621940109,'eb699b6f1478412f90e324b00a57ce22','3ec2a331c00a4b3692119cc0d6b34a0e','ee08a9ad68bf47539808f8167ea4d255','2026-11-29 09:57:00.616601');
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
INSERT INTO "source" VALUES('56179dbfe28340c0a31ae457a4a92c21',1795946220293453650,'eb699b6f1478412f90e324b00a57ce22',1,'file','Harbour log','','','','','',NULL,'','c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.292061',NULL,'','','','');
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
INSERT INTO "verdict" VALUES('a0753c231b9e4d5ba6a87ea417b9029d',1795946220523773820,'eb699b6f1478412f90e324b00a57ce22','3ec2a331c00a4b3692119cc0d6b34a0e','said_so','not_checked','','','',NULL,'c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.523206',NULL,'c638399cbf019e08769dd25b8974c17fad58852dcf972ef557c5881bb8f3cf97');
INSERT INTO "verdict" VALUES('883d2b4dd2cf41709d096ac4a5ab5650',1795946220556676704,'eb699b6f1478412f90e324b00a57ce22','3ec2a331c00a4b3692119cc0d6b34a0e','is_so','rated','true','','',NULL,'c14876e06d56451e90a2bf1496cafcff','2026-11-29 09:57:00.555730',NULL,'930ad79c8e0001290c555bd6ad861314a22cf9fe48fd9399eda9cbb23b2663a9');
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
COMMIT;
