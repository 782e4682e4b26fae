CREATE TABLE "access_code" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text,
	"purpose" text NOT NULL,
	"code_hash" text NOT NULL,
	"issued_by" text,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"redeemed_at" timestamp (3) with time zone,
	"redeemed_mark" text,
	"voided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "credential" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"number" bigint NOT NULL,
	"password_hash" text NOT NULL,
	"set_through" text NOT NULL,
	"origin_id" text NOT NULL,
	"code_id" text,
	"set_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "credential_confirmation" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"person_id" text NOT NULL,
	"seen_name" text NOT NULL,
	"seen_number" text NOT NULL,
	"confirmed_by" text NOT NULL,
	"confirmed_with" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_bucket" (
	"key" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "rate_bucket_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"credential_id" text NOT NULL,
	"browser_mark" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_why" text
);
--> statement-breakpoint
CREATE TABLE "evidence_context" (
	"organisation_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"context" text NOT NULL,
	CONSTRAINT "evidence_context_organisation_id_seq_pk" PRIMARY KEY("organisation_id","seq")
);
--> statement-breakpoint
CREATE TABLE "evidence_head" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"last_hash" text NOT NULL,
	"frontier" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence_log" (
	"organisation_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"type" text NOT NULL,
	"subject_id" text,
	"version_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"bytes" "bytea" NOT NULL,
	"entry_sha256" text NOT NULL,
	"leaf_hash" text NOT NULL,
	CONSTRAINT "evidence_log_organisation_id_seq_pk" PRIMARY KEY("organisation_id","seq")
);
--> statement-breakpoint
CREATE TABLE "handbook_blank" (
	"organisation_id" text NOT NULL,
	"id" text NOT NULL,
	"language" text NOT NULL,
	"answer" text NOT NULL,
	"answered_by" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "handbook_blank_organisation_id_id_language_pk" PRIMARY KEY("organisation_id","id","language")
);
--> statement-breakpoint
CREATE TABLE "handbook_check" (
	"organisation_id" text NOT NULL,
	"id" text NOT NULL,
	"section_id" text NOT NULL,
	"options" jsonb NOT NULL,
	"key" text NOT NULL,
	"texts" jsonb NOT NULL,
	CONSTRAINT "handbook_check_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "handbook_section" (
	"organisation_id" text NOT NULL,
	"id" text NOT NULL,
	"position" bigint NOT NULL,
	"slug" text NOT NULL,
	"act" text NOT NULL,
	"publicity" text NOT NULL,
	CONSTRAINT "handbook_section_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "handbook_statement" (
	"organisation_id" text NOT NULL,
	"language" text NOT NULL,
	"markdown" text NOT NULL,
	"button" text NOT NULL,
	"meaning" text NOT NULL,
	"reviewed" boolean NOT NULL,
	CONSTRAINT "handbook_statement_organisation_id_language_pk" PRIMARY KEY("organisation_id","language")
);
--> statement-breakpoint
CREATE TABLE "handbook_text" (
	"organisation_id" text NOT NULL,
	"section_id" text NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"markdown" text NOT NULL,
	"source_sha256" text NOT NULL,
	"reviewed" boolean NOT NULL,
	CONSTRAINT "handbook_text_organisation_id_section_id_language_pk" PRIMARY KEY("organisation_id","section_id","language")
);
--> statement-breakpoint
CREATE TABLE "handbook_page" (
	"organisation_id" text NOT NULL,
	"version_id" text NOT NULL,
	"language" text NOT NULL,
	"section_id" text NOT NULL,
	"position" bigint NOT NULL,
	"slug" text NOT NULL,
	"act" text NOT NULL,
	"title" text NOT NULL,
	"source" text NOT NULL,
	"html" text NOT NULL,
	"source_sha256" text NOT NULL,
	"html_sha256" text NOT NULL,
	"text_sha256" text NOT NULL,
	"reviewed" boolean NOT NULL,
	CONSTRAINT "handbook_page_organisation_id_version_id_language_section_id_pk" PRIMARY KEY("organisation_id","version_id","language","section_id")
);
--> statement-breakpoint
CREATE TABLE "handbook_version" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"number" bigint NOT NULL,
	"note" text NOT NULL,
	"manifest" text NOT NULL,
	"manifest_sha256" text NOT NULL,
	"published_by" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"log_seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handbook_version_check" (
	"organisation_id" text NOT NULL,
	"version_id" text NOT NULL,
	"id" text NOT NULL,
	"section_id" text NOT NULL,
	"options" jsonb NOT NULL,
	"key" text NOT NULL,
	"texts" jsonb NOT NULL,
	CONSTRAINT "handbook_version_check_organisation_id_version_id_id_pk" PRIMARY KEY("organisation_id","version_id","id")
);
--> statement-breakpoint
CREATE TABLE "handbook_version_statement" (
	"organisation_id" text NOT NULL,
	"version_id" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"button" text NOT NULL,
	"meaning" text NOT NULL,
	"reviewed" boolean NOT NULL,
	CONSTRAINT "handbook_version_statement_organisation_id_version_id_language_pk" PRIMARY KEY("organisation_id","version_id","language")
);
--> statement-breakpoint
CREATE TABLE "activity_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"lesson" text NOT NULL,
	"activity" text NOT NULL,
	"number" bigint NOT NULL,
	"kind" text NOT NULL,
	"response" text NOT NULL,
	"points" double precision,
	"done" boolean NOT NULL,
	"private" boolean NOT NULL,
	"content_sha256" text NOT NULL,
	"language" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"lesson" text NOT NULL,
	"number" bigint NOT NULL,
	"seed" text NOT NULL,
	"content_sha256" text NOT NULL,
	"language" text NOT NULL,
	"questions" text NOT NULL,
	"answers" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"score" double precision,
	"passed" boolean,
	"why" text
);
--> statement-breakpoint
CREATE TABLE "lesson_completion" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"lesson" text NOT NULL,
	"lesson_version" bigint NOT NULL,
	"content_sha256" text NOT NULL,
	"language" text NOT NULL,
	"attempt_id" text NOT NULL,
	"place" text NOT NULL,
	"minutes" bigint NOT NULL,
	"completed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lease" (
	"name" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "check_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"obligation_id" text NOT NULL,
	"check_id" text NOT NULL,
	"number" bigint NOT NULL,
	"language" text NOT NULL,
	"response" text NOT NULL,
	"right" boolean NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"log_seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handbook_question" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"obligation_id" text NOT NULL,
	"section_id" text,
	"text" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"log_seq" bigint NOT NULL,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "handbook_reading" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"obligation_id" text NOT NULL,
	"number" bigint NOT NULL,
	"language" text NOT NULL,
	"chosen" boolean NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "obligation" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"version_id" text NOT NULL,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"due_on" text NOT NULL,
	"time_zone" text NOT NULL,
	"log_seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "obligation_end" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"obligation_id" text NOT NULL,
	"why" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "refusal" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"obligation_id" text NOT NULL,
	"reason" text NOT NULL,
	"refused_at" timestamp (3) with time zone NOT NULL,
	"log_seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "section_confirmation" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"obligation_id" text NOT NULL,
	"section_id" text NOT NULL,
	"language" text NOT NULL,
	"html_sha256" text NOT NULL,
	"act" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"log_seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "location" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"only" bigint NOT NULL,
	"kind" text NOT NULL,
	"legal_name" text NOT NULL,
	"registration_number" text NOT NULL,
	"currency" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "organisation_only_uq" UNIQUE("only")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"employee_number" text,
	"email" text,
	"name" text NOT NULL,
	"name_folded" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "post" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"location_id" text NOT NULL,
	"role" text NOT NULL,
	"position" text NOT NULL,
	"from_day" text NOT NULL,
	"until_day" text,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"refresher_id" text NOT NULL,
	"person_id" text NOT NULL,
	"noted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "refresher" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"location_id" text NOT NULL,
	"card" text NOT NULL,
	"card_version" bigint NOT NULL,
	"content_sha256" text NOT NULL,
	"language" text NOT NULL,
	"run_by" text NOT NULL,
	"day" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"mantra_said" boolean,
	"hands_right" bigint,
	"question" text
);
--> statement-breakpoint
CREATE TABLE "signature" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"obligation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"version_id" text NOT NULL,
	"language" text NOT NULL,
	"typed_name" text NOT NULL,
	"credential_id" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"log_seq" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential_confirmation" ADD CONSTRAINT "credential_confirmation_credential_id_credential_id_fk" FOREIGN KEY ("credential_id") REFERENCES "public"."credential"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_page" ADD CONSTRAINT "handbook_page_version_id_handbook_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."handbook_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_version_check" ADD CONSTRAINT "handbook_version_check_version_id_handbook_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."handbook_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_version_statement" ADD CONSTRAINT "handbook_version_statement_version_id_handbook_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."handbook_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_answer" ADD CONSTRAINT "activity_answer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_completion" ADD CONSTRAINT "lesson_completion_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_answer" ADD CONSTRAINT "check_answer_obligation_id_obligation_id_fk" FOREIGN KEY ("obligation_id") REFERENCES "public"."obligation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_question" ADD CONSTRAINT "handbook_question_obligation_id_obligation_id_fk" FOREIGN KEY ("obligation_id") REFERENCES "public"."obligation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_reading" ADD CONSTRAINT "handbook_reading_obligation_id_obligation_id_fk" FOREIGN KEY ("obligation_id") REFERENCES "public"."obligation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_version_id_handbook_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."handbook_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation_end" ADD CONSTRAINT "obligation_end_obligation_id_obligation_id_fk" FOREIGN KEY ("obligation_id") REFERENCES "public"."obligation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refusal" ADD CONSTRAINT "refusal_obligation_id_obligation_id_fk" FOREIGN KEY ("obligation_id") REFERENCES "public"."obligation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_confirmation" ADD CONSTRAINT "section_confirmation_obligation_id_obligation_id_fk" FOREIGN KEY ("obligation_id") REFERENCES "public"."obligation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post" ADD CONSTRAINT "post_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post" ADD CONSTRAINT "post_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_refresher_id_refresher_id_fk" FOREIGN KEY ("refresher_id") REFERENCES "public"."refresher"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refresher" ADD CONSTRAINT "refresher_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_obligation_id_obligation_id_fk" FOREIGN KEY ("obligation_id") REFERENCES "public"."obligation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "access_code_hash_uq" ON "access_code" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "access_code_person_ix" ON "access_code" USING btree ("organisation_id","person_id","issued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "credential_number_uq" ON "credential" USING btree ("organisation_id","person_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "credential_confirmation_uq" ON "credential_confirmation" USING btree ("organisation_id","credential_id","seen_name","seen_number");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token_uq" ON "session" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "session_person_ix" ON "session" USING btree ("organisation_id","person_id","ended_at");--> statement-breakpoint
CREATE INDEX "evidence_log_subject_ix" ON "evidence_log" USING btree ("organisation_id","subject_id","seq");--> statement-breakpoint
CREATE INDEX "evidence_log_version_ix" ON "evidence_log" USING btree ("organisation_id","version_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "handbook_version_number_uq" ON "handbook_version" USING btree ("organisation_id","number");--> statement-breakpoint
CREATE INDEX "handbook_version_statement_ix" ON "handbook_version_statement" USING btree ("organisation_id","version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_answer_uq" ON "activity_answer" USING btree ("organisation_id","person_id","lesson","activity","number");--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_number_uq" ON "attempt" USING btree ("organisation_id","person_id","lesson","number");--> statement-breakpoint
CREATE INDEX "attempt_lesson_ix" ON "attempt" USING btree ("organisation_id","lesson","finished_at");--> statement-breakpoint
CREATE UNIQUE INDEX "lesson_completion_uq" ON "lesson_completion" USING btree ("organisation_id","person_id","lesson");--> statement-breakpoint
CREATE INDEX "lesson_completion_at_ix" ON "lesson_completion" USING btree ("organisation_id","completed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "check_answer_uq" ON "check_answer" USING btree ("organisation_id","obligation_id","check_id","number");--> statement-breakpoint
CREATE INDEX "handbook_question_ix" ON "handbook_question" USING btree ("organisation_id","obligation_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "handbook_reading_uq" ON "handbook_reading" USING btree ("organisation_id","obligation_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "obligation_uq" ON "obligation" USING btree ("organisation_id","person_id","version_id");--> statement-breakpoint
CREATE INDEX "obligation_version_ix" ON "obligation" USING btree ("organisation_id","version_id","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "obligation_end_uq" ON "obligation_end" USING btree ("organisation_id","obligation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "refusal_uq" ON "refusal" USING btree ("organisation_id","obligation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "section_confirmation_uq" ON "section_confirmation" USING btree ("organisation_id","obligation_id","section_id","language");--> statement-breakpoint
CREATE UNIQUE INDEX "location_name_uq" ON "location" USING btree ("organisation_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "person_number_uq" ON "person" USING btree ("organisation_id","employee_number");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email_uq" ON "person" USING btree ("organisation_id","email");--> statement-breakpoint
CREATE INDEX "person_folded_ix" ON "person" USING btree ("organisation_id","name_folded","id");--> statement-breakpoint
CREATE INDEX "post_person_ix" ON "post" USING btree ("organisation_id","person_id","from_day");--> statement-breakpoint
CREATE INDEX "post_location_ix" ON "post" USING btree ("organisation_id","location_id","from_day");--> statement-breakpoint
CREATE UNIQUE INDEX "attendance_uq" ON "attendance" USING btree ("organisation_id","refresher_id","person_id");--> statement-breakpoint
CREATE INDEX "attendance_person_ix" ON "attendance" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "refresher_location_ix" ON "refresher" USING btree ("organisation_id","location_id","started_at");--> statement-breakpoint
CREATE INDEX "refresher_day_ix" ON "refresher" USING btree ("organisation_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "signature_obligation_uq" ON "signature" USING btree ("organisation_id","obligation_id");--> statement-breakpoint
CREATE INDEX "signature_version_ix" ON "signature" USING btree ("organisation_id","version_id","signed_at");--> statement-breakpoint
CREATE INDEX "signature_person_ix" ON "signature" USING btree ("organisation_id","person_id");