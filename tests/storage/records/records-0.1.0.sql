BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'records','0001_events','2026-11-23 18:40:51.888337+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'records','0002_events_only_grow','2026-11-23 18:40:51.926787+00:00');
CREATE TABLE ability (
    learner_id TEXT PRIMARY KEY REFERENCES learner,
    theta REAL NOT NULL, kappa REAL NOT NULL, var_theta REAL NOT NULL,
    covariance REAL NOT NULL, var_kappa REAL NOT NULL,
    manipulated INTEGER NOT NULL, genuine INTEGER NOT NULL
) STRICT
;
INSERT INTO "ability" VALUES('ama',1.08805214830562091421e+00,1.06034660021879845182e+00,3.45986391929358261254e-01,3.92637067268641407058e-02,4.65665645268954930813e-01,7,5);
CREATE TABLE attempt (
    id TEXT PRIMARY KEY, learner_id TEXT NOT NULL REFERENCES learner,
    sitting_id TEXT NOT NULL, post_id TEXT NOT NULL, purpose TEXT NOT NULL,
    taken_at TEXT NOT NULL, manipulated INTEGER, right INTEGER,
    points INTEGER NOT NULL, counts INTEGER NOT NULL,
    device_id TEXT NOT NULL, seq INTEGER NOT NULL
) STRICT;
INSERT INTO "attempt" VALUES('answer-0','ama','sitting','post-0','practice','2026-11-23T09:30:00.000000+00:00',0,0,0,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',5);
INSERT INTO "attempt" VALUES('answer-1','ama','sitting','post-1','practice','2026-11-23T09:31:00.000000+00:00',1,1,2,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',6);
INSERT INTO "attempt" VALUES('answer-2','ama','sitting','post-2','practice','2026-11-23T09:32:00.000000+00:00',0,1,2,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',7);
INSERT INTO "attempt" VALUES('answer-3','ama','sitting','post-3','practice','2026-11-23T09:33:00.000000+00:00',1,1,2,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',8);
INSERT INTO "attempt" VALUES('answer-4','ama','sitting','post-4','practice','2026-11-23T09:34:00.000000+00:00',0,NULL,1,0,'2bc32317-639c-4562-a30e-78df0cf44dc0',9);
INSERT INTO "attempt" VALUES('answer-5','ama','sitting','post-5','practice','2026-11-26T09:35:00.000000+00:00',1,1,2,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',10);
INSERT INTO "attempt" VALUES('answer-6','ama','sitting','post-6','practice','2026-11-26T09:36:00.000000+00:00',0,1,2,0,'2bc32317-639c-4562-a30e-78df0cf44dc0',11);
INSERT INTO "attempt" VALUES('answer-7','ama','sitting','post-7','practice','2026-11-26T09:37:00.000000+00:00',1,1,2,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',12);
INSERT INTO "attempt" VALUES('answer-8','ama','sitting','post-8','practice','2026-11-26T09:38:00.000000+00:00',0,1,2,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',13);
INSERT INTO "attempt" VALUES('answer-9','ama','sitting','post-9','practice','2026-11-26T09:39:00.000000+00:00',1,1,2,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',14);
INSERT INTO "attempt" VALUES('answer-10','ama','sitting','post-10','practice','2026-11-29T09:40:00.000000+00:00',0,0,0,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',15);
INSERT INTO "attempt" VALUES('answer-11','ama','sitting','post-11','practice','2026-11-29T09:41:00.000000+00:00',1,1,2,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',16);
INSERT INTO "attempt" VALUES('answer-12','ama','sitting','post-12','practice','2026-11-29T09:42:00.000000+00:00',0,1,2,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',17);
INSERT INTO "attempt" VALUES('answer-13','ama','sitting','post-13','practice','2026-11-29T09:43:00.000000+00:00',1,1,2,1,'2bc32317-639c-4562-a30e-78df0cf44dc0',18);
CREATE TABLE "event" (
   "device_id" TEXT NOT NULL,
   "seq" INTEGER NOT NULL,
   "at" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "subject" TEXT NOT NULL,
   "payload" TEXT NOT NULL,
   "payload_sha256" TEXT NOT NULL,
   "chain_sha256" TEXT NOT NULL,
   PRIMARY KEY ("device_id", "seq")
) STRICT;
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',1,'2026-11-23T09:30:00.000000+00:00','learner_enrolled','ama','{"band":"LS","guest":false,"id":"ama","joined_at":"2026-11-23T09:30:00.000000+00:00","nickname":"Ama","picture":"bird","pin_hash":"hash","preferences":{"avoided":[],"calm_counts":false,"furigana":"above_grade","lang":"en","less_motion":false,"single_keys":true,"text_size":1.0,"theme":"light"},"salt":"ebaa8942d1641018836aa6c5c2c567bd"}','489484a5633c1f31cccac91d6da75fd741d9de80a44ed5c460a634711f3cc897','3e364e934a9769085a66474018f2212e5987f00485b74412ae1fe4af78293645');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',2,'2026-11-23T09:30:00.000001+00:00','learner_enrolled','ken','','5373abf6901e05ed615bf5c0d6ddf320c6029255f503854c3847430db78540bd','ee42fe6468f73389badfc947eca47278b77f6ced0c67e0be4be236025bb94316');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',3,'2026-11-23T09:30:00.000002+00:00','preferences_changed','ama','{"preferences":{"avoided":["war"],"calm_counts":false,"furigana":"above_grade","lang":"ja","less_motion":false,"single_keys":true,"text_size":1.0,"theme":"light"},"salt":"f72929bbf7617c378ca29438aa5e4b9f"}','7ea5816957b7c2ecccdaf197b6c6f5a6684b1d7b3d6d0e1051b0415df1a2d41e','5bd44dc150b65d8b09881e8f1603699627965de02cf6bf382343684ce75e1443');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',4,'2026-11-23T09:30:00.000003+00:00','sitting_begun','ama','{"begun_at":"2026-11-23T09:30:00.000000+00:00","id":"sitting","length":8,"salt":"2ac08fc39cb3153ca60d7dcc15bdd555","seed":7}','63bf64fbf0d48519268e86bbe977c91b631bcc08e6e8484880b19e06453477e8','7c1f57e409b1ebda3bc6a42e49d5511473409938b84e8a8784136444a5b54485');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',5,'2026-11-23T09:30:00.000004+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"manipulated"},"hinted":false,"id":"answer-0","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-0","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":-0.6711409395973155,"difficulty_variance":0.32885906040268453,"manipulated":false,"points":0,"regions_hit":null,"rev":1,"right":false,"salt":"cfbf087a5a2b1f903fa7747285f52b85","seen_before":false,"tactic_f1":null,"tactics":["EMO1"],"taken_at":"2026-11-23T09:30:00.000000+00:00","topic":"town","words_iou":null}','ce527feeddfc3adf27613c4ea8a949de806fe7287bcee6bfeb3387a6c99c8d1e','fb3f872a4086a04febca71ab398725688ab7745fa0b68bcead31f82a84952667');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',6,'2026-11-23T09:31:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"manipulated"},"hinted":false,"id":"answer-1","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-1","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":-0.5752636625119847,"difficulty_variance":0.32885906040268453,"manipulated":true,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"cffbf236654a66a965d39fe6d1af59d7","seen_before":false,"tactic_f1":0.0,"tactics":["EMO1"],"taken_at":"2026-11-23T09:31:00.000000+00:00","topic":"town","words_iou":null}','b6c8466bb65f05772cebdf7429f2c9bbf16c92ea2993426e662bce83875e956f','4285ee2cd649965982a11e1849f69c6c4890f9a3769e977ac79a4336e2c3a160');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',7,'2026-11-23T09:32:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"genuine"},"hinted":false,"id":"answer-2","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-2","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":-0.4793863854266539,"difficulty_variance":0.32885906040268453,"manipulated":false,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"b1a26e7507449c827219ff5f954a9950","seen_before":false,"tactic_f1":null,"tactics":["EMO1"],"taken_at":"2026-11-23T09:32:00.000000+00:00","topic":"town","words_iou":null}','ddb5f0be4c5e73ce65c51593153c5ef1e059de9c533380d4cf589e7452caab37','3accd26c108a944380c25db0f4c98e3764c2d1d5d29cfd6587b6567b921e958f');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',8,'2026-11-23T09:33:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"manipulated"},"hinted":false,"id":"answer-3","lang":"en","learner_id":"ama","marks":[{"end":4,"field":"text","start":0,"tactic":"EMO1"},{"media":"m","rect":{"h":1.0,"w":0.5,"x":0,"y":0.25},"tactic":null}],"opened":[{"at_seconds":2.5,"cost":1,"evidence_id":"e1"}],"post_id":"post-3","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":["EMO1"]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":-0.3835091083413231,"difficulty_variance":0.32885906040268453,"manipulated":true,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"73fae3afdace0d7e4f0468d40c9b17ff","seen_before":false,"tactic_f1":1.0,"tactics":["EMO1"],"taken_at":"2026-11-23T09:33:00.000000+00:00","topic":"town","words_iou":null}','75cf6fe53d9ea0bac35c8c4ccb0732029726a9d77adc4f59ec3131efdca2acae','cfeb4c2d966fe11c8c559e63e236e1976eced98ad4d26b740ed11065a8c06dc0');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',9,'2026-11-23T09:34:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":null,"says":"cannot_tell"},"hinted":false,"id":"answer-4","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-4","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":false,"difficulty":-0.28763183125599234,"difficulty_variance":0.32885906040268453,"manipulated":false,"points":1,"regions_hit":null,"rev":1,"right":null,"salt":"9e7add247e8e0a76b749bff913dbd7df","seen_before":false,"tactic_f1":null,"tactics":["EMO1"],"taken_at":"2026-11-23T09:34:00.000000+00:00","topic":"town","words_iou":null}','038cbf49f18644a3d933e3d49274fe640bbd79e46e29a6f16bf9c338b6413a30','22c4f1304929a206706a1e31f80544ef10d173f6941d0d80d6b811be81856a97');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',10,'2026-11-26T09:35:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"manipulated"},"hinted":false,"id":"answer-5","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-5","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":-0.19175455417066156,"difficulty_variance":0.32885906040268453,"manipulated":true,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"06be0a583de8278045418ded4021a7e1","seen_before":false,"tactic_f1":0.0,"tactics":["EMO1"],"taken_at":"2026-11-26T09:35:00.000000+00:00","topic":"town","words_iou":null}','22c7846b5da6e570ac1d76882aa1e114249b12f6ed7d127b3b2d38ddee7ecf28','a62d85c20efbd7206096030d16d5a68541119364093ce7015ba8a510d4594698');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',11,'2026-11-26T09:36:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"genuine"},"hinted":true,"id":"answer-6","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-6","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":false,"difficulty":-0.09587727708533081,"difficulty_variance":0.32885906040268453,"manipulated":false,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"a83760ac944e8f73824e5c8347fb0701","seen_before":false,"tactic_f1":null,"tactics":["EMO1"],"taken_at":"2026-11-26T09:36:00.000000+00:00","topic":"town","words_iou":null}','4ac6b0d37c0460146b8beaa906d5c402f5691d15dc52b3f8f593ffdcdcfaa5d3','d7386274fe880b24030a45219625782fbc660e6749eb9b35502b0b5b3dd477d3');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',12,'2026-11-26T09:37:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"manipulated"},"hinted":false,"id":"answer-7","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-7","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":0.0,"difficulty_variance":0.32885906040268453,"manipulated":true,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"37b2e14b5897106b7c881039b55e7bed","seen_before":false,"tactic_f1":0.0,"tactics":["EMO1"],"taken_at":"2026-11-26T09:37:00.000000+00:00","topic":"town","words_iou":null}','24d12982d46c90aec0e8ee3f3cbde369e96e111b4a42d5fcc22864b9b64fd6aa','a9ab85b4f103f83775f1cf94df0cdaed3344a88dea6f3ed84d9a1491bae2b4c6');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',13,'2026-11-26T09:38:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"genuine"},"hinted":false,"id":"answer-8","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-8","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":0.09587727708533074,"difficulty_variance":0.32885906040268453,"manipulated":false,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"eae6befcd7d3f0d489c6fe06cc5317f9","seen_before":false,"tactic_f1":null,"tactics":["EMO1"],"taken_at":"2026-11-26T09:38:00.000000+00:00","topic":"town","words_iou":null}','f2e2ff9f51325d25be8014540e3b7a2da0d29f14699077cd11ab88f66ae7dc69','4158bcde2c7fb12cedd50db44e60350b1cbeeebd78334547249c7bec5de4d257');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',14,'2026-11-26T09:39:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"manipulated"},"hinted":false,"id":"answer-9","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-9","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":0.19175455417066162,"difficulty_variance":0.32885906040268453,"manipulated":true,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"0935993c78a564ac7801a107dd961718","seen_before":false,"tactic_f1":0.0,"tactics":["EMO1"],"taken_at":"2026-11-26T09:39:00.000000+00:00","topic":"town","words_iou":null}','4e63370e9a91bfc56fa6c853a3ba29dbbd6357ba48d1381c12a71ba3deecf2a9','455cc67d236317f27d2f147937a8b56c8e4958baa848813979d00497fd8009dc');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',15,'2026-11-29T09:40:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"manipulated"},"hinted":false,"id":"answer-10","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-10","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":0.28763183125599234,"difficulty_variance":0.32885906040268453,"manipulated":false,"points":0,"regions_hit":null,"rev":1,"right":false,"salt":"672224a0e04512ecc7d930b28e62c0f1","seen_before":false,"tactic_f1":null,"tactics":["EMO1"],"taken_at":"2026-11-29T09:40:00.000000+00:00","topic":"town","words_iou":null}','e5816748a365f8c3fe05ab4cbeef10889694ffd14d45eeaf1207ec88bb299404','b2b23c78be5d7d167de88bbabce2486f191f7502dfb44cfde3c71b06bd43b4ce');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',16,'2026-11-29T09:41:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"manipulated"},"hinted":false,"id":"answer-11","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-11","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":0.3835091083413231,"difficulty_variance":0.32885906040268453,"manipulated":true,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"268cea6189ada5262804679f6b59df19","seen_before":false,"tactic_f1":0.0,"tactics":["EMO1"],"taken_at":"2026-11-29T09:41:00.000000+00:00","topic":"town","words_iou":null}','ea2dbec3f93623699929f4f0683b58fdc78c19599925898c34d283a611eaaa59','c78e664e4eddd8cc985f6e29fc80baac8b6499b5106a5715ee934d4e00666937');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',17,'2026-11-29T09:42:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"genuine"},"hinted":false,"id":"answer-12","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-12","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":0.47938638542665385,"difficulty_variance":0.32885906040268453,"manipulated":false,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"9e028c198aa251901915694e6ec96bcf","seen_before":false,"tactic_f1":null,"tactics":["EMO1"],"taken_at":"2026-11-29T09:42:00.000000+00:00","topic":"town","words_iou":null}','eeea54d3549f50ceb6948c59d7afc4052a5350c84531a683e1d270e148348f04','08b2990b00aab6b96134eb4f5b129ba5b78c0123b3f4960a6c8f2f8ab65066d1');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',18,'2026-11-29T09:43:00.000000+00:00','attempt_made','ama','{"answer":{"action":null,"decision":{"confidence":0.8,"says":"manipulated"},"hinted":false,"id":"answer-13","lang":"en","learner_id":"ama","marks":[],"opened":[],"post_id":"post-13","purpose":"practice","seconds":20.0,"shown_at":"2026-11-23T09:30:00.000000+00:00","sitting_id":"sitting","tactics":[]},"content_sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","counts":true,"difficulty":0.5752636625119847,"difficulty_variance":0.32885906040268453,"manipulated":true,"points":2,"regions_hit":null,"rev":1,"right":true,"salt":"7c7a96d60c61c8315b4e741fa2fe4fcf","seen_before":false,"tactic_f1":0.0,"tactics":["EMO1"],"taken_at":"2026-11-29T09:43:00.000000+00:00","topic":"town","words_iou":null}','4468d6f50d76e40184a0bfe996f56e26d76b1c1126b543d5f15c40877b673395','1c0e31d1463471eea9ba8ce2b2c3a8187a15430d0b1fd99454ab71f771315778');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',19,'2026-11-29T09:43:00.000001+00:00','post_disputed','ama','{"attempt_id":"answer-0","post_id":"post-0","rev":1,"salt":"b010199a6968befc05fc2d17e23203a7","text":"The sign is real."}','9181d8ae0127890e68562cab486c2ec356b93b35cb50c7624fae2340bb9f4d2a','de314e8ba1946003932a6426f5b2813690f80457f45942481bb740b32a4c264e');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',20,'2026-11-29T09:43:00.000002+00:00','attempt_made','ken','','40fbdf2e82b853b941a79d65b090c854bce41becc4728565eff9b1f9c9a859dc','70dc00cfba5ba3800baf190474e468696415b051ebfff1b61b1f87b9d962e69d');
INSERT INTO "event" VALUES('2bc32317-639c-4562-a30e-78df0cf44dc0',21,'2026-11-29T09:43:00.000003+00:00','learner_left','ken','{"salt":"4f9ffe0fc6860a6396a9d0481715eaaf"}','46ba94a3e3e36d888fbdbb05a0d46c2e19204a14c0b7f6d506fdc52e264ea1b2','254bc702c438ba4b74464a78922b2e600bfc8a7cef17da136267c1fa37313895');
CREATE TABLE learner (
    id TEXT PRIMARY KEY, nickname TEXT NOT NULL, picture TEXT NOT NULL,
    band TEXT NOT NULL, pin_hash TEXT NOT NULL, joined_at TEXT NOT NULL,
    preferences TEXT NOT NULL, guest INTEGER NOT NULL
) STRICT;
INSERT INTO "learner" VALUES('ama','Ama','bird','LS','hash','2026-11-23T09:30:00.000000+00:00','{"avoided":["war"],"calm_counts":false,"furigana":"above_grade","lang":"ja","less_motion":false,"single_keys":true,"text_size":1.0,"theme":"light"}',0);
CREATE TABLE "meta" (
   "key" TEXT PRIMARY KEY,
   "value" TEXT NOT NULL
) STRICT;
INSERT INTO "meta" VALUES('device_id','2bc32317-639c-4562-a30e-78df0cf44dc0');
INSERT INTO "meta" VALUES('views','0002_events_only_grow');
CREATE TABLE sitting (
    id TEXT PRIMARY KEY, learner_id TEXT NOT NULL REFERENCES learner,
    begun_at TEXT NOT NULL, length INTEGER NOT NULL, seed INTEGER NOT NULL
) STRICT;
INSERT INTO "sitting" VALUES('sitting','ama','2026-11-23T09:30:00.000000+00:00',8,7);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX "idx_event_at"
    ON "event" ("at");
CREATE INDEX "idx_event_subject"
    ON "event" ("subject");
CREATE TRIGGER event_takes_the_next_number BEFORE INSERT ON event
        WHEN NEW.seq IS NOT (
            SELECT coalesce(max(seq), 0) + 1 FROM event
            WHERE device_id = NEW.device_id
        )
        BEGIN SELECT RAISE(ABORT, 'an event takes the next number'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER event_can_only_be_erased BEFORE UPDATE ON event
        WHEN NEW.payload <> '' OR
            (NEW.device_id, NEW.seq, NEW.at, NEW.kind, NEW.subject,
             NEW.payload_sha256, NEW.chain_sha256)
            IS NOT
            (OLD.device_id, OLD.seq, OLD.at, OLD.kind, OLD.subject,
             OLD.payload_sha256, OLD.chain_sha256)
        BEGIN SELECT RAISE(ABORT, 'an event can only be erased'); END;
CREATE INDEX sitting_by_learner ON sitting (learner_id);
CREATE INDEX attempt_by_post ON attempt (learner_id, post_id);
CREATE INDEX attempt_by_kind ON attempt (learner_id, counts, manipulated);
COMMIT;
