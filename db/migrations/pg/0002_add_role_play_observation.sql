CREATE TABLE "role_play_observation" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"lesson" text NOT NULL,
	"activity" text NOT NULL,
	"observed_by" text NOT NULL,
	"day" text NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	"criteria" text NOT NULL,
	"content_sha256" text NOT NULL,
	"language" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "role_play_observation" ADD CONSTRAINT "role_play_observation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_play_observation" ADD CONSTRAINT "role_play_observation_observed_by_person_id_fk" FOREIGN KEY ("observed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "role_play_observation_person_ix" ON "role_play_observation" USING btree ("organisation_id","person_id","lesson");--> statement-breakpoint
CREATE INDEX "role_play_observation_by_ix" ON "role_play_observation" USING btree ("organisation_id","observed_by");