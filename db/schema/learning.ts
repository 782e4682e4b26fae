import { bool, float, index, int, table, text, time, uniqueIndex } from '#dialect'
import { id, localDate, organisationId } from './columns.ts'
import { person } from './people.ts'

/** Every answer to an activity, in order; the newest is shown, the first makes the activity answered. */
export const activityAnswer = table(
	'activity_answer',
	{
		id: id(),
		organisationId: organisationId(),
		personId: text()
			.notNull()
			.references(() => person.id),
		lesson: text().notNull(),
		activity: text().notNull(),
		number: int().notNull(),
		kind: text().notNull(),
		/** What was answered, as JSON text. */
		response: text().notNull(),
		points: float(),
		done: bool().notNull(),
		private: bool().notNull(),
		contentSha256: text().notNull(),
		language: text().notNull(),
		answeredAt: time().notNull(),
	},
	(t) => [uniqueIndex('activity_answer_uq').on(t.organisationId, t.personId, t.lesson, t.activity, t.number)],
)

/** One try at a lesson's quiz. `answers` is appended to, one POST an answer, so that the try can be rebuilt. */
export const attempt = table(
	'attempt',
	{
		id: id(),
		organisationId: organisationId(),
		personId: text()
			.notNull()
			.references(() => person.id),
		lesson: text().notNull(),
		number: int().notNull(),
		seed: text().notNull(),
		contentSha256: text().notNull(),
		language: text().notNull(),
		/** Question ids in the order drawn, as JSON text. */
		questions: text().notNull(),
		/** [{question, family, objective, optionOrder, response, points, confidence, contentSha256, language, answeredAt}] as JSON text. */
		answers: text().notNull(),
		startedAt: time().notNull(),
		finishedAt: time(),
		score: float(),
		passed: bool(),
		why: text(),
	},
	(t) => [
		uniqueIndex('attempt_number_uq').on(t.organisationId, t.personId, t.lesson, t.number),
		index('attempt_lesson_ix').on(t.organisationId, t.lesson, t.finishedAt),
	],
)

export const lessonCompletion = table(
	'lesson_completion',
	{
		id: id(),
		organisationId: organisationId(),
		personId: text()
			.notNull()
			.references(() => person.id),
		lesson: text().notNull(),
		lessonVersion: int().notNull(),
		contentSha256: text().notNull(),
		language: text().notNull(),
		attemptId: text().notNull(),
		place: text({ enum: ['work', 'home'] }).notNull(),
		minutes: int().notNull(),
		completedAt: time().notNull(),
	},
	(t) => [
		uniqueIndex('lesson_completion_uq').on(t.organisationId, t.personId, t.lesson),
		index('lesson_completion_at_ix').on(t.organisationId, t.completedAt),
	],
)

/** Somebody saw a person play a role-play; never the person themselves. `day` is the local one at their place. */
export const rolePlayObservation = table(
	'role_play_observation',
	{
		id: id(),
		organisationId: organisationId(),
		personId: text()
			.notNull()
			.references(() => person.id),
		lesson: text().notNull(),
		activity: text().notNull(),
		observedBy: text()
			.notNull()
			.references(() => person.id),
		day: localDate().notNull(),
		observedAt: time().notNull(),
		/** Ids of the criteria that were seen, as JSON text. */
		criteria: text().notNull(),
		contentSha256: text().notNull(),
		language: text().notNull(),
	},
	(t) => [
		index('role_play_observation_person_ix').on(t.organisationId, t.personId, t.lesson),
		index('role_play_observation_by_ix').on(t.organisationId, t.observedBy),
	],
)
