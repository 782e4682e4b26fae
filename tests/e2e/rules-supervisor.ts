import type { Rule } from './rules.ts'
import { supervisors, supervisorsOfThePlace } from './told.ts'

const key = '01a2b3c4-0000-7000-8000-000000000003'
const aCard = 'ask-before-you-sign'
const aRolePlay = 'n14-a2'

export const rulesForSupervisors: Record<string, Rule> = {
	'routes/shift._index': { at: ({ locationId }) => `/shift?at=${locationId}`, see: supervisorsOfThePlace() },
	'routes/shift.people.$id.codes': {
		at: ({ personId }) => `/shift/people/${personId}/codes`,
		see: supervisorsOfThePlace(),
		form: () => ({ key }),
	},
	'routes/shift.people.$id.role-plays': {
		at: ({ personId }) => `/shift/people/${personId}/role-plays`,
		see: supervisorsOfThePlace(),
		form: () => ({ key, play: aRolePlay, criteria: 'c1' }),
	},
	'routes/shift.refreshers._index': {
		at: ({ locationId }) => `/shift/refreshers?at=${locationId}`,
		see: supervisorsOfThePlace(),
		form: ({ locationId }) => ({ place: locationId, card: aCard, key }),
	},
	'routes/shift.refreshers.$id._index': {
		at: ({ refresherId }) => `/shift/refreshers/${refresherId}`,
		see: supervisorsOfThePlace(),
		form: ({ personId }) => ({ here: personId }),
	},
	'routes/shift.refreshers.$id.attendance': {
		at: ({ refresherId }) => `/shift/refreshers/${refresherId}/attendance`,
		see: supervisors('elsewhere'),
		send: supervisorsOfThePlace(),
		form: ({ personId }) => ({ here: personId }),
	},
	'routes/shift.refreshers.$id.print': {
		at: ({ refresherId }) => `/shift/refreshers/${refresherId}/print`,
		see: supervisorsOfThePlace(),
	},
}
