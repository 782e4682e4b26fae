import { index, int, table, text, time, uniqueIndex } from '#dialect'
import { id, localDate, organisationId } from './columns.ts'

export const organisation = table('organisation', {
	id: id(),
	/** Always 1: a second organisation hits the unique key and is refused. */
	only: int().notNull().unique('organisation_only_uq'),
	kind: text({ enum: ['real', 'demo'] }).notNull(),
	legalName: text().notNull(),
	registrationNumber: text().notNull(),
	currency: text().notNull(),
	language: text().notNull(),
	createdAt: time().notNull(),
})

export const location = table(
	'location',
	{
		id: id(),
		organisationId: organisationId(),
		name: text().notNull(),
		timeZone: text().notNull(),
		country: text().notNull(),
		language: text().notNull(),
		createdAt: time().notNull(),
	},
	(t) => [uniqueIndex('location_name_uq').on(t.organisationId, t.name)],
)

export const person = table(
	'person',
	{
		id: id(),
		organisationId: organisationId(),
		employeeNumber: text(),
		email: text(),
		name: text().notNull(),
		/** Lower case without marks, for search: SQLite folds ASCII only. */
		nameFolded: text().notNull(),
		language: text().notNull(),
		createdAt: time().notNull(),
	},
	(t) => [
		uniqueIndex('person_number_uq').on(t.organisationId, t.employeeNumber),
		uniqueIndex('person_email_uq').on(t.organisationId, t.email),
		index('person_folded_ix').on(t.organisationId, t.nameFolded, t.id),
	],
)

/** A person's place and role from a local day until (not including) a local day. Hire, move, leave and rehire are rows. */
export const post = table(
	'post',
	{
		id: id(),
		organisationId: organisationId(),
		personId: text()
			.notNull()
			.references(() => person.id),
		locationId: text()
			.notNull()
			.references(() => location.id),
		role: text({ enum: ['employee', 'supervisor', 'hr'] }).notNull(),
		position: text().notNull(),
		fromDay: localDate().notNull(),
		untilDay: localDate(),
		createdBy: text(),
		createdAt: time().notNull(),
		endedBy: text(),
		endedAt: time(),
	},
	(t) => [
		index('post_person_ix').on(t.organisationId, t.personId, t.fromDay),
		index('post_location_ix').on(t.organisationId, t.locationId, t.fromDay),
	],
)
