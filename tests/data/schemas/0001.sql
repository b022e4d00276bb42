PRAGMA application_id=1178818370;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "capture" VALUES('ddc36d168ab14dd8b024245e77e43912',1795474594794488366,'2330e58fdc974ee4bcef103085013578','321c0de5eec844c993d9135763b1023c','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f',18,'text/plain','log.txt','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80','cfd126c65ee6403e84707212c408a696','2026-11-23 22:56:34.793914');
CREATE TABLE "case" (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    title VARCHAR NOT NULL,
    created_at DATETIME NOT NULL,
    archived BOOLEAN NOT NULL,
    due_at DATETIME,
    privilege_line VARCHAR NOT NULL,
    scale JSON NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "case" VALUES('2330e58fdc974ee4bcef103085013578',1795474594722015860,'Harbour town counts its ferries','2026-11-23 22:56:34.720757',0,NULL,'','{"name": "three", "title": "Three labels", "version": "1", "ratings": [{"key": "true", "label": "True", "family": "true", "icon": "check", "underline": "solid", "light": "#1b7f5c", "dark": "#5cc79d", "value": 1.0, "meaning": "", "retired": false}, {"key": "mixed", "label": "Mixed", "family": "mixed", "icon": "half", "underline": "dashed", "light": "#a66a00", "dark": "#e0b05c", "value": 0.5, "meaning": "", "retired": false}, {"key": "false", "label": "False", "family": "false", "icon": "cross", "underline": "double", "light": "#b3382e", "dark": "#f08a80", "value": 0.0, "meaning": "", "retired": false}], "conclusion_only": false, "origin": ""}');
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
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(draft_id) REFERENCES draft (id),
    FOREIGN KEY(parent_id) REFERENCES claim (id),
    FOREIGN KEY(owner_id) REFERENCES person (id)
);
INSERT INTO "claim" VALUES('d642f9a959fd418aa54f9623d89395f3',1795474594875960973,'2330e58fdc974ee4bcef103085013578','5adc58da1b9e4d65950aa3360575c35e',NULL,1,49,88,'the harbour of Lund sent out 24 ferries','ts its ferries
Last year alone, ',' and opened its longest pier.
“N','','','[]','signed','open','event',NULL,'[]',NULL,'2018-03-10 00:00:00.000000','');
INSERT INTO "claim" VALUES('4b45cf202535493fa8ca3026fb3bddc5',1795474594777217203,'2330e58fdc974ee4bcef103085013578','5adc58da1b9e4d65950aa3360575c35e','d642f9a959fd418aa54f9623d89395f3',2,78,88,'24 ferries','e, the harbour of Lund sent out ',' and opened its longest pier.
“N','','','[]','open','open','event',NULL,'[]',NULL,NULL,'');
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
INSERT INTO "document" VALUES('8ae153c715ad4bf990f00612d9c92cb6',1795474594724789491,'2330e58fdc974ee4bcef103085013578','Harbour town counts its ferries','','','2018-03-09','','');
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
INSERT INTO "draft" VALUES('5adc58da1b9e4d65950aa3360575c35e',1795474594733129361,'2330e58fdc974ee4bcef103085013578','8ae153c715ad4bf990f00612d9c92cb6',1,'90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80',53,6,'article.txt','text/plain','','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33',287,'2026-11-23 22:56:34.731770','cfd126c65ee6403e84707212c408a696');
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
    added_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(source_id) REFERENCES source (id),
    FOREIGN KEY(capture_id) REFERENCES capture (id),
    FOREIGN KEY(added_by_id) REFERENCES person (id)
);
INSERT INTO "evidence" VALUES('ab7e32fc68244c1d800b94c28c48cea7',1795474594804117970,'2330e58fdc974ee4bcef103085013578','4b45cf202535493fa8ca3026fb3bddc5','321c0de5eec844c993d9135763b1023c',NULL,'is_so','supports','secondary','on_record','24 sailings','','',NULL,NULL,NULL,'','','cfd126c65ee6403e84707212c408a696','2026-11-23 22:56:34.803080');
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
    closed_why VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(raised_by_id) REFERENCES person (id),
    FOREIGN KEY(closed_by_id) REFERENCES person (id)
);
INSERT INTO "flag" VALUES('5ffc05ba0c564335b13b9b965938b10e',1795474594822752564,'2330e58fdc974ee4bcef103085013578','d642f9a959fd418aa54f9623d89395f3','legal','a name','cfd126c65ee6403e84707212c408a696','2026-11-23 22:56:34.821958',NULL,'');
CREATE TABLE givennumber (
    case_id CHAR(32) NOT NULL,
    series VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    holder_id CHAR(32) NOT NULL,
    PRIMARY KEY (case_id, series, number)
);
INSERT INTO "givennumber" VALUES('2330e58fdc974ee4bcef103085013578','claim',1,'d642f9a959fd418aa54f9623d89395f3');
INSERT INTO "givennumber" VALUES('2330e58fdc974ee4bcef103085013578','claim',2,'4b45cf202535493fa8ca3026fb3bddc5');
INSERT INTO "givennumber" VALUES('2330e58fdc974ee4bcef103085013578','source',1,'321c0de5eec844c993d9135763b1023c');
INSERT INTO "givennumber" VALUES('2330e58fdc974ee4bcef103085013578','query',1,'ff566bda8e3b439c93baf7b9d04083c6');
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
INSERT INTO "journalentry" VALUES(1,'2026-11-23 22:56:34.707041','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron',NULL,'add_person','Add person',0,0,NULL,'86b29498dd205903a0a182de9084f7ca5a94dd5abaf0885cf66e681be7fbaa6f');
INSERT INTO "journalentry" VALUES(2,'2026-11-23 22:56:34.743675','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','open_article','Open article',1,0,NULL,'93280d444c92d6bc20f2c7a1a2cba9d0cf0719e706c06a84a0fe21fa4c509421');
INSERT INTO "journalentry" VALUES(3,'2026-11-23 22:56:34.767043','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','add_claim','Make claim',1,0,NULL,'4758ff4be0ddec27113354ecad2e03b341a295fc90f6e50df700a3137e20270c');
INSERT INTO "journalentry" VALUES(4,'2026-11-23 22:56:34.778163','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','add_claim','Make claim',1,0,NULL,'98d659a93c9b05019adf4e600f4911fa5a1155cf776fd184877516aa72ef4cbc');
INSERT INTO "journalentry" VALUES(5,'2026-11-23 22:56:34.796214','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','add_source','Add source',1,0,NULL,'34d6ce654003a68f4c2368a70c521b9e0ed2dc438e4331b905c9a2c2830a259c');
INSERT INTO "journalentry" VALUES(6,'2026-11-23 22:56:34.807766','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','attach','Add evidence',1,0,NULL,'0408dfac2bec267b575ceb6674e88cd3eb50187c04a6ede6437bd0010e670b84');
INSERT INTO "journalentry" VALUES(7,'2026-11-23 22:56:34.818061','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','ask','Ask query',1,0,NULL,'7a5406071b53f8b70174eaafcc90ada3f7b99a5b2a71302f95a230dd4cdd26ac');
INSERT INTO "journalentry" VALUES(8,'2026-11-23 22:56:34.824744','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','raise_flag','Flag claim',1,0,NULL,'ef9ab48935bfad819f90c27537c8f224647bc3760638c2088f8ec6afe7d5bca9');
INSERT INTO "journalentry" VALUES(9,'2026-11-23 22:56:34.833328','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','set_due','Set claim''s due time',1,0,NULL,'85de79959a1a37146e4ea2c989d2eae50144d9b1a33172d82c2fc52dd6dd17ab');
INSERT INTO "journalentry" VALUES(10,'2026-11-23 22:56:34.850502','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','set_standing','Close without rating',1,0,NULL,'2a6ceccfd7db17ec95bab380eba56344a74f9e86e907ad8435ea65bd1b474a1a');
INSERT INTO "journalentry" VALUES(11,'2026-11-23 22:56:34.860173','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','rate','Set verdict',1,0,NULL,'11a1179ffeaa1c7fdf79a105e3280e3a691aa9adbc5100de96a74f0e27aaa057');
INSERT INTO "journalentry" VALUES(12,'2026-11-23 22:56:34.867548','bee87693e67747e0a7ee743914418a76','0367ebe5a2b2417d8a38cb186c69da67','Cem Demir',NULL,'add_person','Add person',0,0,NULL,'8a378c77f8ae945c612ca39fb37e07f3cab98c49c78b7a7ae385749da21bc7e1');
INSERT INTO "journalentry" VALUES(13,'2026-11-23 22:56:34.879474','bee87693e67747e0a7ee743914418a76','0367ebe5a2b2417d8a38cb186c69da67','Cem Demir','2330e58fdc974ee4bcef103085013578','sign','Sign claim',1,0,NULL,'c3cab9b1701c6cea09efa9e78bf31aba6fab3a2080ddb247e2b534bcefb2aeef');
INSERT INTO "journalentry" VALUES(14,'2026-11-23 22:56:34.890481','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','mark_read','Mark as read',1,0,NULL,'714cc642acd15b7ce1eac200ee04d3795492d5ba017c53defb1295ef65f027a4');
INSERT INTO "journalentry" VALUES(15,'2026-11-23 22:56:34.898094','bee87693e67747e0a7ee743914418a76','cfd126c65ee6403e84707212c408a696','Ada Byron','2330e58fdc974ee4bcef103085013578','close_piece','Close the piece in a test',1,0,NULL,'2d8a814996ebf6eccb77f288d59db2cf338b008ffb7137c3e784b78cd3bcc5e9');
CREATE TABLE journalrow (
    id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    entity VARCHAR NOT NULL,
    entity_id CHAR(32) NOT NULL,
    "before" VARCHAR,
    "after" VARCHAR,
    PRIMARY KEY (id),
    FOREIGN KEY(entry_id) REFERENCES journalentry (id)
);
INSERT INTO "journalrow" VALUES(1,1,'person','cfd126c65ee6403e84707212c408a696',NULL,'{"id":"cfd126c6-5ee6-403e-8470-7212c408a696","initials":"AB","name":"Ada Byron"}');
INSERT INTO "journalrow" VALUES(2,2,'case','2330e58fdc974ee4bcef103085013578',NULL,'{"archived":false,"created_at":"2026-11-23T22:56:34.720757+00:00","due_at":null,"id":"2330e58f-dc97-4ee4-bcef-103085013578","privilege_line":"","scale":{"conclusion_only":false,"name":"three","origin":"","ratings":[{"dark":"#5cc79d","family":"true","icon":"check","key":"true","label":"True","light":"#1b7f5c","meaning":"","retired":false,"underline":"solid","value":1.0},{"dark":"#e0b05c","family":"mixed","icon":"half","key":"mixed","label":"Mixed","light":"#a66a00","meaning":"","retired":false,"underline":"dashed","value":0.5},{"dark":"#f08a80","family":"false","icon":"cross","key":"false","label":"False","light":"#b3382e","meaning":"","retired":false,"underline":"double","value":0.0}],"title":"Three labels","version":"1"},"title":"Harbour town counts its ferries"}');
INSERT INTO "journalrow" VALUES(3,2,'document','8ae153c715ad4bf990f00612d9c92cb6',NULL,'{"byline":"","case_id":"2330e58f-dc97-4ee4-bcef-103085013578","id":"8ae153c7-15ad-4bf9-90f0-0612d9c92cb6","language":"","outlet":"","published":"2018-03-09","title":"Harbour town counts its ferries","url":""}');
INSERT INTO "journalrow" VALUES(4,2,'draft','5adc58da1b9e4d65950aa3360575c35e',NULL,'{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","document_id":"8ae153c7-15ad-4bf9-90f0-0612d9c92cb6","encoding":"","file_name":"article.txt","id":"5adc58da-1b9e-4d65-950a-a3360575c35e","imported_at":"2026-11-23T22:56:34.731770+00:00","imported_by_id":"cfd126c6-5ee6-403e-8470-7212c408a696","media_type":"text/plain","number":1,"original_bytes":287,"original_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sentences":6,"text_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","words":53}');
INSERT INTO "journalrow" VALUES(5,2,'part','252ffb53266549f192b141c7d725b432',NULL,'{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","end":31,"id":"252ffb53-2665-49f1-92b1-41c7d725b432","role":"headline","start":0}');
INSERT INTO "journalrow" VALUES(6,2,'marginnote','24d45e59a11d406cb2cda57775ebbc9a',NULL,'{"author":"Per Holm","case_id":"2330e58f-dc97-4ee4-bcef-103085013578","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","end":45,"id":"24d45e59-a11d-406c-b2cd-a57775ebbc9a","kind":"comment","start":40,"target":"","text":"Which year?","written_at":null}');
INSERT INTO "journalrow" VALUES(7,3,'claim','d642f9a959fd418aa54f9623d89395f3',NULL,'{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","check_worthiness":null,"claimant":"","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","due_at":null,"end":88,"id":"d642f9a9-59fd-418a-a54f-9623d89395f3","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"open","status":"open","suffix":" and opened its longest pier.\n“N"}');
INSERT INTO "journalrow" VALUES(8,4,'claim','4b45cf202535493fa8ca3026fb3bddc5',NULL,'{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","check_worthiness":null,"claimant":"","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","due_at":null,"end":88,"id":"4b45cf20-2535-493f-a8ca-3026fb3bddc5","in_full":"","kind":"event","note":"","number":2,"owner_id":null,"parent_id":"d642f9a9-59fd-418a-a54f-9623d89395f3","prefix":"e, the harbour of Lund sent out ","quote":"24 ferries","reasons":[],"relayed_by":[],"start":78,"state":"open","status":"open","suffix":" and opened its longest pier.\n“N"}');
INSERT INTO "journalrow" VALUES(9,5,'source','321c0de5eec844c993d9135763b1023c',NULL,'{"accessed_at":null,"added_at":"2026-11-23T22:56:34.786250+00:00","added_by_id":"cfd126c6-5ee6-403e-8470-7212c408a696","archived_url":"","author":"","case_id":"2330e58f-dc97-4ee4-bcef-103085013578","id":"321c0de5-eec8-44c9-93d9-135763b1023c","kind":"file","note":"","number":1,"published":"","publisher":"","title":"Harbour log","url":""}');
INSERT INTO "journalrow" VALUES(10,5,'capture','ddc36d168ab14dd8b024245e77e43912',NULL,'{"captured_at":"2026-11-23T22:56:34.793914+00:00","captured_by_id":"cfd126c6-5ee6-403e-8470-7212c408a696","case_id":"2330e58f-dc97-4ee4-bcef-103085013578","file_name":"log.txt","id":"ddc36d16-8ab1-4dd8-b024-245e77e43912","media_type":"text/plain","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f","size_bytes":18,"source_id":"321c0de5-eec8-44c9-93d9-135763b1023c","text_sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f"}');
INSERT INTO "journalrow" VALUES(11,6,'evidence','ab7e32fc68244c1d800b94c28c48cea7',NULL,'{"added_at":"2026-11-23T22:56:34.803080+00:00","added_by_id":"cfd126c6-5ee6-403e-8470-7212c408a696","capture_id":null,"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","claim_id":"4b45cf20-2535-493f-a8ca-3026fb3bddc5","end":null,"id":"ab7e32fc-6824-4c1d-800b-94c28c48cea7","locator":"","note":"","page":null,"prefix":"","question":"is_so","quote":"24 sailings","source_id":"321c0de5-eec8-44c9-93d9-135763b1023c","stance":"supports","start":null,"suffix":"","terms":"on_record","tier":"secondary"}');
INSERT INTO "journalrow" VALUES(12,7,'query','ff566bda8e3b439c93baf7b9d04083c6',NULL,'{"addressee":"writer","answer":"open","answered_by":"","asked_at":"2026-11-23T22:56:34.812120+00:00","asked_by_id":"cfd126c6-5ee6-403e-8470-7212c408a696","case_id":"2330e58f-dc97-4ee4-bcef-103085013578","claim_id":"d642f9a9-59fd-418a-a54f-9623d89395f3","id":"ff566bda-8e3b-439c-93ba-f7b9d04083c6","number":1,"proposed":"","question":"Which harbour?","reason":""}');
INSERT INTO "journalrow" VALUES(13,8,'flag','5ffc05ba0c564335b13b9b965938b10e',NULL,'{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","claim_id":"d642f9a9-59fd-418a-a54f-9623d89395f3","closed_by_id":null,"closed_why":"","comment":"a name","id":"5ffc05ba-0c56-4335-b13b-9b965938b10e","kind":"legal","raised_at":"2026-11-23T22:56:34.821958+00:00","raised_by_id":"cfd126c6-5ee6-403e-8470-7212c408a696"}');
INSERT INTO "journalrow" VALUES(14,9,'claim','d642f9a959fd418aa54f9623d89395f3','{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","check_worthiness":null,"claimant":"","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","due_at":null,"end":88,"id":"d642f9a9-59fd-418a-a54f-9623d89395f3","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"open","status":"open","suffix":" and opened its longest pier.\n“N"}','{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","check_worthiness":null,"claimant":"","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"d642f9a9-59fd-418a-a54f-9623d89395f3","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"open","status":"open","suffix":" and opened its longest pier.\n“N"}');
INSERT INTO "journalrow" VALUES(15,10,'verdict','5f80030c24a04afd8e4fc55be37d3275',NULL,'{"as_of":null,"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","claim_id":"d642f9a9-59fd-418a-a54f-9623d89395f3","conclusion":"","decided_at":"2026-11-23T22:56:34.842784+00:00","decided_by_id":"cfd126c6-5ee6-403e-8470-7212c408a696","id":"5f80030c-24a0-4afd-8e4f-c55be37d3275","question":"said_so","rating":"","rationale":"","standing":"not_checked"}');
INSERT INTO "journalrow" VALUES(16,11,'verdict','4f2fb39a62c84209b312e597361f0f68',NULL,'{"as_of":null,"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","claim_id":"d642f9a9-59fd-418a-a54f-9623d89395f3","conclusion":"","decided_at":"2026-11-23T22:56:34.857616+00:00","decided_by_id":"cfd126c6-5ee6-403e-8470-7212c408a696","id":"4f2fb39a-62c8-4209-b312-e597361f0f68","question":"is_so","rating":"true","rationale":"","standing":"rated"}');
INSERT INTO "journalrow" VALUES(17,11,'claim','d642f9a959fd418aa54f9623d89395f3','{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","check_worthiness":null,"claimant":"","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"d642f9a9-59fd-418a-a54f-9623d89395f3","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"open","status":"open","suffix":" and opened its longest pier.\n“N"}','{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","check_worthiness":null,"claimant":"","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"d642f9a9-59fd-418a-a54f-9623d89395f3","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"decided","status":"open","suffix":" and opened its longest pier.\n“N"}');
INSERT INTO "journalrow" VALUES(18,12,'person','0367ebe5a2b2417d8a38cb186c69da67',NULL,'{"id":"0367ebe5-a2b2-417d-8a38-cb186c69da67","initials":"CD","name":"Cem Demir"}');
INSERT INTO "journalrow" VALUES(19,13,'signoff','b34779855c494a428574681dd63e846a',NULL,'{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","claim_id":"d642f9a9-59fd-418a-a54f-9623d89395f3","id":"b3477985-5c49-4a42-8574-681dd63e846a","signed_at":"2026-11-23T22:56:34.875003+00:00","signed_by_id":"0367ebe5-a2b2-417d-8a38-cb186c69da67"}');
INSERT INTO "journalrow" VALUES(20,13,'claim','d642f9a959fd418aa54f9623d89395f3','{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","check_worthiness":null,"claimant":"","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"d642f9a9-59fd-418a-a54f-9623d89395f3","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"decided","status":"open","suffix":" and opened its longest pier.\n“N"}','{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","check_worthiness":null,"claimant":"","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"d642f9a9-59fd-418a-a54f-9623d89395f3","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"signed","status":"open","suffix":" and opened its longest pier.\n“N"}');
INSERT INTO "journalrow" VALUES(21,14,'readmark','1d628d7ced784390be1519ef6cb88d84',NULL,'{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","end":287,"id":"1d628d7c-ed78-4390-be15-19ef6cb88d84","read_at":"2026-11-23T22:56:34.887735+00:00","read_by_id":"cfd126c6-5ee6-403e-8470-7212c408a696","start":255}');
INSERT INTO "journalrow" VALUES(22,15,'piece','72e233d9933446e28684d6e61c5f6011',NULL,'{"case_id":"2330e58f-dc97-4ee4-bcef-103085013578","closed_at":"2026-11-23T22:56:34.894146+00:00","closed_by_id":"cfd126c6-5ee6-403e-8470-7212c408a696","draft_id":"5adc58da-1b9e-4d65-950a-a3360575c35e","draft_sha256":"0000000000000000000000000000000000000000000000000000000000000000","id":"72e233d9-9334-46e2-8684-d6e61c5f6011","left_open":["the pier''s cost"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}');
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
INSERT INTO "marginnote" VALUES('24d45e59a11d406cb2cda57775ebbc9a',1795474594738886606,'2330e58fdc974ee4bcef103085013578','5adc58da1b9e4d65950aa3360575c35e','comment',40,45,'Which year?','Per Holm',NULL,'');
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
INSERT INTO "part" VALUES('252ffb53266549f192b141c7d725b432',1795474594741233562,'2330e58fdc974ee4bcef103085013578','5adc58da1b9e4d65950aa3360575c35e','headline',0,31);
CREATE TABLE person (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    initials VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('cfd126c65ee6403e84707212c408a696',1795474594704262468,'Ada Byron','AB');
INSERT INTO "person" VALUES('0367ebe5a2b2417d8a38cb186c69da67',1795474594866740791,'Cem Demir','CD');
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
INSERT INTO "piece" VALUES('72e233d9933446e28684d6e61c5f6011',1795474594895245859,'2330e58fdc974ee4bcef103085013578','5adc58da1b9e4d65950aa3360575c35e','0000000000000000000000000000000000000000000000000000000000000000','cfd126c65ee6403e84707212c408a696','2026-11-23 22:56:34.894146','["the pier''s cost"]',NULL,NULL,'');
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
    asked_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(asked_by_id) REFERENCES person (id)
);
INSERT INTO "query" VALUES('ff566bda8e3b439c93baf7b9d04083c6',1795474594814658132,'2330e58fdc974ee4bcef103085013578','d642f9a959fd418aa54f9623d89395f3',1,'writer','Which harbour?','','open','','','cfd126c65ee6403e84707212c408a696','2026-11-23 22:56:34.812120');
CREATE TABLE readmark (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    case_id CHAR(32) NOT NULL,
    draft_id CHAR(32) NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    read_by_id CHAR(32) NOT NULL,
    read_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(draft_id) REFERENCES draft (id),
    FOREIGN KEY(read_by_id) REFERENCES person (id)
);
INSERT INTO "readmark" VALUES('1d628d7ced784390be1519ef6cb88d84',1795474594888714542,'2330e58fdc974ee4bcef103085013578','5adc58da1b9e4d65950aa3360575c35e',255,287,'cfd126c65ee6403e84707212c408a696','2026-11-23 22:56:34.887735');
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
INSERT INTO "signoff" VALUES('b34779855c494a428574681dd63e846a',1795474594877137055,'2330e58fdc974ee4bcef103085013578','d642f9a959fd418aa54f9623d89395f3','0367ebe5a2b2417d8a38cb186c69da67','2026-11-23 22:56:34.875003');
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
    added_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(added_by_id) REFERENCES person (id)
);
INSERT INTO "source" VALUES('321c0de5eec844c993d9135763b1023c',1795474594788720522,'2330e58fdc974ee4bcef103085013578',1,'file','Harbour log','','','','','',NULL,'','cfd126c65ee6403e84707212c408a696','2026-11-23 22:56:34.786250');
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
    decided_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (claim_id, question),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(claim_id) REFERENCES claim (id),
    FOREIGN KEY(decided_by_id) REFERENCES person (id)
);
INSERT INTO "verdict" VALUES('5f80030c24a04afd8e4fc55be37d3275',1795474594843649247,'2330e58fdc974ee4bcef103085013578','d642f9a959fd418aa54f9623d89395f3','said_so','not_checked','','','',NULL,'cfd126c65ee6403e84707212c408a696','2026-11-23 22:56:34.842784');
INSERT INTO "verdict" VALUES('4f2fb39a62c84209b312e597361f0f68',1795474594859300629,'2330e58fdc974ee4bcef103085013578','d642f9a959fd418aa54f9623d89395f3','is_so','rated','true','','',NULL,'cfd126c65ee6403e84707212c408a696','2026-11-23 22:56:34.857616');
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
CREATE INDEX ix_claim_draft_id ON claim (draft_id);
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
COMMIT;
