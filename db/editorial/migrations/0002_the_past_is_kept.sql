-- `insert or replace` removes a row without asking the delete trigger: these refuse it by the key.
CREATE TRIGGER `audit_log_no_replace` BEFORE INSERT ON `audit_log` WHEN EXISTS (SELECT 1 FROM `audit_log` WHERE `seq` = NEW.`seq`) BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `outbox_no_replace` BEFORE INSERT ON `outbox` WHEN EXISTS (SELECT 1 FROM `outbox` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'the outbox is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `outbox_no_update` BEFORE UPDATE ON `outbox` BEGIN SELECT RAISE(ABORT, 'the outbox is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `outbox_no_delete` BEFORE DELETE ON `outbox` BEGIN SELECT RAISE(ABORT, 'the outbox is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_no_replace` BEFORE INSERT ON `revisions` WHEN EXISTS (SELECT 1 FROM `revisions` WHERE `id` = NEW.`id` OR (`edition_id` = NEW.`edition_id` AND `number` = NEW.`number`)) BEGIN SELECT RAISE(ABORT, 'a revision is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_no_update` BEFORE UPDATE ON `revisions` BEGIN SELECT RAISE(ABORT, 'a revision is immutable'); END;
--> statement-breakpoint
-- Autosaves are coalesced.
CREATE TRIGGER `revisions_no_delete` BEFORE DELETE ON `revisions` WHEN OLD.`purpose` <> 'autosave' BEGIN SELECT RAISE(ABORT, 'a revision is immutable'); END;
