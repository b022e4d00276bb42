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
INSERT INTO "call" VALUES('f4b9798d4b744d1b8c53a25b37efbcf3',1795479562530154993,'085e7a1026404fce857bc396283a4cf2','6c5d2df2bb5c4e258ea1863789a6665b','Per Holm','phone','on_record','How many ferries?','','','ed49c36aafb34fbe8bf78a8077905dcf','2026-11-24 00:19:22.524015',NULL);
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
INSERT INTO "callclaim" VALUES('88d5303f2fcf405bb357c8b421bf33e8',1795479562533233784,'085e7a1026404fce857bc396283a4cf2','f4b9798d4b744d1b8c53a25b37efbcf3','1017517e140c4c2ca622e27419f5750d');
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
INSERT INTO "capture" VALUES('45d4cec7cae54b339d17bb64c94372dd',1795479562499278764,'085e7a1026404fce857bc396283a4cf2','6c5d2df2bb5c4e258ea1863789a6665b','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f',18,'text/plain','log.txt','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80','ed49c36aafb34fbe8bf78a8077905dcf','2026-11-24 00:19:22.498150');
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
INSERT INTO "case" VALUES('085e7a1026404fce857bc396283a4cf2',1795479562395480831,'Harbour town counts its ferries','2026-11-24 00:19:22.393596',0,NULL,'','{"name": "three", "title": "Three labels", "version": "1", "ratings": [{"key": "true", "label": "True", "family": "true", "icon": "check", "underline": "solid", "light": "#1b7f5c", "dark": "#5cc79d", "value": 1.0, "meaning": "", "retired": false}, {"key": "mixed", "label": "Mixed", "family": "mixed", "icon": "half", "underline": "dashed", "light": "#a66a00", "dark": "#e0b05c", "value": 0.5, "meaning": "", "retired": false}, {"key": "false", "label": "False", "family": "false", "icon": "cross", "underline": "double", "light": "#b3382e", "dark": "#f08a80", "value": 0.0, "meaning": "", "retired": false}], "conclusion_only": false, "origin": ""}','{}');
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
INSERT INTO "claim" VALUES('8e5dee8c75f741e18de02eb33f6f158f',1795479562690833141,'085e7a1026404fce857bc396283a4cf2','bd06b6cdd3c74c058613dc0b8499ff14',NULL,1,49,88,'the harbour of Lund sent out 24 ferries','ts its ferries
Last year alone, ',' and opened its longest pier.
“N','','','[]','signed','open','event',NULL,'[]',NULL,'2018-03-10 00:00:00.000000','','',NULL,'','',0,'none');
INSERT INTO "claim" VALUES('1017517e140c4c2ca622e27419f5750d',1795479562475162890,'085e7a1026404fce857bc396283a4cf2','bd06b6cdd3c74c058613dc0b8499ff14','8e5dee8c75f741e18de02eb33f6f158f',2,78,88,'24 ferries','e, the harbour of Lund sent out ',' and opened its longest pier.
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
INSERT INTO "document" VALUES('db60dd409a9a4c5c9908aab0fb83cdb8',1795479562400160507,'085e7a1026404fce857bc396283a4cf2','Harbour town counts its ferries','','','2018-03-09','','');
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
INSERT INTO "draft" VALUES('bd06b6cdd3c74c058613dc0b8499ff14',1795479562415580197,'085e7a1026404fce857bc396283a4cf2','db60dd409a9a4c5c9908aab0fb83cdb8',1,'90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80',53,6,'article.txt','text/plain','','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33',287,'2026-11-24 00:19:22.414615','ed49c36aafb34fbe8bf78a8077905dcf');
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
INSERT INTO "evidence" VALUES('a648ef36e4d44b728c10b24e7db6c40b',1795479562515052915,'085e7a1026404fce857bc396283a4cf2','1017517e140c4c2ca622e27419f5750d','6c5d2df2bb5c4e258ea1863789a6665b',NULL,'is_so','supports','secondary','on_record','24 sailings','','',NULL,NULL,NULL,'','','ed49c36aafb34fbe8bf78a8077905dcf','2026-11-24 00:19:22.512991','null',NULL,'',0,NULL,NULL,'201c7dd0c947f46af314c7d827d9c2e8081172c6993386c7f3fa6e5afd648d36');
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
INSERT INTO "flag" VALUES('fd7ae5a9164d4fc2baf0eef80e47f159',1795479562555816409,'085e7a1026404fce857bc396283a4cf2','8e5dee8c75f741e18de02eb33f6f158f','legal','a name','ed49c36aafb34fbe8bf78a8077905dcf','2026-11-24 00:19:22.554521',NULL,'','',NULL,NULL,NULL);
CREATE TABLE givennumber (
    case_id CHAR(32) NOT NULL,
    series VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    holder_id CHAR(32) NOT NULL,
    PRIMARY KEY (case_id, series, number)
);
INSERT INTO "givennumber" VALUES('085e7a1026404fce857bc396283a4cf2','claim',1,'8e5dee8c75f741e18de02eb33f6f158f');
INSERT INTO "givennumber" VALUES('085e7a1026404fce857bc396283a4cf2','claim',2,'1017517e140c4c2ca622e27419f5750d');
INSERT INTO "givennumber" VALUES('085e7a1026404fce857bc396283a4cf2','source',1,'6c5d2df2bb5c4e258ea1863789a6665b');
INSERT INTO "givennumber" VALUES('085e7a1026404fce857bc396283a4cf2','query',1,'4789df0a2c3a4734b3eaa80d27c4c61c');
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
INSERT INTO "journalentry" VALUES(1,'2026-11-24 00:19:22.380422','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron',NULL,'add_person','Add person',0,0,NULL,'6b9e48fe2d0d59c5d2bdfc0db086e60119176d9c3b92df16e046d2379c0930a0');
INSERT INTO "journalentry" VALUES(2,'2026-11-24 00:19:22.425957','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','open_article','Open article',1,0,NULL,'55501208f01597243f738448c60139c9f51c3861f56e0e2355fa90e2f03ec954');
INSERT INTO "journalentry" VALUES(3,'2026-11-24 00:19:22.457174','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','add_claim','Make claim',1,0,NULL,'af6e27b334bb63c2ac9a90d524ff9229599a494807f18eec1c4178e2f480855a');
INSERT INTO "journalentry" VALUES(4,'2026-11-24 00:19:22.476536','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','add_claim','Make claim',1,0,NULL,'384f303c2d9d729a76110266daddbdb7299bd84ab658ab59df7fe0e4b45f2c27');
INSERT INTO "journalentry" VALUES(5,'2026-11-24 00:19:22.502604','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','add_source','Add source',1,0,NULL,'d58c1509453fb81a87501270e4875c978fba101e1829e9e01df7af3ac68611d5');
INSERT INTO "journalentry" VALUES(6,'2026-11-24 00:19:22.520499','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','attach','Add evidence',1,0,NULL,'b401aa03410eea7b7d242190302d57c36d31314e62a24a826d3f470d4d4e34a2');
INSERT INTO "journalentry" VALUES(7,'2026-11-24 00:19:22.535987','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','call','Call somebody in a test',1,0,NULL,'3bb7ec2ae405f6ab81bb3f8cfea85f11a80791579ebc0b5dca5792ace8b64234');
INSERT INTO "journalentry" VALUES(8,'2026-11-24 00:19:22.549176','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','ask','Ask query',1,0,NULL,'03e1cd3c74fff46075b218808f84c8edd2af1c3c229a6ee7cb754628418ae016');
INSERT INTO "journalentry" VALUES(9,'2026-11-24 00:19:22.559626','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','raise_flag','Flag claim',1,0,NULL,'08ba5cd9a2d85bd9ef816363a8e9be48348c71acae7ed2309bdfd336cbcc45fe');
INSERT INTO "journalentry" VALUES(10,'2026-11-24 00:19:22.569130','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','set_due','Set claim''s due time',1,0,NULL,'76e8f7fbba87e59a753c464e28cc7bff36058ddb1d4408295dc28e03597d6225');
INSERT INTO "journalentry" VALUES(11,'2026-11-24 00:19:22.586511','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','set_standing','Close without rating',1,0,NULL,'2fb31c9709e2f2166b9d4f2fe085ee0454898ddaa9ecb7d8b697fa1a11280db6');
INSERT INTO "journalentry" VALUES(12,'2026-11-24 00:19:22.597187','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','rate','Set verdict',1,0,NULL,'b478c49174a5521cbfdee33339bf056b22185af18d026f7bc52177a229831f60');
INSERT INTO "journalentry" VALUES(13,'2026-11-24 00:19:22.604228','928a6eb31d61469eaa7d383ca8e2fcec','22d051408d444bca9d6746a33c23d650','Cem Demir',NULL,'add_person','Add person',0,0,NULL,'356fb37e0891e28377fa0c6bab7dbde26f34accd6a377b57ff7a975f94b2bc8e');
INSERT INTO "journalentry" VALUES(14,'2026-11-24 00:19:22.693972','928a6eb31d61469eaa7d383ca8e2fcec','22d051408d444bca9d6746a33c23d650','Cem Demir','085e7a1026404fce857bc396283a4cf2','sign','Sign claim',1,0,NULL,'3fc8500f9fc7340cd48cdc23b2b7eb93a7d772a5fdefda0fd7b5bea9db4d6077');
INSERT INTO "journalentry" VALUES(15,'2026-11-24 00:19:22.706763','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','mark_read','Mark as read',1,0,NULL,'4749ab55af624b70c7deee65d75f05c5c2c048d8b3d89181a44bc1312a96a1c0');
INSERT INTO "journalentry" VALUES(16,'2026-11-24 00:19:22.714581','928a6eb31d61469eaa7d383ca8e2fcec','ed49c36aafb34fbe8bf78a8077905dcf','Ada Byron','085e7a1026404fce857bc396283a4cf2','close_piece','Close the piece in a test',1,0,NULL,'e7afef025a28704e4679ec3aebeca7bbc383ac6e2da007e4b408d34034ddeaa9');
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
INSERT INTO "journalrow" VALUES(1,1,'person','ed49c36aafb34fbe8bf78a8077905dcf',NULL,'{"id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","initials":"AB","name":"Ada Byron"}','','07055908c0d69cb53f57a6bcb1bc945289c29352ee55799513323b4bc89be3af');
INSERT INTO "journalrow" VALUES(2,2,'case','085e7a1026404fce857bc396283a4cf2',NULL,'{"archived":false,"created_at":"2026-11-24T00:19:22.393596+00:00","due_at":null,"id":"085e7a10-2640-4fce-857b-c396283a4cf2","policy":{},"privilege_line":"","scale":{"conclusion_only":false,"name":"three","origin":"","ratings":[{"dark":"#5cc79d","family":"true","icon":"check","key":"true","label":"True","light":"#1b7f5c","meaning":"","retired":false,"underline":"solid","value":1.0},{"dark":"#e0b05c","family":"mixed","icon":"half","key":"mixed","label":"Mixed","light":"#a66a00","meaning":"","retired":false,"underline":"dashed","value":0.5},{"dark":"#f08a80","family":"false","icon":"cross","key":"false","label":"False","light":"#b3382e","meaning":"","retired":false,"underline":"double","value":0.0}],"title":"Three labels","version":"1"},"title":"Harbour town counts its ferries"}','','3c66c1f12eaadd7e6fd391f96c733a5fcf4cad1ce377faed6bc69d662b2ef425');
INSERT INTO "journalrow" VALUES(3,2,'document','db60dd409a9a4c5c9908aab0fb83cdb8',NULL,'{"byline":"","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","id":"db60dd40-9a9a-4c5c-9908-aab0fb83cdb8","language":"","outlet":"","published":"2018-03-09","title":"Harbour town counts its ferries","url":""}','','2344a6b622dc8e5c23f547c6ae446fb70789cf919a985bfe19706a3950841b6f');
INSERT INTO "journalrow" VALUES(4,2,'draft','bd06b6cdd3c74c058613dc0b8499ff14',NULL,'{"case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","document_id":"db60dd40-9a9a-4c5c-9908-aab0fb83cdb8","encoding":"","file_name":"article.txt","id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","imported_at":"2026-11-24T00:19:22.414615+00:00","imported_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","media_type":"text/plain","number":1,"original_bytes":287,"original_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sentences":6,"text_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","words":53}','','1ddd7c3275adf4e1762756053623515c2357d66b389d58d6ce5251e530b101c3');
INSERT INTO "journalrow" VALUES(5,2,'part','69c9c40eb7c14468ae467b886192da40',NULL,'{"case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","end":31,"id":"69c9c40e-b7c1-4468-ae46-7b886192da40","role":"headline","start":0}','','7c87dc9ae555770929bd6b50726d213e9907b1eb865020dcc20b61e6cc14e72b');
INSERT INTO "journalrow" VALUES(6,2,'marginnote','3a43e4a68c0047bc9c8b18860cb4ebf9',NULL,'{"author":"Per Holm","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","end":45,"id":"3a43e4a6-8c00-47bc-9c8b-18860cb4ebf9","kind":"comment","start":40,"target":"","text":"Which year?","written_at":null}','','689d367a404557471ca8b2421aa2dcb8347c7183b51569cc612af00394938a97');
INSERT INTO "journalrow" VALUES(7,3,'claim','8e5dee8c75f741e18de02eb33f6f158f',NULL,'{"approved_by":"","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","check_worthiness":null,"claimant":"","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","due_at":null,"end":88,"id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','e90e3844bf1550ddee5e2f20294a829184cee360ddfac328a1f3cf0e89321c59');
INSERT INTO "journalrow" VALUES(8,4,'claim','1017517e140c4c2ca622e27419f5750d',NULL,'{"approved_by":"","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","check_worthiness":null,"claimant":"","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","due_at":null,"end":88,"id":"1017517e-140c-4c2c-a622-e27419f5750d","implied":false,"in_full":"","kind":"event","note":"","number":2,"owner_id":null,"parent_id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","prefix":"e, the harbour of Lund sent out ","quote":"24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":78,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','4d198509dcfb6546e76e3093849abd0f874dff4686201ab889512d616649a183');
INSERT INTO "journalrow" VALUES(9,5,'source','6c5d2df2bb5c4e258ea1863789a6665b',NULL,'{"accessed_at":null,"added_at":"2026-11-24T00:19:22.485938+00:00","added_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","archived_url":"","author":"","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","id":"6c5d2df2-bb5c-4e25-8ea1-863789a6665b","kind":"file","note":"","number":1,"pages":"","published":"","publisher":"","rests_on_id":null,"seen_by":"","seen_on":"","seen_where":"","title":"Harbour log","url":""}','','656ad9f8d6974ab72ccce3bb42a2879b7d8878af02188f889676c204cfee035d');
INSERT INTO "journalrow" VALUES(10,5,'capture','45d4cec7cae54b339d17bb64c94372dd',NULL,'{"captured_at":"2026-11-24T00:19:22.498150+00:00","captured_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","file_name":"log.txt","id":"45d4cec7-cae5-4b33-9d17-bb64c94372dd","media_type":"text/plain","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f","size_bytes":18,"source_id":"6c5d2df2-bb5c-4e25-8ea1-863789a6665b","text_sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f"}','','dab46928d00c6ba3c66a76855c3256ebf72b2619e5ab85d0fceb0aea326c4e7a');
INSERT INTO "journalrow" VALUES(11,6,'evidence','a648ef36e4d44b728c10b24e7db6c40b',NULL,'{"added_at":"2026-11-24T00:19:22.512991+00:00","added_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","box":null,"capture_id":null,"case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","cell":"","claim_id":"1017517e-140c-4c2c-a622-e27419f5750d","end":null,"id":"a648ef36-e4d4-4b72-8c10-b24e7db6c40b","locator":"","note":"","page":null,"prefix":"","question":"is_so","quote":"24 sailings","source_id":"6c5d2df2-bb5c-4e25-8ea1-863789a6665b","stance":"supports","start":null,"suffix":"","terms":"on_record","ticked_at":null,"ticked_by_id":null,"tier":"secondary","time_ms":null,"typed":false}','','201c7dd0c947f46af314c7d827d9c2e8081172c6993386c7f3fa6e5afd648d36');
INSERT INTO "journalrow" VALUES(12,7,'call','f4b9798d4b744d1b8c53a25b37efbcf3',NULL,'{"answer":"","answered_at":null,"asked":"How many ferries?","called_at":"2026-11-24T00:19:22.524015+00:00","called_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","id":"f4b9798d-4b74-4d1b-8c53-a25b37efbcf3","medium":"phone","person":"Per Holm","read_back":"","source_id":"6c5d2df2-bb5c-4e25-8ea1-863789a6665b","terms":"on_record"}','','cb2b788240c2bb1d2502d29bfc953ab786019d4a0c0e38e96114ea1cc18c5d0b');
INSERT INTO "journalrow" VALUES(13,7,'callclaim','88d5303f2fcf405bb357c8b421bf33e8',NULL,'{"call_id":"f4b9798d-4b74-4d1b-8c53-a25b37efbcf3","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","claim_id":"1017517e-140c-4c2c-a622-e27419f5750d","id":"88d5303f-2fcf-405b-b357-c8b421bf33e8"}','','64c7dffdaa09229107026675dea1fbeead1e0120f044ff784ad5e6481f6eb664');
INSERT INTO "journalrow" VALUES(14,7,'name','68098d095ab94367be59349585dcbc05',NULL,'{"case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","dismissed":false,"draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","id":"68098d09-5ab9-4367-be59-349585dcbc05","kind":"person","note":"","places":[[15,19]],"same_as_id":null,"source_id":null,"spelling":"Lund","ticked_at":null,"ticked_by_id":null,"title":""}','','a35966ed3b85d2641b06b560522c3abad0cbe99664018522bed8a6a037456415');
INSERT INTO "journalrow" VALUES(15,8,'query','4789df0a2c3a4734b3eaa80d27c4c61c',NULL,'{"addressee":"writer","answer":"open","answered_at":null,"answered_by":"","asked_at":"2026-11-24T00:19:22.541415+00:00","asked_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","claim_id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","id":"4789df0a-2c3a-4734-b3ea-a80d27c4c61c","number":1,"proposed":"","question":"Which harbour?","reason":""}','','c0418d11d572afbc3295e6241d24bba61faa72d0e731d753f8246a637af4a2ca');
INSERT INTO "journalrow" VALUES(16,9,'flag','fd7ae5a9164d4fc2baf0eef80e47f159',NULL,'{"case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","claim_id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","closed_by_id":null,"closed_why":"","comment":"a name","id":"fd7ae5a9-164d-4fc2-baf0-eef80e47f159","kind":"legal","met_by_id":null,"needs":"","raised_at":"2026-11-24T00:19:22.554521+00:00","raised_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","signed_at":null,"signed_by_id":null}','','9c347dc39e5f61e7187a1ba1aaa51e9877199a92ce6c559da1e474d7d640ae69');
INSERT INTO "journalrow" VALUES(17,10,'claim','8e5dee8c75f741e18de02eb33f6f158f','{"approved_by":"","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","check_worthiness":null,"claimant":"","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","due_at":null,"end":88,"id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","check_worthiness":null,"claimant":"","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','e90e3844bf1550ddee5e2f20294a829184cee360ddfac328a1f3cf0e89321c59','881697a9288a3ea68ded4acf6a31e9751a573ca3a75fa96713b3973701332eb5');
INSERT INTO "journalrow" VALUES(18,11,'verdict','616589866eae42d6aee781b871a4f8df',NULL,'{"as_of":null,"case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","claim_id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","conclusion":"","decided_at":"2026-11-24T00:19:22.581510+00:00","decided_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","id":"61658986-6eae-42d6-aee7-81b871a4f8df","question":"said_so","rating":"","rationale":"","recheck_by":null,"standing":"not_checked"}','','1e3010283916400bddd6943cac94c9d065ef47c683c891f968a8f5c0636552b8');
INSERT INTO "journalrow" VALUES(19,12,'verdict','008b9a867f2e488482d8f9691da8c387',NULL,'{"as_of":null,"case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","claim_id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","conclusion":"","decided_at":"2026-11-24T00:19:22.594093+00:00","decided_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","id":"008b9a86-7f2e-4884-82d8-f9691da8c387","question":"is_so","rating":"true","rationale":"","recheck_by":null,"standing":"rated"}','','451bb808eaeac3aa1dc3a907133247788b54eb8072f2007f72c100af9e6b7cb7');
INSERT INTO "journalrow" VALUES(20,12,'claim','8e5dee8c75f741e18de02eb33f6f158f','{"approved_by":"","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","check_worthiness":null,"claimant":"","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","check_worthiness":null,"claimant":"","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','881697a9288a3ea68ded4acf6a31e9751a573ca3a75fa96713b3973701332eb5','85fe8cf86e2044aec645dfc0a5ebc00eb06d2e6051f4a003dcd13d330b07d9e5');
INSERT INTO "journalrow" VALUES(21,13,'person','22d051408d444bca9d6746a33c23d650',NULL,'{"id":"22d05140-8d44-4bca-9d67-46a33c23d650","initials":"CD","name":"Cem Demir"}','','6e827b8aca3f5cf4733921abe1cb974567506e57f5271d17bef54e630da0dcb4');
INSERT INTO "journalrow" VALUES(22,14,'signoff','f10bff6817f648828b71a68fba4173f7',NULL,'{"case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","claim_id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","id":"f10bff68-17f6-4882-8b71-a68fba4173f7","signed_at":"2026-11-24T00:19:22.690376+00:00","signed_by_id":"22d05140-8d44-4bca-9d67-46a33c23d650"}','','3ffb5610c6b9e2903a12f51b70afc11bba53a7b417b705d7cae8f45b6a84aaa3');
INSERT INTO "journalrow" VALUES(23,14,'claim','8e5dee8c75f741e18de02eb33f6f158f','{"approved_by":"","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","check_worthiness":null,"claimant":"","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","check_worthiness":null,"claimant":"","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"8e5dee8c-75f7-41e1-8de0-2eb33f6f158f","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"signed","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','85fe8cf86e2044aec645dfc0a5ebc00eb06d2e6051f4a003dcd13d330b07d9e5','c72ac8c1ddd0df0fc74cafc8747fca763b2f27a426915963aba08662702c331a');
INSERT INTO "journalrow" VALUES(24,15,'readmark','1132b15fe5f0400fa5f9db7fde4c99b6',NULL,'{"case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","end":287,"id":"1132b15f-e5f0-400f-a5f9-db7fde4c99b6","kind":"nothing_to_check","read_at":"2026-11-24T00:19:22.703613+00:00","read_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","start":255}','','29213bd03a5a946c6291d3d030459bbbece4ca695e55659d0de46fc88a017036');
INSERT INTO "journalrow" VALUES(25,16,'piece','67abb5cac9ee4578bb7bb740a5e6d459',NULL,'{"case_id":"085e7a10-2640-4fce-857b-c396283a4cf2","closed_at":"2026-11-24T00:19:22.710039+00:00","closed_by_id":"ed49c36a-afb3-4fbe-8bf7-8a8077905dcf","draft_id":"bd06b6cd-d3c7-4c05-8613-dc0b8499ff14","draft_sha256":"0000000000000000000000000000000000000000000000000000000000000000","id":"67abb5ca-c9ee-4578-bb7b-b740a5e6d459","left_open":["the pier''s cost"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}','','d35fb2fe5153bb2664f8bae712175db2d88590e6461e9f4efe3806389eb4560a');
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
INSERT INTO "marginnote" VALUES('3a43e4a68c0047bc9c8b18860cb4ebf9',1795479562420867936,'085e7a1026404fce857bc396283a4cf2','bd06b6cdd3c74c058613dc0b8499ff14','comment',40,45,'Which year?','Per Holm',NULL,'');
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
INSERT INTO "name" VALUES('68098d095ab94367be59349585dcbc05',1795479562526883984,'085e7a1026404fce857bc396283a4cf2','bd06b6cdd3c74c058613dc0b8499ff14','Lund','person','','[[15, 19]]',NULL,NULL,'',0,NULL,NULL);
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
INSERT INTO "part" VALUES('69c9c40eb7c14468ae467b886192da40',1795479562423587196,'085e7a1026404fce857bc396283a4cf2','bd06b6cdd3c74c058613dc0b8499ff14','headline',0,31);
CREATE TABLE person (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    initials VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('ed49c36aafb34fbe8bf78a8077905dcf',1795479562378316188,'Ada Byron','AB');
INSERT INTO "person" VALUES('22d051408d444bca9d6746a33c23d650',1795479562603465934,'Cem Demir','CD');
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
INSERT INTO "piece" VALUES('67abb5cac9ee4578bb7bb740a5e6d459',1795479562711653601,'085e7a1026404fce857bc396283a4cf2','bd06b6cdd3c74c058613dc0b8499ff14','0000000000000000000000000000000000000000000000000000000000000000','ed49c36aafb34fbe8bf78a8077905dcf','2026-11-24 00:19:22.710039','["the pier''s cost"]',NULL,NULL,'');
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
INSERT INTO "query" VALUES('4789df0a2c3a4734b3eaa80d27c4c61c',1795479562545131397,'085e7a1026404fce857bc396283a4cf2','8e5dee8c75f741e18de02eb33f6f158f',1,'writer','Which harbour?','','open','','','ed49c36aafb34fbe8bf78a8077905dcf','2026-11-24 00:19:22.541415',NULL);
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
INSERT INTO "readmark" VALUES('1132b15fe5f0400fa5f9db7fde4c99b6',1795479562704543795,'085e7a1026404fce857bc396283a4cf2','bd06b6cdd3c74c058613dc0b8499ff14',255,287,'ed49c36aafb34fbe8bf78a8077905dcf','2026-11-24 00:19:22.703613','nothing_to_check');
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
INSERT INTO "signoff" VALUES('f10bff6817f648828b71a68fba4173f7',1795479562691812347,'085e7a1026404fce857bc396283a4cf2','8e5dee8c75f741e18de02eb33f6f158f','22d051408d444bca9d6746a33c23d650','2026-11-24 00:19:22.690376');
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
INSERT INTO "source" VALUES('6c5d2df2bb5c4e258ea1863789a6665b',1795479562489883537,'085e7a1026404fce857bc396283a4cf2',1,'file','Harbour log','','','','','',NULL,'','ed49c36aafb34fbe8bf78a8077905dcf','2026-11-24 00:19:22.485938',NULL,'','','','');
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
INSERT INTO "verdict" VALUES('616589866eae42d6aee781b871a4f8df',1795479562583028607,'085e7a1026404fce857bc396283a4cf2','8e5dee8c75f741e18de02eb33f6f158f','said_so','not_checked','','','',NULL,'ed49c36aafb34fbe8bf78a8077905dcf','2026-11-24 00:19:22.581510',NULL,'1e3010283916400bddd6943cac94c9d065ef47c683c891f968a8f5c0636552b8');
INSERT INTO "verdict" VALUES('008b9a867f2e488482d8f9691da8c387',1795479562596155121,'085e7a1026404fce857bc396283a4cf2','8e5dee8c75f741e18de02eb33f6f158f','is_so','rated','true','','',NULL,'ed49c36aafb34fbe8bf78a8077905dcf','2026-11-24 00:19:22.594093',NULL,'451bb808eaeac3aa1dc3a907133247788b54eb8072f2007f72c100af9e6b7cb7');
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
