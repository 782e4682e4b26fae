CREATE TABLE `role_play_observation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`lesson` text NOT NULL,
	`activity` text NOT NULL,
	`observed_by` text NOT NULL,
	`day` text NOT NULL,
	`observed_at` integer NOT NULL,
	`criteria` text NOT NULL,
	`content_sha256` text NOT NULL,
	`language` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`observed_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_play_observation_person_ix` ON `role_play_observation` (`organisation_id`,`person_id`,`lesson`);--> statement-breakpoint
CREATE INDEX `role_play_observation_by_ix` ON `role_play_observation` (`organisation_id`,`observed_by`);