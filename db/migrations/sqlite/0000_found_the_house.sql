CREATE TABLE `access_code` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text,
	`purpose` text NOT NULL,
	`code_hash` text NOT NULL,
	`issued_by` text,
	`issued_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`redeemed_at` integer,
	`redeemed_mark` text,
	`voided_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_code_hash_uq` ON `access_code` (`code_hash`);--> statement-breakpoint
CREATE INDEX `access_code_person_ix` ON `access_code` (`organisation_id`,`person_id`,`issued_at`);--> statement-breakpoint
CREATE TABLE `credential` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`number` integer NOT NULL,
	`password_hash` text NOT NULL,
	`set_through` text NOT NULL,
	`origin_id` text NOT NULL,
	`code_id` text,
	`set_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credential_number_uq` ON `credential` (`organisation_id`,`person_id`,`number`);--> statement-breakpoint
CREATE TABLE `credential_confirmation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seen_name` text NOT NULL,
	`seen_number` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_with` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	FOREIGN KEY (`credential_id`) REFERENCES `credential`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credential_confirmation_uq` ON `credential_confirmation` (`organisation_id`,`credential_id`,`seen_name`,`seen_number`);--> statement-breakpoint
CREATE TABLE `rate_bucket` (
	`key` text NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`credential_id` text NOT NULL,
	`browser_mark` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`ended_why` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_uq` ON `session` (`token_hash`);--> statement-breakpoint
CREATE INDEX `session_person_ix` ON `session` (`organisation_id`,`person_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `evidence_context` (
	`organisation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`context` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `evidence_head` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`last_hash` text NOT NULL,
	`frontier` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `evidence_log` (
	`organisation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`subject_id` text,
	`version_id` text,
	`at` integer NOT NULL,
	`bytes` blob NOT NULL,
	`entry_sha256` text NOT NULL,
	`leaf_hash` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `evidence_log_subject_ix` ON `evidence_log` (`organisation_id`,`subject_id`,`seq`);--> statement-breakpoint
CREATE INDEX `evidence_log_version_ix` ON `evidence_log` (`organisation_id`,`version_id`,`seq`);--> statement-breakpoint
CREATE TABLE `handbook_blank` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`language` text NOT NULL,
	`answer` text NOT NULL,
	`answered_by` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`, `language`)
);
--> statement-breakpoint
CREATE TABLE `handbook_check` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`section_id` text NOT NULL,
	`options` text NOT NULL,
	`key` text NOT NULL,
	`texts` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `handbook_section` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`slug` text NOT NULL,
	`act` text NOT NULL,
	`publicity` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `handbook_statement` (
	`organisation_id` text NOT NULL,
	`language` text NOT NULL,
	`markdown` text NOT NULL,
	`button` text NOT NULL,
	`meaning` text NOT NULL,
	`reviewed` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `language`)
);
--> statement-breakpoint
CREATE TABLE `handbook_text` (
	`organisation_id` text NOT NULL,
	`section_id` text NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`markdown` text NOT NULL,
	`source_sha256` text NOT NULL,
	`reviewed` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `section_id`, `language`)
);
--> statement-breakpoint
CREATE TABLE `handbook_page` (
	`organisation_id` text NOT NULL,
	`version_id` text NOT NULL,
	`language` text NOT NULL,
	`section_id` text NOT NULL,
	`position` integer NOT NULL,
	`slug` text NOT NULL,
	`act` text NOT NULL,
	`title` text NOT NULL,
	`source` text NOT NULL,
	`html` text NOT NULL,
	`source_sha256` text NOT NULL,
	`html_sha256` text NOT NULL,
	`text_sha256` text NOT NULL,
	`reviewed` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `version_id`, `language`, `section_id`),
	FOREIGN KEY (`version_id`) REFERENCES `handbook_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `handbook_version` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`number` integer NOT NULL,
	`note` text NOT NULL,
	`manifest` text NOT NULL,
	`manifest_sha256` text NOT NULL,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	`effective_at` integer NOT NULL,
	`log_seq` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handbook_version_number_uq` ON `handbook_version` (`organisation_id`,`number`);--> statement-breakpoint
CREATE TABLE `handbook_version_check` (
	`organisation_id` text NOT NULL,
	`version_id` text NOT NULL,
	`id` text NOT NULL,
	`section_id` text NOT NULL,
	`options` text NOT NULL,
	`key` text NOT NULL,
	`texts` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `version_id`, `id`),
	FOREIGN KEY (`version_id`) REFERENCES `handbook_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `handbook_version_statement` (
	`organisation_id` text NOT NULL,
	`version_id` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`button` text NOT NULL,
	`meaning` text NOT NULL,
	`reviewed` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `version_id`, `language`),
	FOREIGN KEY (`version_id`) REFERENCES `handbook_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handbook_version_statement_ix` ON `handbook_version_statement` (`organisation_id`,`version_id`);--> statement-breakpoint
CREATE TABLE `activity_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`lesson` text NOT NULL,
	`activity` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`response` text NOT NULL,
	`points` real,
	`done` integer NOT NULL,
	`private` integer NOT NULL,
	`content_sha256` text NOT NULL,
	`language` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_answer_uq` ON `activity_answer` (`organisation_id`,`person_id`,`lesson`,`activity`,`number`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`lesson` text NOT NULL,
	`number` integer NOT NULL,
	`seed` text NOT NULL,
	`content_sha256` text NOT NULL,
	`language` text NOT NULL,
	`questions` text NOT NULL,
	`answers` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`score` real,
	`passed` integer,
	`why` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_number_uq` ON `attempt` (`organisation_id`,`person_id`,`lesson`,`number`);--> statement-breakpoint
CREATE INDEX `attempt_lesson_ix` ON `attempt` (`organisation_id`,`lesson`,`finished_at`);--> statement-breakpoint
CREATE TABLE `lesson_completion` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`lesson` text NOT NULL,
	`lesson_version` integer NOT NULL,
	`content_sha256` text NOT NULL,
	`language` text NOT NULL,
	`attempt_id` text NOT NULL,
	`place` text NOT NULL,
	`minutes` integer NOT NULL,
	`completed_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lesson_completion_uq` ON `lesson_completion` (`organisation_id`,`person_id`,`lesson`);--> statement-breakpoint
CREATE INDEX `lesson_completion_at_ix` ON `lesson_completion` (`organisation_id`,`completed_at`);--> statement-breakpoint
CREATE TABLE `lease` (
	`name` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `check_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`obligation_id` text NOT NULL,
	`check_id` text NOT NULL,
	`number` integer NOT NULL,
	`language` text NOT NULL,
	`response` text NOT NULL,
	`right` integer NOT NULL,
	`answered_at` integer NOT NULL,
	`log_seq` integer NOT NULL,
	FOREIGN KEY (`obligation_id`) REFERENCES `obligation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `check_answer_uq` ON `check_answer` (`organisation_id`,`obligation_id`,`check_id`,`number`);--> statement-breakpoint
CREATE TABLE `handbook_question` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`obligation_id` text NOT NULL,
	`section_id` text,
	`text` text NOT NULL,
	`asked_at` integer NOT NULL,
	`log_seq` integer NOT NULL,
	`answer` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`obligation_id`) REFERENCES `obligation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handbook_question_ix` ON `handbook_question` (`organisation_id`,`obligation_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `handbook_reading` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`obligation_id` text NOT NULL,
	`number` integer NOT NULL,
	`language` text NOT NULL,
	`chosen` integer NOT NULL,
	`opened_at` integer NOT NULL,
	FOREIGN KEY (`obligation_id`) REFERENCES `obligation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handbook_reading_uq` ON `handbook_reading` (`organisation_id`,`obligation_id`,`number`);--> statement-breakpoint
CREATE TABLE `obligation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`version_id` text NOT NULL,
	`assigned_at` integer NOT NULL,
	`due_on` text NOT NULL,
	`time_zone` text NOT NULL,
	`log_seq` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `handbook_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `obligation_uq` ON `obligation` (`organisation_id`,`person_id`,`version_id`);--> statement-breakpoint
CREATE INDEX `obligation_version_ix` ON `obligation` (`organisation_id`,`version_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `obligation_end` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`obligation_id` text NOT NULL,
	`why` text NOT NULL,
	`ended_at` integer NOT NULL,
	FOREIGN KEY (`obligation_id`) REFERENCES `obligation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `obligation_end_uq` ON `obligation_end` (`organisation_id`,`obligation_id`);--> statement-breakpoint
CREATE TABLE `refusal` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`obligation_id` text NOT NULL,
	`reason` text NOT NULL,
	`refused_at` integer NOT NULL,
	`log_seq` integer NOT NULL,
	FOREIGN KEY (`obligation_id`) REFERENCES `obligation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `refusal_uq` ON `refusal` (`organisation_id`,`obligation_id`);--> statement-breakpoint
CREATE TABLE `section_confirmation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`obligation_id` text NOT NULL,
	`section_id` text NOT NULL,
	`language` text NOT NULL,
	`html_sha256` text NOT NULL,
	`act` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	`log_seq` integer NOT NULL,
	FOREIGN KEY (`obligation_id`) REFERENCES `obligation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_confirmation_uq` ON `section_confirmation` (`organisation_id`,`obligation_id`,`section_id`,`language`);--> statement-breakpoint
CREATE TABLE `location` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`country` text NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `location_name_uq` ON `location` (`organisation_id`,`name`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`only` integer NOT NULL,
	`kind` text NOT NULL,
	`legal_name` text NOT NULL,
	`registration_number` text NOT NULL,
	`currency` text NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_only_uq` ON `organisation` (`only`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`employee_number` text,
	`email` text,
	`name` text NOT NULL,
	`name_folded` text NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_number_uq` ON `person` (`organisation_id`,`employee_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_uq` ON `person` (`organisation_id`,`email`);--> statement-breakpoint
CREATE INDEX `person_folded_ix` ON `person` (`organisation_id`,`name_folded`,`id`);--> statement-breakpoint
CREATE TABLE `post` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`location_id` text NOT NULL,
	`role` text NOT NULL,
	`position` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`location_id`) REFERENCES `location`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `post_person_ix` ON `post` (`organisation_id`,`person_id`,`from_day`);--> statement-breakpoint
CREATE INDEX `post_location_ix` ON `post` (`organisation_id`,`location_id`,`from_day`);--> statement-breakpoint
CREATE TABLE `attendance` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`refresher_id` text NOT NULL,
	`person_id` text NOT NULL,
	`noted_at` integer NOT NULL,
	FOREIGN KEY (`refresher_id`) REFERENCES `refresher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendance_uq` ON `attendance` (`organisation_id`,`refresher_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `attendance_person_ix` ON `attendance` (`organisation_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `refresher` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`location_id` text NOT NULL,
	`card` text NOT NULL,
	`card_version` integer NOT NULL,
	`content_sha256` text NOT NULL,
	`language` text NOT NULL,
	`run_by` text NOT NULL,
	`day` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`mantra_said` integer,
	`hands_right` integer,
	`question` text,
	FOREIGN KEY (`location_id`) REFERENCES `location`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `refresher_location_ix` ON `refresher` (`organisation_id`,`location_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `refresher_day_ix` ON `refresher` (`organisation_id`,`day`);--> statement-breakpoint
CREATE TABLE `signature` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`obligation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`version_id` text NOT NULL,
	`language` text NOT NULL,
	`typed_name` text NOT NULL,
	`credential_id` text NOT NULL,
	`signed_at` integer NOT NULL,
	`time_zone` text NOT NULL,
	`log_seq` integer NOT NULL,
	FOREIGN KEY (`obligation_id`) REFERENCES `obligation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signature_obligation_uq` ON `signature` (`organisation_id`,`obligation_id`);--> statement-breakpoint
CREATE INDEX `signature_version_ix` ON `signature` (`organisation_id`,`version_id`,`signed_at`);--> statement-breakpoint
CREATE INDEX `signature_person_ix` ON `signature` (`organisation_id`,`person_id`);