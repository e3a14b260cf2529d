-- A ledger as version 1 of its schema kept it, written by the program of that time.
BEGIN TRANSACTION;
CREATE TABLE entry (
  theatre TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  about TEXT,
  recorded TEXT NOT NULL,
  body TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (theatre, seq),
  UNIQUE (theatre, kind, id)
) STRICT;
INSERT INTO "entry" VALUES('syria-iraq',1,'report','r678114bf8353116a',NULL,'2026-01-02T03:00:00.000Z','{"file":"k1.txt","original":{"mediaType":"text/plain","sha256":"b0a49fe8e7045cc22cab39e7f2643d413a7937e15b6caece8a2a19822aa671be"},"report":{"headline":"K1 handed over","text":"The army took over K1. The coalition left.","url":"https://herald.example/k1"}}','0000000000000000000000000000000000000000000000000000000000000000','5d56bd2edd3699f1fc362b7efa08f47b9c9a8438aee284c8f641d18ad5c29243');
INSERT INTO "entry" VALUES('syria-iraq',2,'coding','kf02ca87bf549427b','r678114bf8353116a','2026-01-02T03:01:00.000Z','{"claims":[{"claim":{"modality":"asserted","quote":{"end":22,"start":0,"text":"The army took over K1."},"roles":{},"type":"transfer"},"id":"cb1a1dc4fe47c6e11"}],"coder":"1","report":"r678114bf8353116a"}','5d56bd2edd3699f1fc362b7efa08f47b9c9a8438aee284c8f641d18ad5c29243','707053fdd7752191f5d8a16be7b25ea393de457d9c9d34f2b5d63de088fefc2a');
INSERT INTO "entry" VALUES('syria-iraq',3,'report','r03431fe31abeb329',NULL,'2026-01-02T03:02:00.000Z','{"file":"b.txt","original":null,"report":{"language":"ar","text":"تسلّم الجيش قاعدة كي وان."}}','707053fdd7752191f5d8a16be7b25ea393de457d9c9d34f2b5d63de088fefc2a','aa6324decd7dd7e21573076ad9f3f6de44de408ec73f7ef87bff1b15fb80a93f');
INSERT INTO "entry" VALUES('syria-iraq',4,'report','re08d557794025d83',NULL,'2026-01-02T03:03:00.000Z','{"file":"k1-again.txt","original":null,"report":{"modified":"2026-01-02","text":"The army took over K1. The coalition left. It was Sunday.","url":"https://m.herald.example/k1/?utm_source=rss"}}','aa6324decd7dd7e21573076ad9f3f6de44de408ec73f7ef87bff1b15fb80a93f','3707562d0916f5ab91a394cf82ba56d80ada551099e7e2401d46ccf02d08cc1b');
INSERT INTO "entry" VALUES('syria-iraq',5,'review','v3174faa3266589e0',NULL,'2026-01-02T03:04:00.000Z','{"by":"Zoë","claim":"c1","decision":"accepted"}','3707562d0916f5ab91a394cf82ba56d80ada551099e7e2401d46ccf02d08cc1b','fd1b4876ef307a723a8df89f10f8c8a16140298845e324d5785b76747341de45');
INSERT INTO "entry" VALUES('syria-iraq',6,'failure','f8f357c2b2d7b80e5',NULL,'2026-01-02T03:05:00.000Z','{"code":"empty","file":"c.txt","message":"c.txt: the file is empty; save it again"}','fd1b4876ef307a723a8df89f10f8c8a16140298845e324d5785b76747341de45','07a56a45dc52f927f61755069fcd8220ed97bc9e6207f6192dc2f6013e0b24f2');
INSERT INTO "entry" VALUES('sahel',1,'report','rdb70b54f6a920c1d',NULL,'2026-01-02T03:06:00.000Z','{"file":"gao.txt","original":null,"report":{"text":"The patrol reached Gao."}}','0000000000000000000000000000000000000000000000000000000000000000','49624eb24263d92469603de365dd38b3adadde800d8b4f5f9001be72fa824506');
CREATE TABLE original (
  theatre TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (theatre, sha256)
) STRICT;
INSERT INTO "original" VALUES('syria-iraq','b0a49fe8e7045cc22cab39e7f2643d413a7937e15b6caece8a2a19822aa671be','text/plain',X'5468652061726D7920746F6F6B206F766572204B312E2054686520636F616C6974696F6E206C6566742E');
CREATE INDEX entry_id ON entry (theatre, id);
CREATE INDEX entry_about ON entry (theatre, kind, about, seq);
CREATE TRIGGER entry_follows BEFORE INSERT ON entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE theatre = NEW.theatre)
  OR EXISTS (SELECT 1 FROM entry WHERE theatre = NEW.theatre AND kind = NEW.kind AND id = NEW.id)
BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER original_is_new BEFORE INSERT ON original
WHEN EXISTS (SELECT 1 FROM original WHERE theatre = NEW.theatre AND sha256 = NEW.sha256)
BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER original_stays BEFORE UPDATE ON original BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER original_is_kept BEFORE DELETE ON original BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
PRAGMA application_id = 1399420021;
PRAGMA user_version = 1;
COMMIT;
