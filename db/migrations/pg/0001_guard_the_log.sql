CREATE FUNCTION evidence_log_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'evidence_log is append-only'; END $$;
--> statement-breakpoint
CREATE FUNCTION evidence_log_check_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM evidence_log WHERE organisation_id = NEW.organisation_id) THEN
		RAISE EXCEPTION 'evidence_log must grow by one';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER evidence_log_no_update BEFORE UPDATE ON evidence_log FOR EACH ROW EXECUTE FUNCTION evidence_log_refuse();
--> statement-breakpoint
CREATE TRIGGER evidence_log_no_delete BEFORE DELETE ON evidence_log FOR EACH ROW EXECUTE FUNCTION evidence_log_refuse();
--> statement-breakpoint
CREATE TRIGGER evidence_log_no_truncate BEFORE TRUNCATE ON evidence_log FOR EACH STATEMENT EXECUTE FUNCTION evidence_log_refuse();
--> statement-breakpoint
CREATE TRIGGER evidence_log_in_order BEFORE INSERT ON evidence_log FOR EACH ROW EXECUTE FUNCTION evidence_log_check_order();
