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
INSERT INTO "capture" VALUES('8f77d556e6224a46948cdc9cb1396bf2',1795476803809476508,'92c633dd68e44fedb5c4136672237163','d0b0892c54a840e2b5edc6da271d9638','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f',18,'text/plain','log.txt','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80','3b27a05d41cb463eaeccb0de31b7bbc7','2026-11-23 23:33:23.808680');
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
INSERT INTO "case" VALUES('92c633dd68e44fedb5c4136672237163',1795476803743153709,'Harbour town counts its ferries','2026-11-23 23:33:23.741012',0,NULL,'','{"name": "three", "title": "Three labels", "version": "1", "ratings": [{"key": "true", "label": "True", "family": "true", "icon": "check", "underline": "solid", "light": "#1b7f5c", "dark": "#5cc79d", "value": 1.0, "meaning": "", "retired": false}, {"key": "mixed", "label": "Mixed", "family": "mixed", "icon": "half", "underline": "dashed", "light": "#a66a00", "dark": "#e0b05c", "value": 0.5, "meaning": "", "retired": false}, {"key": "false", "label": "False", "family": "false", "icon": "cross", "underline": "double", "light": "#b3382e", "dark": "#f08a80", "value": 0.0, "meaning": "", "retired": false}], "conclusion_only": false, "origin": ""}');
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
INSERT INTO "claim" VALUES('38422c249c914049969f8d32351fd297',1795476803877246106,'92c633dd68e44fedb5c4136672237163','306de9d288cf457d8548579e4138f3c4',NULL,1,49,88,'the harbour of Lund sent out 24 ferries','ts its ferries
Last year alone, ',' and opened its longest pier.
“N','','','[]','signed','open','event',NULL,'[]',NULL,'2018-03-10 00:00:00.000000','');
INSERT INTO "claim" VALUES('493623eed8e64564877a78c8edc353fc',1795476803791965830,'92c633dd68e44fedb5c4136672237163','306de9d288cf457d8548579e4138f3c4','38422c249c914049969f8d32351fd297',2,78,88,'24 ferries','e, the harbour of Lund sent out ',' and opened its longest pier.
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
INSERT INTO "document" VALUES('b2ee17b7ce82433b9e909734bc1f49cc',1795476803747200153,'92c633dd68e44fedb5c4136672237163','Harbour town counts its ferries','','','2018-03-09','','');
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
INSERT INTO "draft" VALUES('306de9d288cf457d8548579e4138f3c4',1795476803754410677,'92c633dd68e44fedb5c4136672237163','b2ee17b7ce82433b9e909734bc1f49cc',1,'90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80',53,6,'article.txt','text/plain','','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33',287,'2026-11-23 23:33:23.753604','3b27a05d41cb463eaeccb0de31b7bbc7');
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
INSERT INTO "evidence" VALUES('c30171b5cd7b47a6ba4aef43e518033a',1795476803822039943,'92c633dd68e44fedb5c4136672237163','493623eed8e64564877a78c8edc353fc','d0b0892c54a840e2b5edc6da271d9638',NULL,'is_so','supports','secondary','on_record','24 sailings','','',NULL,NULL,NULL,'','','3b27a05d41cb463eaeccb0de31b7bbc7','2026-11-23 23:33:23.820807');
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
INSERT INTO "flag" VALUES('5ad3d00775a742af815351401700cbd3',1795476803842621107,'92c633dd68e44fedb5c4136672237163','38422c249c914049969f8d32351fd297','legal','a name','3b27a05d41cb463eaeccb0de31b7bbc7','2026-11-23 23:33:23.842009',NULL,'');
CREATE TABLE givennumber (
    case_id CHAR(32) NOT NULL,
    series VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    holder_id CHAR(32) NOT NULL,
    PRIMARY KEY (case_id, series, number)
);
INSERT INTO "givennumber" VALUES('92c633dd68e44fedb5c4136672237163','claim',1,'38422c249c914049969f8d32351fd297');
INSERT INTO "givennumber" VALUES('92c633dd68e44fedb5c4136672237163','claim',2,'493623eed8e64564877a78c8edc353fc');
INSERT INTO "givennumber" VALUES('92c633dd68e44fedb5c4136672237163','source',1,'d0b0892c54a840e2b5edc6da271d9638');
INSERT INTO "givennumber" VALUES('92c633dd68e44fedb5c4136672237163','query',1,'02fa9a226d6d4c169b5087828435c787');
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
INSERT INTO "journalentry" VALUES(1,'2026-11-23 23:33:23.728898','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron',NULL,'add_person','Add person',0,0,NULL,'1149811858fcacdae80a1c3f96d5b3334a6c229677cb50253238b66081646044');
INSERT INTO "journalentry" VALUES(2,'2026-11-23 23:33:23.760782','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','open_article','Open article',1,0,NULL,'0eeafcfce29870d8df1cc35fad7a470575a274274aadca4bff725f7bfd6dcdd5');
INSERT INTO "journalentry" VALUES(3,'2026-11-23 23:33:23.782130','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','add_claim','Make claim',1,0,NULL,'a06734122fccd0963bac9b8424a0afe52236425efc614d98835bd5297abfdce6');
INSERT INTO "journalentry" VALUES(4,'2026-11-23 23:33:23.792636','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','add_claim','Make claim',1,0,NULL,'ca80e9f46cf9f5e2febc7784455e7743d215f4d086df5fd18a8dc37842cc09f4');
INSERT INTO "journalentry" VALUES(5,'2026-11-23 23:33:23.812236','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','add_source','Add source',1,0,NULL,'5b84a5e4fd66accd78c660bf8cbe8ec1d4ce1ef81bd615c985b8d6668bcb2116');
INSERT INTO "journalentry" VALUES(6,'2026-11-23 23:33:23.826377','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','attach','Add evidence',1,0,NULL,'044bd73f535efeb59112e35ffa53485dc30a1d58235eb9e94de274de7dff4ed5');
INSERT INTO "journalentry" VALUES(7,'2026-11-23 23:33:23.837934','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','ask','Ask query',1,0,NULL,'c5047a434d98ab99d807b7958f1ebc59ce084a32c772f09948e9943ceae85f98');
INSERT INTO "journalentry" VALUES(8,'2026-11-23 23:33:23.846430','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','raise_flag','Flag claim',1,0,NULL,'7b3e83a6d9575e04f97c95e66a6cf718a6468717c0df28baeea39c1f0469b97e');
INSERT INTO "journalentry" VALUES(9,'2026-11-23 23:33:23.851994','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','set_due','Set claim''s due time',1,0,NULL,'e55b561301ccf7a7728388183b558327f4bb7273ae216990ff6724f5be205289');
INSERT INTO "journalentry" VALUES(10,'2026-11-23 23:33:23.860563','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','set_standing','Close without rating',1,0,NULL,'42c27afe083497e923672e89f1f6bd4ff5936e326c72bc679eeacb3f2fe66e51');
INSERT INTO "journalentry" VALUES(11,'2026-11-23 23:33:23.866487','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','rate','Set verdict',1,0,NULL,'7755db66e0f6988cadc5b3a10476219f191e4318530f51ce7eaf21ac4f10084b');
INSERT INTO "journalentry" VALUES(12,'2026-11-23 23:33:23.871419','90a0c2834f8e41b5887d4081431c203c','21a46ec6f5084cb9a3456065b4a266ff','Cem Demir',NULL,'add_person','Add person',0,0,NULL,'d759c54aab3414ace67c6cf1997c02c2783aa05e00333e41047a39d3e3e6a07c');
INSERT INTO "journalentry" VALUES(13,'2026-11-23 23:33:23.880033','90a0c2834f8e41b5887d4081431c203c','21a46ec6f5084cb9a3456065b4a266ff','Cem Demir','92c633dd68e44fedb5c4136672237163','sign','Sign claim',1,0,NULL,'8dd9283725d621f4184edeeae87b7cb16cd5891b02e4daa21eacb087ffe251ee');
INSERT INTO "journalentry" VALUES(14,'2026-11-23 23:33:23.889447','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','mark_read','Mark as read',1,0,NULL,'73249bf8d852589e82a18ae5658c60799825cfceec3648b364360c4551c3141c');
INSERT INTO "journalentry" VALUES(15,'2026-11-23 23:33:23.894629','90a0c2834f8e41b5887d4081431c203c','3b27a05d41cb463eaeccb0de31b7bbc7','Ada Byron','92c633dd68e44fedb5c4136672237163','close_piece','Close the piece in a test',1,0,NULL,'0fd2ffb2c831f18a9aff37e096755ff64fb3f4716be35ae42c298aa18e6fb6e0');
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
INSERT INTO "journalrow" VALUES(1,1,'person','3b27a05d41cb463eaeccb0de31b7bbc7',NULL,'{"id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7","initials":"AB","name":"Ada Byron"}');
INSERT INTO "journalrow" VALUES(2,2,'case','92c633dd68e44fedb5c4136672237163',NULL,'{"archived":false,"created_at":"2026-11-23T23:33:23.741012+00:00","due_at":null,"id":"92c633dd-68e4-4fed-b5c4-136672237163","privilege_line":"","scale":{"conclusion_only":false,"name":"three","origin":"","ratings":[{"dark":"#5cc79d","family":"true","icon":"check","key":"true","label":"True","light":"#1b7f5c","meaning":"","retired":false,"underline":"solid","value":1.0},{"dark":"#e0b05c","family":"mixed","icon":"half","key":"mixed","label":"Mixed","light":"#a66a00","meaning":"","retired":false,"underline":"dashed","value":0.5},{"dark":"#f08a80","family":"false","icon":"cross","key":"false","label":"False","light":"#b3382e","meaning":"","retired":false,"underline":"double","value":0.0}],"title":"Three labels","version":"1"},"title":"Harbour town counts its ferries"}');
INSERT INTO "journalrow" VALUES(3,2,'document','b2ee17b7ce82433b9e909734bc1f49cc',NULL,'{"byline":"","case_id":"92c633dd-68e4-4fed-b5c4-136672237163","id":"b2ee17b7-ce82-433b-9e90-9734bc1f49cc","language":"","outlet":"","published":"2018-03-09","title":"Harbour town counts its ferries","url":""}');
INSERT INTO "journalrow" VALUES(4,2,'draft','306de9d288cf457d8548579e4138f3c4',NULL,'{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","document_id":"b2ee17b7-ce82-433b-9e90-9734bc1f49cc","encoding":"","file_name":"article.txt","id":"306de9d2-88cf-457d-8548-579e4138f3c4","imported_at":"2026-11-23T23:33:23.753604+00:00","imported_by_id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7","media_type":"text/plain","number":1,"original_bytes":287,"original_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sentences":6,"text_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","words":53}');
INSERT INTO "journalrow" VALUES(5,2,'part','6eb4bad1354546a8becb0de9042ca934',NULL,'{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","end":31,"id":"6eb4bad1-3545-46a8-becb-0de9042ca934","role":"headline","start":0}');
INSERT INTO "journalrow" VALUES(6,2,'marginnote','2bba34166a094b2599986a62e1abf9ad',NULL,'{"author":"Per Holm","case_id":"92c633dd-68e4-4fed-b5c4-136672237163","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","end":45,"id":"2bba3416-6a09-4b25-9998-6a62e1abf9ad","kind":"comment","start":40,"target":"","text":"Which year?","written_at":null}');
INSERT INTO "journalrow" VALUES(7,3,'claim','38422c249c914049969f8d32351fd297',NULL,'{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","check_worthiness":null,"claimant":"","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","due_at":null,"end":88,"id":"38422c24-9c91-4049-969f-8d32351fd297","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"open","status":"open","suffix":" and opened its longest pier.\n“N"}');
INSERT INTO "journalrow" VALUES(8,4,'claim','493623eed8e64564877a78c8edc353fc',NULL,'{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","check_worthiness":null,"claimant":"","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","due_at":null,"end":88,"id":"493623ee-d8e6-4564-877a-78c8edc353fc","in_full":"","kind":"event","note":"","number":2,"owner_id":null,"parent_id":"38422c24-9c91-4049-969f-8d32351fd297","prefix":"e, the harbour of Lund sent out ","quote":"24 ferries","reasons":[],"relayed_by":[],"start":78,"state":"open","status":"open","suffix":" and opened its longest pier.\n“N"}');
INSERT INTO "journalrow" VALUES(9,5,'source','d0b0892c54a840e2b5edc6da271d9638',NULL,'{"accessed_at":null,"added_at":"2026-11-23T23:33:23.800327+00:00","added_by_id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7","archived_url":"","author":"","case_id":"92c633dd-68e4-4fed-b5c4-136672237163","id":"d0b0892c-54a8-40e2-b5ed-c6da271d9638","kind":"file","note":"","number":1,"published":"","publisher":"","title":"Harbour log","url":""}');
INSERT INTO "journalrow" VALUES(10,5,'capture','8f77d556e6224a46948cdc9cb1396bf2',NULL,'{"captured_at":"2026-11-23T23:33:23.808680+00:00","captured_by_id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7","case_id":"92c633dd-68e4-4fed-b5c4-136672237163","file_name":"log.txt","id":"8f77d556-e622-4a46-948c-dc9cb1396bf2","media_type":"text/plain","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f","size_bytes":18,"source_id":"d0b0892c-54a8-40e2-b5ed-c6da271d9638","text_sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f"}');
INSERT INTO "journalrow" VALUES(11,6,'evidence','c30171b5cd7b47a6ba4aef43e518033a',NULL,'{"added_at":"2026-11-23T23:33:23.820807+00:00","added_by_id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7","capture_id":null,"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","claim_id":"493623ee-d8e6-4564-877a-78c8edc353fc","end":null,"id":"c30171b5-cd7b-47a6-ba4a-ef43e518033a","locator":"","note":"","page":null,"prefix":"","question":"is_so","quote":"24 sailings","source_id":"d0b0892c-54a8-40e2-b5ed-c6da271d9638","stance":"supports","start":null,"suffix":"","terms":"on_record","tier":"secondary"}');
INSERT INTO "journalrow" VALUES(12,7,'query','02fa9a226d6d4c169b5087828435c787',NULL,'{"addressee":"writer","answer":"open","answered_by":"","asked_at":"2026-11-23T23:33:23.831586+00:00","asked_by_id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7","case_id":"92c633dd-68e4-4fed-b5c4-136672237163","claim_id":"38422c24-9c91-4049-969f-8d32351fd297","id":"02fa9a22-6d6d-4c16-9b50-87828435c787","number":1,"proposed":"","question":"Which harbour?","reason":""}');
INSERT INTO "journalrow" VALUES(13,8,'flag','5ad3d00775a742af815351401700cbd3',NULL,'{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","claim_id":"38422c24-9c91-4049-969f-8d32351fd297","closed_by_id":null,"closed_why":"","comment":"a name","id":"5ad3d007-75a7-42af-8153-51401700cbd3","kind":"legal","raised_at":"2026-11-23T23:33:23.842009+00:00","raised_by_id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7"}');
INSERT INTO "journalrow" VALUES(14,9,'claim','38422c249c914049969f8d32351fd297','{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","check_worthiness":null,"claimant":"","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","due_at":null,"end":88,"id":"38422c24-9c91-4049-969f-8d32351fd297","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"open","status":"open","suffix":" and opened its longest pier.\n“N"}','{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","check_worthiness":null,"claimant":"","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"38422c24-9c91-4049-969f-8d32351fd297","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"open","status":"open","suffix":" and opened its longest pier.\n“N"}');
INSERT INTO "journalrow" VALUES(15,10,'verdict','88d3a9c516d6488cac1dba096f25d5d8',NULL,'{"as_of":null,"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","claim_id":"38422c24-9c91-4049-969f-8d32351fd297","conclusion":"","decided_at":"2026-11-23T23:33:23.858058+00:00","decided_by_id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7","id":"88d3a9c5-16d6-488c-ac1d-ba096f25d5d8","question":"said_so","rating":"","rationale":"","standing":"not_checked"}');
INSERT INTO "journalrow" VALUES(16,11,'verdict','4e19395a2b764d0b93c2343264bc082e',NULL,'{"as_of":null,"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","claim_id":"38422c24-9c91-4049-969f-8d32351fd297","conclusion":"","decided_at":"2026-11-23T23:33:23.864767+00:00","decided_by_id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7","id":"4e19395a-2b76-4d0b-93c2-343264bc082e","question":"is_so","rating":"true","rationale":"","standing":"rated"}');
INSERT INTO "journalrow" VALUES(17,11,'claim','38422c249c914049969f8d32351fd297','{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","check_worthiness":null,"claimant":"","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"38422c24-9c91-4049-969f-8d32351fd297","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"open","status":"open","suffix":" and opened its longest pier.\n“N"}','{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","check_worthiness":null,"claimant":"","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"38422c24-9c91-4049-969f-8d32351fd297","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"decided","status":"open","suffix":" and opened its longest pier.\n“N"}');
INSERT INTO "journalrow" VALUES(18,12,'person','21a46ec6f5084cb9a3456065b4a266ff',NULL,'{"id":"21a46ec6-f508-4cb9-a345-6065b4a266ff","initials":"CD","name":"Cem Demir"}');
INSERT INTO "journalrow" VALUES(19,13,'signoff','dcdd272003074ff288506c19e88cbe2a',NULL,'{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","claim_id":"38422c24-9c91-4049-969f-8d32351fd297","id":"dcdd2720-0307-4ff2-8850-6c19e88cbe2a","signed_at":"2026-11-23T23:33:23.876886+00:00","signed_by_id":"21a46ec6-f508-4cb9-a345-6065b4a266ff"}');
INSERT INTO "journalrow" VALUES(20,13,'claim','38422c249c914049969f8d32351fd297','{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","check_worthiness":null,"claimant":"","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"38422c24-9c91-4049-969f-8d32351fd297","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"decided","status":"open","suffix":" and opened its longest pier.\n“N"}','{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","check_worthiness":null,"claimant":"","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"38422c24-9c91-4049-969f-8d32351fd297","in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"start":49,"state":"signed","status":"open","suffix":" and opened its longest pier.\n“N"}');
INSERT INTO "journalrow" VALUES(21,14,'readmark','c2ca9970f8bd4132afed8b9f3ea9231e',NULL,'{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","end":287,"id":"c2ca9970-f8bd-4132-afed-8b9f3ea9231e","read_at":"2026-11-23T23:33:23.887574+00:00","read_by_id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7","start":255}');
INSERT INTO "journalrow" VALUES(22,15,'piece','6541b44062f6451fae97f49693ee9a09',NULL,'{"case_id":"92c633dd-68e4-4fed-b5c4-136672237163","closed_at":"2026-11-23T23:33:23.892197+00:00","closed_by_id":"3b27a05d-41cb-463e-aecc-b0de31b7bbc7","draft_id":"306de9d2-88cf-457d-8548-579e4138f3c4","draft_sha256":"0000000000000000000000000000000000000000000000000000000000000000","id":"6541b440-62f6-451f-ae97-f49693ee9a09","left_open":["the pier''s cost"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}');
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
INSERT INTO "marginnote" VALUES('2bba34166a094b2599986a62e1abf9ad',1795476803757485641,'92c633dd68e44fedb5c4136672237163','306de9d288cf457d8548579e4138f3c4','comment',40,45,'Which year?','Per Holm',NULL,'');
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
INSERT INTO "part" VALUES('6eb4bad1354546a8becb0de9042ca934',1795476803759092717,'92c633dd68e44fedb5c4136672237163','306de9d288cf457d8548579e4138f3c4','headline',0,31);
CREATE TABLE person (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    initials VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('3b27a05d41cb463eaeccb0de31b7bbc7',1795476803726076368,'Ada Byron','AB');
INSERT INTO "person" VALUES('21a46ec6f5084cb9a3456065b4a266ff',1795476803870881389,'Cem Demir','CD');
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
INSERT INTO "piece" VALUES('6541b44062f6451fae97f49693ee9a09',1795476803892978519,'92c633dd68e44fedb5c4136672237163','306de9d288cf457d8548579e4138f3c4','0000000000000000000000000000000000000000000000000000000000000000','3b27a05d41cb463eaeccb0de31b7bbc7','2026-11-23 23:33:23.892197','["the pier''s cost"]',NULL,NULL,'');
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
INSERT INTO "query" VALUES('02fa9a226d6d4c169b5087828435c787',1795476803834237145,'92c633dd68e44fedb5c4136672237163','38422c249c914049969f8d32351fd297',1,'writer','Which harbour?','','open','','','3b27a05d41cb463eaeccb0de31b7bbc7','2026-11-23 23:33:23.831586');
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
INSERT INTO "readmark" VALUES('c2ca9970f8bd4132afed8b9f3ea9231e',1795476803888239423,'92c633dd68e44fedb5c4136672237163','306de9d288cf457d8548579e4138f3c4',255,287,'3b27a05d41cb463eaeccb0de31b7bbc7','2026-11-23 23:33:23.887574');
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
INSERT INTO "signoff" VALUES('dcdd272003074ff288506c19e88cbe2a',1795476803878160861,'92c633dd68e44fedb5c4136672237163','38422c249c914049969f8d32351fd297','21a46ec6f5084cb9a3456065b4a266ff','2026-11-23 23:33:23.876886');
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
INSERT INTO "source" VALUES('d0b0892c54a840e2b5edc6da271d9638',1795476803803175801,'92c633dd68e44fedb5c4136672237163',1,'file','Harbour log','','','','','',NULL,'','3b27a05d41cb463eaeccb0de31b7bbc7','2026-11-23 23:33:23.800327');
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
INSERT INTO "verdict" VALUES('88d3a9c516d6488cac1dba096f25d5d8',1795476803858633965,'92c633dd68e44fedb5c4136672237163','38422c249c914049969f8d32351fd297','said_so','not_checked','','','',NULL,'3b27a05d41cb463eaeccb0de31b7bbc7','2026-11-23 23:33:23.858058');
INSERT INTO "verdict" VALUES('4e19395a2b764d0b93c2343264bc082e',1795476803865897387,'92c633dd68e44fedb5c4136672237163','38422c249c914049969f8d32351fd297','is_so','rated','true','','',NULL,'3b27a05d41cb463eaeccb0de31b7bbc7','2026-11-23 23:33:23.864767');
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
COMMIT;
