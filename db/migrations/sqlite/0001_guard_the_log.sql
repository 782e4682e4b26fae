CREATE TRIGGER evidence_log_no_update BEFORE UPDATE ON evidence_log
BEGIN SELECT RAISE(ABORT, 'evidence_log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_log_no_delete BEFORE DELETE ON evidence_log
BEGIN SELECT RAISE(ABORT, 'evidence_log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_log_in_order BEFORE INSERT ON evidence_log
WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM evidence_log WHERE organisation_id = NEW.organisation_id)
BEGIN SELECT RAISE(ABORT, 'evidence_log must grow by one'); END;
