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
INSERT INTO "call" VALUES('829871630da544fc94853443da3d934b',1795946296686468471,'746f19394b1a4c1e8b1c7bdedae2588b','fcfb9bc9b0694fa5a8ff841a9e0bcecf','Per Holm','phone','on_record','How many ferries?','','','1c388ca88070438584bfc76508144d91','2026-11-29 09:58:16.682646',NULL);
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
INSERT INTO "callclaim" VALUES('5a132fa11c5c40e3957125beeb2af986',1795946296687922767,'746f19394b1a4c1e8b1c7bdedae2588b','829871630da544fc94853443da3d934b','01cfc3a83152481587f0c03a7864ed4a');
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
INSERT INTO "capture" VALUES('76fd920c6db04431a48c187e6522863f',1795946296623152684,'746f19394b1a4c1e8b1c7bdedae2588b','fcfb9bc9b0694fa5a8ff841a9e0bcecf','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f',18,'text/plain','log.txt','006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80','1c388ca88070438584bfc76508144d91','2026-11-29 09:58:16.622595');
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
INSERT INTO "case" VALUES('746f19394b1a4c1e8b1c7bdedae2588b',1795946296459803589,'Harbour town counts its ferries','2026-11-29 09:58:16.458475',0,NULL,'','{"name": "three", "title": "Three labels", "version": "1", "ratings": [{"key": "true", "label": "True", "family": "true", "icon": "check", "underline": "solid", "light": "#1b7f5c", "dark": "#5cc79d", "value": 1.0, "meaning": "", "retired": false}, {"key": "mixed", "label": "Mixed", "family": "mixed", "icon": "half", "underline": "dashed", "light": "#a66a00", "dark": "#e0b05c", "value": 0.5, "meaning": "", "retired": false}, {"key": "false", "label": "False", "family": "false", "icon": "cross", "underline": "double", "light": "#b3382e", "dark": "#f08a80", "value": 0.0, "meaning": "", "retired": false}], "conclusion_only": false, "origin": ""}','{}');
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
INSERT INTO "claim" VALUES('9630eab307d6441987694a737b7dc387',1795946296922862275,'746f19394b1a4c1e8b1c7bdedae2588b','a25be0c01b884569aca1d24995f77b1b',NULL,1,49,88,'the harbour of Lund sent out 24 ferries','ts its ferries
Last year alone, ',' and opened its longest pier.
“N','','','[]','signed','open','event',NULL,'[]',NULL,'2018-03-10 00:00:00.000000','','',NULL,'','',0,'none');
INSERT INTO "claim" VALUES('01cfc3a83152481587f0c03a7864ed4a',1795946296574156162,'746f19394b1a4c1e8b1c7bdedae2588b','a25be0c01b884569aca1d24995f77b1b','9630eab307d6441987694a737b7dc387',2,78,88,'24 ferries','e, the harbour of Lund sent out ',' and opened its longest pier.
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
INSERT INTO "closedflag" VALUES('0f2b421219cc4f12bb104f533c6108c0',1795946296777995979,'746f19394b1a4c1e8b1c7bdedae2588b','9630eab307d6441987694a737b7dc387','fcfb9bc9b0694fa5a8ff841a9e0bcecf','a6d84a47931f2db418f197cd57333cfd26d4aa6dc62234ef730a4a23174d9eaf','figure','23 ≠ 24, differs by 1','He misspoke.','1c388ca88070438584bfc76508144d91','2026-11-29 09:58:16.777267');
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
INSERT INTO "document" VALUES('734fb79aeed042bc86b9ecd876f8f383',1795946296462701876,'746f19394b1a4c1e8b1c7bdedae2588b','Harbour town counts its ferries','','','2018-03-09','','');
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
INSERT INTO "draft" VALUES('a25be0c01b884569aca1d24995f77b1b',1795946296473848389,'746f19394b1a4c1e8b1c7bdedae2588b','734fb79aeed042bc86b9ecd876f8f383',1,'90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80',53,6,'article.txt','text/plain','','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33',287,'2026-11-29 09:58:16.473114','1c388ca88070438584bfc76508144d91');
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
INSERT INTO "evidence" VALUES('31307ddba46c499d9c06ccb62b12ca4a',1795946296652193232,'746f19394b1a4c1e8b1c7bdedae2588b','01cfc3a83152481587f0c03a7864ed4a','fcfb9bc9b0694fa5a8ff841a9e0bcecf',NULL,'is_so','supports','secondary','on_record','24 sailings','','',NULL,NULL,NULL,'','','1c388ca88070438584bfc76508144d91','2026-11-29 09:58:16.651383','null',NULL,'',1,NULL,NULL,'0ecf671c0f7ece523ac25270c59e6bcdb39f767eff57c27c14a09a55d0aeb94b');
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
INSERT INTO "flag" VALUES('e75da9c9aaeb460b97422f11b3541f97',1795946296748164177,'746f19394b1a4c1e8b1c7bdedae2588b','9630eab307d6441987694a737b7dc387','legal','a name','1c388ca88070438584bfc76508144d91','2026-11-29 09:58:16.747385',NULL,'','',NULL,NULL,NULL);
CREATE TABLE givennumber (
    case_id CHAR(32) NOT NULL,
    series VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    holder_id CHAR(32) NOT NULL,
    PRIMARY KEY (case_id, series, number)
);
INSERT INTO "givennumber" VALUES('746f19394b1a4c1e8b1c7bdedae2588b','claim',1,'9630eab307d6441987694a737b7dc387');
INSERT INTO "givennumber" VALUES('746f19394b1a4c1e8b1c7bdedae2588b','claim',2,'01cfc3a83152481587f0c03a7864ed4a');
INSERT INTO "givennumber" VALUES('746f19394b1a4c1e8b1c7bdedae2588b','source',1,'fcfb9bc9b0694fa5a8ff841a9e0bcecf');
INSERT INTO "givennumber" VALUES('746f19394b1a4c1e8b1c7bdedae2588b','query',1,'26546e3e397b442d9e4fb791bfe93418');
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
INSERT INTO "journalentry" VALUES(1,'2026-11-29 09:58:16.420122','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron',NULL,'add_person','Add person',0,0,NULL,'51774a75baf1ac4b5bf41276314bc6f7bbcc5502f586882496fc1b05cc5032cc');
INSERT INTO "journalentry" VALUES(2,'2026-11-29 09:58:16.485061','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','open_article','Open article',1,0,NULL,'0aab35debbc56e5b2295c0976341507f81f719ab717cda00da06db0ab5af1029');
INSERT INTO "journalentry" VALUES(3,'2026-11-29 09:58:16.540686','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','add_claim','Make claim',1,0,NULL,'9d507301e3e10648c4a6140bca84e2ee17249c6eb0f47f3664c4b317ecc1dcb4');
INSERT INTO "journalentry" VALUES(4,'2026-11-29 09:58:16.575321','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','add_claim','Make claim',1,0,NULL,'1027b42fec155ba99d9d466b653a1d21d5ec877546b1db344e9f69da44e574e2');
INSERT INTO "journalentry" VALUES(5,'2026-11-29 09:58:16.624502','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','add_source','Add source',1,0,NULL,'9af8b085b555ac90d5820e14eaf4af933e77fd5d67499f30faa465e91b77f379');
INSERT INTO "journalentry" VALUES(6,'2026-11-29 09:58:16.658942','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','attach','Add evidence',1,0,NULL,'d486de5f8b14493267e58a6427188595b1b94f4e3dabfc8993d973c64d914911');
INSERT INTO "journalentry" VALUES(7,'2026-11-29 09:58:16.689083','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','call','Call somebody in a test',1,0,NULL,'7ab6e67323099ca7555d2505456651beaed4ba509aa3b4d1846b56195af0a30a');
INSERT INTO "journalentry" VALUES(8,'2026-11-29 09:58:16.723983','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','ask','Ask query',1,0,NULL,'55c958777f2a791d324252097ac31d1fe5f6cb3286b95f1197dfbf208bce8f2b');
INSERT INTO "journalentry" VALUES(9,'2026-11-29 09:58:16.749672','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','raise_flag','Flag claim',1,0,NULL,'53609cdb339b3956998d3642a044c44e5942db781e9c1fbbad1fe924995a0d89');
INSERT INTO "journalentry" VALUES(10,'2026-11-29 09:58:16.779594','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','close_finding','Close flag',1,0,NULL,'3f4b9d5f3e099bb880c2856e3503a6a1a3853985dfb81e0a01871b39bf77b5d3');
INSERT INTO "journalentry" VALUES(11,'2026-11-29 09:58:16.808046','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','set_due','Set claim''s due time',1,0,NULL,'3d1ccc055310a887869b17bd1fd7b7c8703bc5adc914dc7e660b9f28287da4c2');
INSERT INTO "journalentry" VALUES(12,'2026-11-29 09:58:16.838636','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','set_standing','Close without rating',1,0,NULL,'d228921ad50956fda3324145ad33337bb9f74c3eae4124dff670903138fd7aae');
INSERT INTO "journalentry" VALUES(13,'2026-11-29 09:58:16.866439','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','rate','Set verdict',1,0,NULL,'b1b923de737cf127f44bb0335c1cb444dac4d1f8bd19288cf3476499cf94161e');
INSERT INTO "journalentry" VALUES(14,'2026-11-29 09:58:16.884798','a5a43225d87544a38a5e37fe0eff0597','2c1167c530704fd7b7096477c91b5668','Cem Demir',NULL,'add_person','Add person',0,0,NULL,'b848c896b4646d9188a90966a357c7e1921da2dbb0837decf322ed104b6595b5');
INSERT INTO "journalentry" VALUES(15,'2026-11-29 09:58:16.924931','a5a43225d87544a38a5e37fe0eff0597','2c1167c530704fd7b7096477c91b5668','Cem Demir','746f19394b1a4c1e8b1c7bdedae2588b','sign','Sign claim',1,0,NULL,'1c7587668670a2bbd2fea9919b1e23cc45476e4c824ebc89251b192a5f0725a6');
INSERT INTO "journalentry" VALUES(16,'2026-11-29 09:58:16.959970','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','mark_read','Mark as read',1,0,NULL,'2e99407693a72f78784dc22fb8990d5b113b0fc7e14f44a43abbf74df3e64eab');
INSERT INTO "journalentry" VALUES(17,'2026-11-29 09:58:17.011393','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','close_piece','Close the piece',1,0,NULL,'5fd68c78d1a980755bccf70a716dbaedd1b74d18c37544b4580d4a9bb8bf5ab5');
INSERT INTO "journalentry" VALUES(18,'2026-11-29 09:58:17.041362','a5a43225d87544a38a5e37fe0eff0597','1c388ca88070438584bfc76508144d91','Ada Byron','746f19394b1a4c1e8b1c7bdedae2588b','reopen','Reopen the piece',1,0,NULL,'059bea3f7e62d5efe7f4e66b860eb3769b21269feb317291f5c17992d1b5fd91');
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
INSERT INTO "journalrow" VALUES(1,1,'person','1c388ca88070438584bfc76508144d91',NULL,'{"id":"1c388ca8-8070-4385-84bf-c76508144d91","initials":"AB","name":"Ada Byron"}','','42172f22418f7c5c7514d3c4a3b735524297c8ec626e9400f39f81965e8378a9');
INSERT INTO "journalrow" VALUES(2,2,'case','746f19394b1a4c1e8b1c7bdedae2588b',NULL,'{"archived":false,"created_at":"2026-11-29T09:58:16.458475+00:00","due_at":null,"id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","policy":{},"privilege_line":"","scale":{"conclusion_only":false,"name":"three","origin":"","ratings":[{"dark":"#5cc79d","family":"true","icon":"check","key":"true","label":"True","light":"#1b7f5c","meaning":"","retired":false,"underline":"solid","value":1.0},{"dark":"#e0b05c","family":"mixed","icon":"half","key":"mixed","label":"Mixed","light":"#a66a00","meaning":"","retired":false,"underline":"dashed","value":0.5},{"dark":"#f08a80","family":"false","icon":"cross","key":"false","label":"False","light":"#b3382e","meaning":"","retired":false,"underline":"double","value":0.0}],"title":"Three labels","version":"1"},"title":"Harbour town counts its ferries"}','','606731efccb17a63f82fd33201ddcc5a45af13e680f58e490b2b88a20ebf50bd');
INSERT INTO "journalrow" VALUES(3,2,'document','734fb79aeed042bc86b9ecd876f8f383',NULL,'{"byline":"","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","id":"734fb79a-eed0-42bc-86b9-ecd876f8f383","language":"","outlet":"","published":"2018-03-09","title":"Harbour town counts its ferries","url":""}','','29d370441f9da49394bcea459481bc4b9414942a5ce9c67b1860202793e9aa04');
INSERT INTO "journalrow" VALUES(4,2,'draft','a25be0c01b884569aca1d24995f77b1b',NULL,'{"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","document_id":"734fb79a-eed0-42bc-86b9-ecd876f8f383","encoding":"","file_name":"article.txt","id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","imported_at":"2026-11-29T09:58:16.473114+00:00","imported_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","media_type":"text/plain","number":1,"original_bytes":287,"original_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sentences":6,"text_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","words":53}','','cfbfb6e6fa4d10e76c5114fa6ea78681c32031ecda0d8dc974fe4a3edb7b7620');
INSERT INTO "journalrow" VALUES(5,2,'part','653310e6bee8435ba3cfad0c46465a29',NULL,'{"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","end":31,"id":"653310e6-bee8-435b-a3cf-ad0c46465a29","role":"headline","start":0}','','859c41ac6b1b01546c4bb31cfffd3b6d500edab9ae8fc765370c92490d11664a');
INSERT INTO "journalrow" VALUES(6,2,'marginnote','b0527cd8ad7640c280d82e5f5c78c769',NULL,'{"author":"Per Holm","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","end":45,"id":"b0527cd8-ad76-40c2-80d8-2e5f5c78c769","kind":"comment","start":40,"target":"","text":"Which year?","written_at":null}','','d18e3e745e11032a5d109f3415604ff7c7a9e2df200f04824c9e23f1cab2f01f');
INSERT INTO "journalrow" VALUES(7,3,'claim','9630eab307d6441987694a737b7dc387',NULL,'{"approved_by":"","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","check_worthiness":null,"claimant":"","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","due_at":null,"end":88,"id":"9630eab3-07d6-4419-8769-4a737b7dc387","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','3b94a875584c9169aa072cbc43ac53684be44e97989e26e2a2b9a366d671cb3e');
INSERT INTO "journalrow" VALUES(8,4,'claim','01cfc3a83152481587f0c03a7864ed4a',NULL,'{"approved_by":"","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","check_worthiness":null,"claimant":"","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","due_at":null,"end":88,"id":"01cfc3a8-3152-4815-87f0-c03a7864ed4a","implied":false,"in_full":"","kind":"event","note":"","number":2,"owner_id":null,"parent_id":"9630eab3-07d6-4419-8769-4a737b7dc387","prefix":"e, the harbour of Lund sent out ","quote":"24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":78,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','','2ae11fc175fc839a26119eb949688be7368df34db2c4ae0d533248e00beb52f4');
INSERT INTO "journalrow" VALUES(9,5,'source','fcfb9bc9b0694fa5a8ff841a9e0bcecf',NULL,'{"accessed_at":null,"added_at":"2026-11-29T09:58:16.612914+00:00","added_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","archived_url":"","author":"","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","id":"fcfb9bc9-b069-4fa5-a8ff-841a9e0bcecf","kind":"file","note":"","number":1,"pages":"","published":"","publisher":"","rests_on_id":null,"seen_by":"","seen_on":"","seen_where":"","title":"Harbour log","url":""}','','444c3594ef88259c2a22c5635541c17ffc6138d019c5c4b9115e8b0cc0250275');
INSERT INTO "journalrow" VALUES(10,5,'capture','76fd920c6db04431a48c187e6522863f',NULL,'{"captured_at":"2026-11-29T09:58:16.622595+00:00","captured_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","file_name":"log.txt","id":"76fd920c-6db0-4431-a48c-187e6522863f","media_type":"text/plain","origins_sha256":"e9549a4e879286d4328b946de1601a10c12ebaa695976f66b0b340a0d6869e80","sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f","size_bytes":18,"source_id":"fcfb9bc9-b069-4fa5-a8ff-841a9e0bcecf","text_sha256":"006248133b7185a6f73f79403e79a4f7a1515c1db010f4f2ab5e9d996ac1b97f"}','','69ebf9014156c84214011ae0c08568de955450fe99a07d0fb192ef43be9c93ac');
INSERT INTO "journalrow" VALUES(11,6,'evidence','31307ddba46c499d9c06ccb62b12ca4a',NULL,'{"added_at":"2026-11-29T09:58:16.651383+00:00","added_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","box":null,"capture_id":null,"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","cell":"","claim_id":"01cfc3a8-3152-4815-87f0-c03a7864ed4a","end":null,"id":"31307ddb-a46c-499d-9c06-ccb62b12ca4a","locator":"","note":"","page":null,"prefix":"","question":"is_so","quote":"24 sailings","source_id":"fcfb9bc9-b069-4fa5-a8ff-841a9e0bcecf","stance":"supports","start":null,"suffix":"","terms":"on_record","ticked_at":null,"ticked_by_id":null,"tier":"secondary","time_ms":null,"typed":true}','','0ecf671c0f7ece523ac25270c59e6bcdb39f767eff57c27c14a09a55d0aeb94b');
INSERT INTO "journalrow" VALUES(12,7,'call','829871630da544fc94853443da3d934b',NULL,'{"answer":"","answered_at":null,"asked":"How many ferries?","called_at":"2026-11-29T09:58:16.682646+00:00","called_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","id":"82987163-0da5-44fc-9485-3443da3d934b","medium":"phone","person":"Per Holm","read_back":"","source_id":"fcfb9bc9-b069-4fa5-a8ff-841a9e0bcecf","terms":"on_record"}','','c036b4eeec0dc578d2e8beaac5b6c82348da53cdf20e7efedb3874f12fefcc50');
INSERT INTO "journalrow" VALUES(13,7,'callclaim','5a132fa11c5c40e3957125beeb2af986',NULL,'{"call_id":"82987163-0da5-44fc-9485-3443da3d934b","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","claim_id":"01cfc3a8-3152-4815-87f0-c03a7864ed4a","id":"5a132fa1-1c5c-40e3-9571-25beeb2af986"}','','33611becbeb0ba2985453215f7c0e5a68b1c42c8c4efb827856959367cdaeefa');
INSERT INTO "journalrow" VALUES(14,7,'name','bb78008b1358475c83858a1e65255475',NULL,'{"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","dismissed":false,"draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","id":"bb78008b-1358-475c-8385-8a1e65255475","kind":"person","note":"","places":[[15,19]],"same_as_id":null,"source_id":null,"spelling":"Lund","ticked_at":null,"ticked_by_id":null,"title":""}','','9485361b68022c9ce9f44c4635c171c30721c863660c501397d97101fe3417fd');
INSERT INTO "journalrow" VALUES(15,8,'query','26546e3e397b442d9e4fb791bfe93418',NULL,'{"addressee":"writer","answer":"open","answered_at":null,"answered_by":"","asked_at":"2026-11-29T09:58:16.719901+00:00","asked_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","claim_id":"9630eab3-07d6-4419-8769-4a737b7dc387","id":"26546e3e-397b-442d-9e4f-b791bfe93418","number":1,"proposed":"","question":"Which harbour?","reason":""}','','9c8e592222dec7227f7c5f3d4b86a5368e412abf596e216fc7e269419467ec18');
INSERT INTO "journalrow" VALUES(16,9,'flag','e75da9c9aaeb460b97422f11b3541f97',NULL,'{"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","claim_id":"9630eab3-07d6-4419-8769-4a737b7dc387","closed_by_id":null,"closed_why":"","comment":"a name","id":"e75da9c9-aaeb-460b-9742-2f11b3541f97","kind":"legal","met_by_id":null,"needs":"","raised_at":"2026-11-29T09:58:16.747385+00:00","raised_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","signed_at":null,"signed_by_id":null}','','d5a25cae85effd10aa30c69aa415ac34db540e9331af64c84dfaecba8c0cb515');
INSERT INTO "journalrow" VALUES(17,10,'closedflag','0f2b421219cc4f12bb104f533c6108c0',NULL,'{"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","claim_id":"9630eab3-07d6-4419-8769-4a737b7dc387","closed_at":"2026-11-29T09:58:16.777267+00:00","closed_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","id":"0f2b4212-19cc-4f12-bb10-4f533c6108c0","key":"a6d84a47931f2db418f197cd57333cfd26d4aa6dc62234ef730a4a23174d9eaf","kind":"figure","source_id":"fcfb9bc9-b069-4fa5-a8ff-841a9e0bcecf","why":"He misspoke.","words":"23 ≠ 24, differs by 1"}','','22a091b37f09d6cf65d662f8c57ea8890abbe74c896f63388dadceb70b19f7dd');
INSERT INTO "journalrow" VALUES(18,11,'claim','9630eab307d6441987694a737b7dc387','{"approved_by":"","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","check_worthiness":null,"claimant":"","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","due_at":null,"end":88,"id":"9630eab3-07d6-4419-8769-4a737b7dc387","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","check_worthiness":null,"claimant":"","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"9630eab3-07d6-4419-8769-4a737b7dc387","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','3b94a875584c9169aa072cbc43ac53684be44e97989e26e2a2b9a366d671cb3e','6f4e8c238ad91b53768fe6111c8e30507db401f438f084dc91d14f15a94e1663');
INSERT INTO "journalrow" VALUES(19,12,'verdict','a5204647513a4b9a85371db161d115d1',NULL,'{"as_of":null,"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","claim_id":"9630eab3-07d6-4419-8769-4a737b7dc387","conclusion":"","decided_at":"2026-11-29T09:58:16.834995+00:00","decided_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","id":"a5204647-513a-4b9a-8537-1db161d115d1","question":"said_so","rating":"","rationale":"","recheck_by":null,"standing":"not_checked"}','','cf2b369de97bc2904a312f22fa86b867276bd64875f570facd57db3d1cca7b23');
INSERT INTO "journalrow" VALUES(20,13,'verdict','c5bddbbf61d641ffb18cda1802e94d83',NULL,'{"as_of":null,"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","claim_id":"9630eab3-07d6-4419-8769-4a737b7dc387","conclusion":"","decided_at":"2026-11-29T09:58:16.864394+00:00","decided_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","id":"c5bddbbf-61d6-41ff-b18c-da1802e94d83","question":"is_so","rating":"true","rationale":"","recheck_by":null,"standing":"rated"}','','16e18293702d49d2ecac663d574961e8f42f539dbadb84a3d48bb2725ea78080');
INSERT INTO "journalrow" VALUES(21,13,'claim','9630eab307d6441987694a737b7dc387','{"approved_by":"","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","check_worthiness":null,"claimant":"","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"9630eab3-07d6-4419-8769-4a737b7dc387","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"open","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","check_worthiness":null,"claimant":"","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"9630eab3-07d6-4419-8769-4a737b7dc387","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','6f4e8c238ad91b53768fe6111c8e30507db401f438f084dc91d14f15a94e1663','0707a97fff7c097a060ff889268d240f52578475b62af5503fb9e45cc7dba2d5');
INSERT INTO "journalrow" VALUES(22,14,'person','2c1167c530704fd7b7096477c91b5668',NULL,'{"id":"2c1167c5-3070-4fd7-b709-6477c91b5668","initials":"CD","name":"Cem Demir"}','','fa13bac8f12724c69265bb2bcef70f30e42019944429b999ad05614cb7edeed9');
INSERT INTO "journalrow" VALUES(23,15,'signoff','79b5da31dff94c50ad6c5c87c4af3e37',NULL,'{"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","claim_id":"9630eab3-07d6-4419-8769-4a737b7dc387","id":"79b5da31-dff9-4c50-ad6c-5c87c4af3e37","signed_at":"2026-11-29T09:58:16.922424+00:00","signed_by_id":"2c1167c5-3070-4fd7-b709-6477c91b5668"}','','341a183f0a77d89cc4007dc0c3b8884e1e7d140ebffbb15ad8d462130588ff22');
INSERT INTO "journalrow" VALUES(24,15,'claim','9630eab307d6441987694a737b7dc387','{"approved_by":"","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","check_worthiness":null,"claimant":"","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"9630eab3-07d6-4419-8769-4a737b7dc387","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"decided","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','{"approved_by":"","case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","check_worthiness":null,"claimant":"","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","due_at":"2018-03-10T00:00:00+00:00","end":88,"id":"9630eab3-07d6-4419-8769-4a737b7dc387","implied":false,"in_full":"","kind":"event","note":"","number":1,"owner_id":null,"parent_id":null,"prefix":"ts its ferries\nLast year alone, ","quote":"the harbour of Lund sent out 24 ferries","reasons":[],"relayed_by":[],"roll_up":"none","speaks_ill_of":"","start":49,"state":"signed","status":"open","status_since":null,"status_with":"","suffix":" and opened its longest pier.\n“N"}','0707a97fff7c097a060ff889268d240f52578475b62af5503fb9e45cc7dba2d5','2f46b51fb7a343bebfee9a1e5adac9c4b42460edd58edcf2c5e54304b7fd71be');
INSERT INTO "journalrow" VALUES(25,16,'readmark','1a8888e0bde442ca81ca60be5791cf32',NULL,'{"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","end":287,"id":"1a8888e0-bde4-42ca-81ca-60be5791cf32","kind":"nothing_to_check","read_at":"2026-11-29T09:58:16.958037+00:00","read_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","start":255}','','a8031d289f2cbb557c749900ad61647593d42982cd0694caf8289eaa5d137dd3');
INSERT INTO "journalrow" VALUES(26,17,'piece','c846ce6ff8b341deaf6073586268a0fe',NULL,'{"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","closed_at":"2026-11-29T09:58:17.009291+00:00","closed_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"c846ce6f-f8b3-41de-af60-73586268a0fe","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}','','e14d896df6e3a3b8207c717a6247f318eeb2810105f90257d3bdb81f70dd5adf');
INSERT INTO "journalrow" VALUES(27,18,'piece','c846ce6ff8b341deaf6073586268a0fe','{"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","closed_at":"2026-11-29T09:58:17.009291+00:00","closed_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"c846ce6f-f8b3-41de-af60-73586268a0fe","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":null,"reopened_by_id":null,"reopened_why":""}','{"case_id":"746f1939-4b1a-4c1e-8b1c-7bdedae2588b","closed_at":"2026-11-29T09:58:17.009291+00:00","closed_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","draft_id":"a25be0c0-1b88-4569-aca1-d24995f77b1b","draft_sha256":"90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33","id":"c846ce6f-f8b3-41de-af60-73586268a0fe","left_open":["Claim 2 (open): 24 ferries","Claim 1 (query open · query 1 to writer): the harbour of Lund sent out 24 ferries"],"reopened_at":"2026-11-29T09:58:17.039768+00:00","reopened_by_id":"1c388ca8-8070-4385-84bf-c76508144d91","reopened_why":"The harbour master called."}','e14d896df6e3a3b8207c717a6247f318eeb2810105f90257d3bdb81f70dd5adf','61d050ec50abe0b7b118d3f4b1437b2fc92d8bfb0bed92f956c59bfe1f830e2c');
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
INSERT INTO "marginnote" VALUES('b0527cd8ad7640c280d82e5f5c78c769',1795946296476877950,'746f19394b1a4c1e8b1c7bdedae2588b','a25be0c01b884569aca1d24995f77b1b','comment',40,45,'Which year?','Per Holm',NULL,'');
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
INSERT INTO "name" VALUES('bb78008b1358475c83858a1e65255475',1795946296684373886,'746f19394b1a4c1e8b1c7bdedae2588b','a25be0c01b884569aca1d24995f77b1b','Lund','person','','[[15, 19]]',NULL,NULL,'',0,NULL,NULL);
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
INSERT INTO "part" VALUES('653310e6bee8435ba3cfad0c46465a29',1795946296483524012,'746f19394b1a4c1e8b1c7bdedae2588b','a25be0c01b884569aca1d24995f77b1b','headline',0,31);
CREATE TABLE person (
    id CHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    initials VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('1c388ca88070438584bfc76508144d91',1795946296418964501,'Ada Byron','AB');
INSERT INTO "person" VALUES('2c1167c530704fd7b7096477c91b5668',1795946296884244559,'Cem Demir','CD');
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
INSERT INTO "piece" VALUES('c846ce6ff8b341deaf6073586268a0fe',1795946297040048979,'746f19394b1a4c1e8b1c7bdedae2588b','a25be0c01b884569aca1d24995f77b1b','90df2b0d21c691014f3df18dfbcae749f077a9ad6f7737c4259512d1154d9f33','1c388ca88070438584bfc76508144d91','2026-11-29 09:58:17.009291','["Claim 2 (open): 24 ferries", "Claim 1 (query open \u00b7 query 1 to writer): the harbour of Lund sent out 24 ferries"]','1c388ca88070438584bfc76508144d91','2026-11-29 09:58:17.039768','The harbour master called.');
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
INSERT INTO "query" VALUES('26546e3e397b442d9e4fb791bfe93418',1795946296722129384,'746f19394b1a4c1e8b1c7bdedae2588b','9630eab307d6441987694a737b7dc387',1,'writer','Which harbour?','','open','','','1c388ca88070438584bfc76508144d91','2026-11-29 09:58:16.719901',NULL);
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
INSERT INTO "readmark" VALUES('1a8888e0bde442ca81ca60be5791cf32',1795946296958623076,'746f19394b1a4c1e8b1c7bdedae2588b','a25be0c01b884569aca1d24995f77b1b',255,287,'1c388ca88070438584bfc76508144d91','2026-11-29 09:58:16.958037','nothing_to_check');
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
INSERT INTO "signoff" VALUES('79b5da31dff94c50ad6c5c87c4af3e37',1795946296923767637,'746f19394b1a4c1e8b1c7bdedae2588b','9630eab307d6441987694a737b7dc387','2c1167c530704fd7b7096477c91b5668','2026-11-29 09:58:16.922424');
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
INSERT INTO "source" VALUES('fcfb9bc9b0694fa5a8ff841a9e0bcecf',1795946296614979598,'746f19394b1a4c1e8b1c7bdedae2588b',1,'file','Harbour log','','','','','',NULL,'','1c388ca88070438584bfc76508144d91','2026-11-29 09:58:16.612914',NULL,'','','','');
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
INSERT INTO "verdict" VALUES('a5204647513a4b9a85371db161d115d1',1795946296835806175,'746f19394b1a4c1e8b1c7bdedae2588b','9630eab307d6441987694a737b7dc387','said_so','not_checked','','','',NULL,'1c388ca88070438584bfc76508144d91','2026-11-29 09:58:16.834995',NULL,'cf2b369de97bc2904a312f22fa86b867276bd64875f570facd57db3d1cca7b23');
INSERT INTO "verdict" VALUES('c5bddbbf61d641ffb18cda1802e94d83',1795946296865796462,'746f19394b1a4c1e8b1c7bdedae2588b','9630eab307d6441987694a737b7dc387','is_so','rated','true','','',NULL,'1c388ca88070438584bfc76508144d91','2026-11-29 09:58:16.864394',NULL,'16e18293702d49d2ecac663d574961e8f42f539dbadb84a3d48bb2725ea78080');
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
