import { bool, index, int, table, text, time, uniqueIndex } from '#dialect'
import { id, localDate, organisationId } from './columns.ts'
import { location, person } from './people.ts'

/** One pre-shift meeting. Recall is counted for the meeting only; no answer is kept by person. */
export const refresher = table(
	'refresher',
	{
		id: id(),
		organisationId: organisationId(),
		locationId: text()
			.notNull()
			.references(() => location.id),
		card: text().notNull(),
		cardVersion: int().notNull(),
		contentSha256: text().notNull(),
		language: text().notNull(),
		runBy: text().notNull(),
		day: localDate().notNull(),
		startedAt: time().notNull(),
		finishedAt: time(),
		mantraSaid: bool(),
		handsRight: int(),
		question: text(),
	},
	(t) => [
		index('refresher_location_ix').on(t.organisationId, t.locationId, t.startedAt),
		index('refresher_day_ix').on(t.organisationId, t.day),
	],
)

export const attendance = table(
	'attendance',
	{
		id: id(),
		organisationId: organisationId(),
		refresherId: text()
			.notNull()
			.references(() => refresher.id),
		personId: text()
			.notNull()
			.references(() => person.id),
		notedAt: time().notNull(),
	},
	(t) => [
		uniqueIndex('attendance_uq').on(t.organisationId, t.refresherId, t.personId),
		index('attendance_person_ix').on(t.organisationId, t.personId),
	],
)
