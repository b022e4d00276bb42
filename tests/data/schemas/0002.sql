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
INSERT INTO "call" VALUES('41dde06642c44dfdac2a6e47921ee29e',1795478710316004873,'6316f68b051a4c3c9eb73edc7a617e7d','feb68b0b0d3d40d09b81b8c0d40a306e','Per Holm','phone','on_record','How many ferries?','','','3d62bdac6b1d466fa8ad6a8679471755','2026-11-24 00:05:10.309486',NULL);
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
INSERT INTO "callclaim" VALUES('d39a245f15d944858ae0cd24b613f5b3',1795478710318978337,'6316f68b051a4c3c9eb73edc7a617e7d','41dde06642c44dfdac2a6e47921ee29e','3963b089fb614eea8562ef99363cec0e');
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
INSERT INTO "capture" VALUES('81aec0069dde40ca9b870914f71b01b3',1795478710286329884,'6316f68b051a4c3c9eb73edc7a617e7d','feb68b0b0d3d40d09b81b8c0d40a306e','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f',18,'text/plain','log.txt','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80','3d62bdac6b1d466fa8ad6a8679471755','2026-11-24 00:05:10.285321');
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
INSERT INTO "case" VALUES('6316f68b051a4c3c9eb73edc7a617e7d',1795478710186722785,'Harbour town counts its ferries','2026-11-24 00:05:10.184043',0,NULL,'','{"name": "three", "title": "Three labels", "version": "1", "ratings": [{"key": "true", "label": "True", "family": "true", "icon": "check", "underline": "solid", "light": "#1b7f5c", "dark": "#5cc79d", "value": 1.0, "meaning": "", "retired": false}, {"key": "mixed", "label": "Mixed", "family": "mixed", "icon": "half", "underline": "dashed", "light": "#a66a00", "dark": "#e0b05c", "value": 0.5, "meaning": "", "retired": false}, {"key": "false", "label": "False", "family": "false", "icon": "cross", "underline": "double", "light": "#b3382e", "dark": "#f08a80", "value": 0.0, "meaning": "", "retired": false}], "conclusion_only": false, "origin": ""}','{}');
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
INSERT INTO "claim" VALUES('d007da010c7646f3889b43945f8d21d2',1795478710492375781,'6316f68b051a4c3c9eb73edc7a617e7d','bf2963c5fe2743edbd968afd84508bd6',NULL,1,49,88,'the harbour of Lund sent out 24 ferries','ts its ferries
Last year alone, ',' and opened its longest pier.
“N','','','[]','signed','open','event',NULL,'[]',NULL,'2018-03-10 00:00:00.000000','','',NULL,'','',0,'none');
INSERT INTO "claim" VALUES('3963b089fb614eea8562ef99363cec0e',1795478710264478942,'6316f68b051a4c3c9eb73edc7a617e7d','bf2963c5fe2743edbd968afd84508bd6','d007da010c7646f3889b43945f8d21d2',2,78,88,'24 ferries','e, the harbour of Lund sent out ',' and opened its longest pier.
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
INSERT INTO "document" VALUES('5476cc3170db4086b01f43aee8b150cb',1795478710191422788,'6316f68b051a4c3c9eb73edc7a617e7d','Harbour town counts its ferries','','','2018-03-09','','');
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
INSERT INTO "draft" VALUES('bf2963c5fe2743edbd968afd84508bd6',1795478710203460623,'6316f68b051a4c3c9eb73edc7a617e7d','5476cc3170db4086b01f43aee8b150cb',1,'90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80',53,6,'article.txt','text/plain','','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33',287,'2026-11-24 00:05:10.202082','3d62bdac6b1d466fa8ad6a8679471755');
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
INSERT INTO "evidence" VALUES('f1c779b7489546f4ae220c569a445726',1795478710300084439,'6316f68b051a4c3c9eb73edc7a617e7d','3963b089fb614eea8562ef99363cec0e','feb68b0b0d3d40d09b81b8c0d40a306e',NULL,'is_so','supports','secondary','on_record','24 sailings','','',NULL,NULL,NULL,'','','3d62bdac6b1d466fa8ad6a8679471755','2026-11-24 00:05:10.298605','null',NULL,'',0,NULL,NULL,'');
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
INSERT INTO "flag" VALUES('f524f63ba63d4e28b579a8dc0addec75',1795478710341679373,'6316f68b051a4c3c9eb73edc7a617e7d','d007da010c7646f3889b43945f8d21d2','legal','a name','3d62bdac6b1d466fa8ad6a8679471755','2026-11-24 00:05:10.340607',NULL,'','',NULL,NULL,NULL);
CREATE TABLE givennumber (
    case_id CHAR(32) NOT NULL,
    series VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    holder_id CHAR(32) NOT NULL,
    PRIMARY KEY (case_id, series, number)
);
INSERT INTO "givennumber" VALUES('6316f68b051a4c3c9eb73edc7a617e7d','claim',1,'d007da010c7646f3889b43945f8d21d2');
INSERT INTO "givennumber" VALUES('6316f68b051a4c3c9eb73edc7a617e7d','claim',2,'3963b089fb614eea8562ef99363cec0e');
INSERT INTO "givennumber" VALUES('6316f68b051a4c3c9eb73edc7a617e7d','source',1,'feb68b0b0d3d40d09b81b8c0d40a306e');
INSERT INTO "givennumber" VALUES('6316f68b051a4c3c9eb73edc7a617e7d','query',1,'2d333c5a944b430bbb37179958a61d5e');
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
INSERT INTO "journalentry" VALUES(1,'2026-11-24 00:05:10.159479','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron',NULL,'add_person','Add person',0,0,NULL,'bbed665763f245e07a360f272d7802d1e6e81b8148a293615c79122c2048e156');
INSERT INTO "journalentry" VALUES(2,'2026-11-24 00:05:10.214525','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','open_article','Open article',1,0,NULL,'5ed5d84607de160a1b2f9495f7c114f9dfb4eb98ba2c8f3ee73f77ef87768510');
INSERT INTO "journalentry" VALUES(3,'2026-11-24 00:05:10.246231','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','add_claim','Make claim',1,0,NULL,'bd3f7316e9f57959f51042dd5148bb23929af167ede7142ef116491e906237dc');
INSERT INTO "journalentry" VALUES(4,'2026-11-24 00:05:10.265730','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','add_claim','Make claim',1,0,NULL,'8369bc77ce589bcb81e04edfee40593475c20b3895267e21be7632f8b47cd32c');
INSERT INTO "journalentry" VALUES(5,'2026-11-24 00:05:10.289159','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','add_source','Add source',1,0,NULL,'0be65ee72f38f7f0ef6a16bc1481f40c8fd3478a03876d3ea0e55c203c487313');
INSERT INTO "journalentry" VALUES(6,'2026-11-24 00:05:10.305367','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','attach','Add evidence',1,0,NULL,'410503e2152062fde359d78786aece83b015764985cd0ed352ff94aa8bdddca1');
INSERT INTO "journalentry" VALUES(7,'2026-11-24 00:05:10.321341','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','call','Call somebody in a test',1,0,NULL,'7501bd735c161efe241c4b70d5a23d22b86aaf1ed9b7f9380c9ea3a8550af66b');
INSERT INTO "journalentry" VALUES(8,'2026-11-24 00:05:10.335452','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','ask','Ask query',1,0,NULL,'2eff8c101d92517c7e0f53137a0159f4e42ae2ca3294ca6cc23bab2b01a9d21d');
INSERT INTO "journalentry" VALUES(9,'2026-11-24 00:05:10.344819','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','raise_flag','Flag claim',1,0,NULL,'78a12eb8064cd0cafa15402fd7233c6ae9d8b47b32403b7f8b6b2d41f20ceb89');
INSERT INTO "journalentry" VALUES(10,'2026-11-24 00:05:10.357058','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','set_due','Set claim''s due time',1,0,NULL,'56772457dd4e633805eb7fe03e0a8e2774de9eaaff10382be73a131fa030b8e5');
INSERT INTO "journalentry" VALUES(11,'2026-11-24 00:05:10.456908','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','set_standing','Close without rating',1,0,NULL,'bde8aff0dc5abd437cd17e59b52e2ecc0c3c0ce83cf8bc9e3714f5c8e09f4cd5');
INSERT INTO "journalentry" VALUES(12,'2026-11-24 00:05:10.472110','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','rate','Set verdict',1,0,NULL,'b810153223338cac1197326f0b424fb06b6da7a575a0344c42137675c201b3b9');
INSERT INTO "journalentry" VALUES(13,'2026-11-24 00:05:10.480871','f5487413ccfa4fca8c0ba286df03125a','088d37a6995940e3b7cfa8915e513231','Cem Demir',NULL,'add_person','Add person',0,0,NULL,'e8cf969c9dbb1dc3f8960b83bee2cbfdc6c841e07cdd785eabbfd4545a60fc30');
INSERT INTO "journalentry" VALUES(14,'2026-11-24 00:05:10.495482','f5487413ccfa4fca8c0ba286df03125a','088d37a6995940e3b7cfa8915e513231','Cem Demir','6316f68b051a4c3c9eb73edc7a617e7d','sign','Sign claim',1,0,NULL,'28d935131e92deff037e4f84fd1f2bbc1ab7065a54053e033db3c8335d19f1da');
INSERT INTO "journalentry" VALUES(15,'2026-11-24 00:05:10.509348','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','mark_read','Mark as read',1,0,NULL,'0d8a6e847773c34634cc8f120faf2998b2f9f4f4f48b4b60aff26825b38f890e');
INSERT INTO "journalentry" VALUES(16,'2026-11-24 00:05:10.521671','f5487413ccfa4fca8c0ba286df03125a','3d62bdac6b1d466fa8ad6a8679471755','Ada Byron','6316f68b051a4c3c9eb73edc7a617e7d','close_piece','Close the piece in a test',1,0,NULL,'dd58531c4b9b66c3cacf8444fe8fc29d43da54ce700166309ea70008a3c2a389');
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
INSERT INTO "journalrow" VALUES(1,1,'person','3d62bdac6b1d466fa8ad6a8679471755',NULL,'{"id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","initials":"AB","name":"Ada Byron"}','','');
INSERT INTO "journalrow" VALUES(2,2,'case','6316f68b051a4c3c9eb73edc7a617e7d',NULL,'{"archived":false,"created_at":"2026-11-24T00:05:10.184043+00:00","due_at":null,"id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","policy":{},"privilege_line":"","scale":{"conclusion_only":false,"name":"three","origin":"","ratings":[{"dark":"#5cc79d","family":"true","icon":"check","key":"true","label":"True","light":"#1b7f5c","meaning":"","retired":false,"underline":"solid","value":1.0},{"dark":"#e0b05c","family":"mixed","icon":"half","key":"mixed","label":"Mixed","light":"#a66a00","meaning":"","retired":false,"underline":"dashed","value":0.5},{"dark":"#f08a80","family":"false","icon":"cross","key":"false","label":"False","light":"#b3382e","meaning":"","retired":false,"underline":"double","value":0.0}],"title":"Three labels","version":"1"},"title":"Harbour town counts its ferries"}','','');
INSERT INTO "journalrow" VALUES(3,2,'document','5476cc3170db4086b01f43aee8b150cb',NULL,'{"byline":"","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","id":"5476cc31-70db-4086-b01f-43aee8b150cb","language":"","outlet":"","published":"2018-03-09","title":"Harbour town counts its ferries","url":""}','','');
INSERT INTO "journalrow" VALUES(4,2,'draft','bf2963c5fe2743edbd968afd84508bd6',NULL,'{"case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","document_id":"5476cc31-70db-4086-b01f-43aee8b150cb","encoding":"","file_name":"article.txt","id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","imported_at":"2026-11-24T00:05:10.202082+00:00","imported_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","media_type":"text/plain","number":1,"original_bytes":287,"original_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sentences":6,"text_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","words":53}','','');
INSERT INTO "journalrow" VALUES(5,2,'part','761c4f9a12f14bdaaf0393edb4ab8180',NULL,'{"case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","end":31,"id":"761c4f9a-12f1-4bda-af03-93edb4ab8180","role":"headline","start":0}','','');
INSERT INTO "journalrow" VALUES(6,2,'marginnote','64fa39afe07147e1bc2d980eb2ce3230',NULL,'{"author":"Per Holm","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","end":45,"id":"64fa39af-e071-47e1-bc2d-980eb2ce3230","kind":"comment","start":40,"target":"","text":"Which year?","written_at":null}','','');
INSERT INTO "journalrow" VALUES(7,3,'claim','d007da010c7646f3889b43945f8d21d2',NULL,'{"approved_by":"","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","check_worthiness":null,"claimant":"","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","due_at":null,"end":88,"id":"d007da01-0c76-46f3-889b-43945f8d21d2","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','');
INSERT INTO "journalrow" VALUES(8,4,'claim','3963b089fb614eea8562ef99363cec0e',NULL,'{"approved_by":"","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","check_worthiness":null,"claimant":"","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","due_at":null,"end":88,"id":"3963b089-fb61-4eea-8562-ef99363cec0e","implied":false,"in_full":"","kind":"event","note":"","number":2,"owner_id":null,"parent_id":"d007da01-0c76-46f3-889b-43945f8d21d2","prefix":"e, the harbour of Lund sent out ","quote":"24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":78,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','');
INSERT INTO "journalrow" VALUES(9,5,'source','feb68b0b0d3d40d09b81b8c0d40a306e',NULL,'{"accessed_at":null,"added_at":"2026-11-24T00:05:10.275538+00:00","added_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","archived_url":"","author":"","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","id":"feb68b0b-0d3d-40d0-9b81-b8c0d40a306e","kind":"file","note":"","number":1,"published":"","publisher":"","rests_on_id":null,"title":"Harbour log","url":""}','','');
INSERT INTO "journalrow" VALUES(10,5,'capture','81aec0069dde40ca9b870914f71b01b3',NULL,'{"captured_at":"2026-11-24T00:05:10.285321+00:00","captured_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","file_name":"log.txt","id":"81aec006-9dde-40ca-9b87-0914f71b01b3","media_type":"text/plain","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f","size_bytes":18,"source_id":"feb68b0b-0d3d-40d0-9b81-b8c0d40a306e","text_sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f"}','','');
INSERT INTO "journalrow" VALUES(11,6,'evidence','f1c779b7489546f4ae220c569a445726',NULL,'{"added_at":"2026-11-24T00:05:10.298605+00:00","added_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","box":null,"capture_id":null,"case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","cell":"","claim_id":"3963b089-fb61-4eea-8562-ef99363cec0e","content_sha256":"","end":null,"id":"f1c779b7-4895-46f4-ae22-0c569a445726","locator":"","note":"","page":null,"prefix":"","question":"is_so","quote":"24 sailings","source_id":"feb68b0b-0d3d-40d0-9b81-b8c0d40a306e","stance":"supports","start":null,"suffix":"","terms":"on_record","ticked_at":null,"ticked_by_id":null,"tier":"secondary","time_ms":null,"typed":false}','','');
INSERT INTO "journalrow" VALUES(12,7,'call','41dde06642c44dfdac2a6e47921ee29e',NULL,'{"answer":"","answered_at":null,"asked":"How many ferries?","called_at":"2026-11-24T00:05:10.309486+00:00","called_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","id":"41dde066-42c4-4dfd-ac2a-6e47921ee29e","medium":"phone","person":"Per Holm","read_back":"","source_id":"feb68b0b-0d3d-40d0-9b81-b8c0d40a306e","terms":"on_record"}','','');
INSERT INTO "journalrow" VALUES(13,7,'callclaim','d39a245f15d944858ae0cd24b613f5b3',NULL,'{"call_id":"41dde066-42c4-4dfd-ac2a-6e47921ee29e","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","claim_id":"3963b089-fb61-4eea-8562-ef99363cec0e","id":"d39a245f-15d9-4485-8ae0-cd24b613f5b3"}','','');
INSERT INTO "journalrow" VALUES(14,7,'name','0b91ed25280d44ddb0dcf14db3f8b92e',NULL,'{"case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","dismissed":false,"draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","id":"0b91ed25-280d-44dd-b0dc-f14db3f8b92e","kind":"person","note":"","places":[[15,19]],"same_as_id":null,"source_id":null,"spelling":"Lund","ticked_at":null,"ticked_by_id":null,"title":""}','','');
INSERT INTO "journalrow" VALUES(15,8,'query','2d333c5a944b430bbb37179958a61d5e',NULL,'{"addressee":"writer","answer":"open","answered_at":null,"answered_by":"","asked_at":"2026-11-24T00:05:10.327718+00:00","asked_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","claim_id":"d007da01-0c76-46f3-889b-43945f8d21d2","id":"2d333c5a-944b-430b-bb37-179958a61d5e","number":1,"proposed":"","question":"Which harbour?","reason":""}','','');
INSERT INTO "journalrow" VALUES(16,9,'flag','f524f63ba63d4e28b579a8dc0addec75',NULL,'{"case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","claim_id":"d007da01-0c76-46f3-889b-43945f8d21d2","closed_by_id":null,"closed_why":"","comment":"a name","id":"f524f63b-a63d-4e28-b579-a8dc0addec75","kind":"legal","met_by_id":null,"needs":"","raised_at":"2026-11-24T00:05:10.340607+00:00","raised_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","signed_at":null,"signed_by_id":null}','','');
INSERT INTO "journalrow" VALUES(17,10,'claim','d007da010c7646f3889b43945f8d21d2','{"approved_by":"","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","check_worthiness":null,"claimant":"","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","due_at":null,"end":88,"id":"d007da01-0c76-46f3-889b-43945f8d21d2","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","check_worthiness":null,"claimant":"","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"d007da01-0c76-46f3-889b-43945f8d21d2","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','');
INSERT INTO "journalrow" VALUES(18,11,'verdict','a51dab040ccb4b2eb799d6e53e01848e',NULL,'{"as_of":null,"case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","claim_id":"d007da01-0c76-46f3-889b-43945f8d21d2","conclusion":"","content_sha256":"","decided_at":"2026-11-24T00:05:10.451019+00:00","decided_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","id":"a51dab04-0ccb-4b2e-b799-d6e53e01848e","question":"said_so","rating":"","rationale":"","recheck_by":null,"standing":"not_checked"}','','');
INSERT INTO "journalrow" VALUES(19,12,'verdict','4011c7d726984b27abe23401326326e3',NULL,'{"as_of":null,"case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","claim_id":"d007da01-0c76-46f3-889b-43945f8d21d2","conclusion":"","content_sha256":"","decided_at":"2026-11-24T00:05:10.468860+00:00","decided_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","id":"4011c7d7-2698-4b27-abe2-3401326326e3","question":"is_so","rating":"true","rationale":"","recheck_by":null,"standing":"rated"}','','');
INSERT INTO "journalrow" VALUES(20,12,'claim','d007da010c7646f3889b43945f8d21d2','{"approved_by":"","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","check_worthiness":null,"claimant":"","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"d007da01-0c76-46f3-889b-43945f8d21d2","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","check_worthiness":null,"claimant":"","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"d007da01-0c76-46f3-889b-43945f8d21d2","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','');
INSERT INTO "journalrow" VALUES(21,13,'person','088d37a6995940e3b7cfa8915e513231',NULL,'{"id":"088d37a6-9959-40e3-b7cf-a8915e513231","initials":"CD","name":"Cem Demir"}','','');
INSERT INTO "journalrow" VALUES(22,14,'signoff','59cd8bac8e564217b67064e71c179f2c',NULL,'{"case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","claim_id":"d007da01-0c76-46f3-889b-43945f8d21d2","id":"59cd8bac-8e56-4217-b670-64e71c179f2c","signed_at":"2026-11-24T00:05:10.491817+00:00","signed_by_id":"088d37a6-9959-40e3-b7cf-a8915e513231"}','','');
INSERT INTO "journalrow" VALUES(23,14,'claim','d007da010c7646f3889b43945f8d21d2','{"approved_by":"","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","check_worthiness":null,"claimant":"","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"d007da01-0c76-46f3-889b-43945f8d21d2","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","check_worthiness":null,"claimant":"","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"d007da01-0c76-46f3-889b-43945f8d21d2","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"signed","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','');
INSERT INTO "journalrow" VALUES(24,15,'readmark','58d30c5f0af54550a967f768620f6f1a',NULL,'{"case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","end":287,"id":"58d30c5f-0af5-4550-a967-f768620f6f1a","kind":"nothing_to_check","read_at":"2026-11-24T00:05:10.506326+00:00","read_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","start":255}','','');
INSERT INTO "journalrow" VALUES(25,16,'piece','ab1708de5b04449682428138ee674299',NULL,'{"case_id":"6316f68b-051a-4c3c-9eb7-3edc7a617e7d","closed_at":"2026-11-24T00:05:10.517479+00:00","closed_by_id":"3d62bdac-6b1d-466f-a8ad-6a8679471755","draft_id":"bf2963c5-fe27-43ed-bd96-8afd84508bd6","draft_sha256":"0000000000000000000000000000000000000000000000000000000000000000","id":"ab1708de-5b04-4496-8242-8138ee674299","left_open":["the pier''s cost"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}','','');
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
INSERT INTO "marginnote" VALUES('64fa39afe07147e1bc2d980eb2ce3230',1795478710209216084,'6316f68b051a4c3c9eb73edc7a617e7d','bf2963c5fe2743edbd968afd84508bd6','comment',40,45,'Which year?','Per Holm',NULL,'');
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
INSERT INTO "name" VALUES('0b91ed25280d44ddb0dcf14db3f8b92e',1795478710312098179,'6316f68b051a4c3c9eb73edc7a617e7d','bf2963c5fe2743edbd968afd84508bd6','Lund','person','','[[15, 19]]',NULL,NULL,'',0,NULL,NULL);
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
INSERT INTO "part" VALUES('761c4f9a12f14bdaaf0393edb4ab8180',1795478710211958848,'6316f68b051a4c3c9eb73edc7a617e7d','bf2963c5fe2743edbd968afd84508bd6','headline',0,31);
CREATE TABLE person (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    initials VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('3d62bdac6b1d466fa8ad6a8679471755',1795478710156744961,'Ada Byron','AB');
INSERT INTO "person" VALUES('088d37a6995940e3b7cfa8915e513231',1795478710480001657,'Cem Demir','CD');
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
INSERT INTO "piece" VALUES('ab1708de5b04449682428138ee674299',1795478710518972841,'6316f68b051a4c3c9eb73edc7a617e7d','bf2963c5fe2743edbd968afd84508bd6','0000000000000000000000000000000000000000000000000000000000000000','3d62bdac6b1d466fa8ad6a8679471755','2026-11-24 00:05:10.517479','["the pier''s cost"]',NULL,NULL,'');
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
INSERT INTO "query" VALUES('2d333c5a944b430bbb37179958a61d5e',1795478710331509141,'6316f68b051a4c3c9eb73edc7a617e7d','d007da010c7646f3889b43945f8d21d2',1,'writer','Which harbour?','','open','','','3d62bdac6b1d466fa8ad6a8679471755','2026-11-24 00:05:10.327718',NULL);
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
INSERT INTO "readmark" VALUES('58d30c5f0af54550a967f768620f6f1a',1795478710507158042,'6316f68b051a4c3c9eb73edc7a617e7d','bf2963c5fe2743edbd968afd84508bd6',255,287,'3d62bdac6b1d466fa8ad6a8679471755','2026-11-24 00:05:10.506326','nothing_to_check');
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
INSERT INTO "signoff" VALUES('59cd8bac8e564217b67064e71c179f2c',1795478710493283143,'6316f68b051a4c3c9eb73edc7a617e7d','d007da010c7646f3889b43945f8d21d2','088d37a6995940e3b7cfa8915e513231','2026-11-24 00:05:10.491817');
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
    added_at DATETIME NOT NULL, rests_on_id CHAR(32) REFERENCES source (id),
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id),
    FOREIGN KEY(added_by_id) REFERENCES person (id)
);
INSERT INTO "source" VALUES('feb68b0b0d3d40d09b81b8c0d40a306e',1795478710278776320,'6316f68b051a4c3c9eb73edc7a617e7d',1,'file','Harbour log','','','','','',NULL,'','3d62bdac6b1d466fa8ad6a8679471755','2026-11-24 00:05:10.275538',NULL);
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
INSERT INTO "verdict" VALUES('a51dab040ccb4b2eb799d6e53e01848e',1795478710452830867,'6316f68b051a4c3c9eb73edc7a617e7d','d007da010c7646f3889b43945f8d21d2','said_so','not_checked','','','',NULL,'3d62bdac6b1d466fa8ad6a8679471755','2026-11-24 00:05:10.451019',NULL,'');
INSERT INTO "verdict" VALUES('4011c7d726984b27abe23401326326e3',1795478710470935182,'6316f68b051a4c3c9eb73edc7a617e7d','d007da010c7646f3889b43945f8d21d2','is_so','rated','true','','',NULL,'3d62bdac6b1d466fa8ad6a8679471755','2026-11-24 00:05:10.468860',NULL,'');
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
