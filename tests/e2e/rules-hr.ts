import type { Thing } from './matrix-objects.ts'
import type { Rule } from './rules.ts'
import { hrOnly } from './told.ts'

const key = '01a2b3c4-0000-7000-8000-000000000004'
const at = (path: string) => () => path
const ofPerson =
	(rest: string) =>
	({ personId }: Thing) =>
		`/hr/people/${personId}${rest}`
const ofPost =
	(rest: string) =>
	({ personId, postId }: Thing) =>
		`/hr/people/${personId}/posts/${postId}${rest}`

function aPost({ locationId }: Thing) {
	return { key, locationId, role: 'hr', position: 'Planted', fromDay: '2026-01-01' }
}
const aPlace = () => ({ key, name: 'Planted', timeZone: 'Europe/Ljubljana', country: 'SI', language: 'en' })

export const rulesForHr: Record<string, Rule> = {
	'routes/hr._index': { at: at('/hr'), see: hrOnly() },
	'routes/hr.minutes[.]csv': { at: at('/hr/minutes.csv'), see: hrOnly() },
	'routes/hr.sign-off._index': { at: ({ locationId }) => `/hr/sign-off?location=${locationId}`, see: hrOnly() },
	'routes/hr.sign-off[.]csv': { at: ({ locationId }) => `/hr/sign-off.csv?location=${locationId}`, see: hrOnly() },
	'routes/hr.questions': {
		at: at('/hr/questions'),
		see: hrOnly(),
		form: ({ questionId }) => ({ id: questionId, answer: 'planted' }),
	},
	'routes/hr.handbook._index': {
		at: at('/hr/handbook'),
		see: hrOnly(),
		form: () => ({ language: 'en', 'blank.mantra': 'planted' }),
	},
	'routes/hr.handbook.versions': {
		at: at('/hr/handbook/versions'),
		see: hrOnly(),
		form: () => ({ key, note: 'planted' }),
	},
	'routes/hr.people._index': { at: at('/hr/people'), see: hrOnly() },
	'routes/hr.people.new': {
		at: at('/hr/people/new'),
		see: hrOnly(),
		form: ({ locationId }) => ({
			...{ key, name: 'Planted', employeeNumber: '9999', language: 'en', locationId },
			...{ role: 'employee', position: 'Till', fromDay: '2026-01-01' },
		}),
	},
	'routes/hr.people.$id._index': { at: ofPerson(''), see: hrOnly() },
	'routes/hr.people.$id.codes': { at: ofPerson('/codes'), see: hrOnly(), form: () => ({ key }) },
	'routes/hr.people.$id.identity': {
		at: ofPerson('/identity'),
		see: hrOnly(['forbidden', 'ok']),
		form: () => ({ name: 'Planted', employeeNumber: '9998', language: 'en' }),
	},
	'routes/hr.people.$id.leaving': { at: ofPerson('/leaving'), see: hrOnly(), form: () => ({ when: 'now' }) },
	'routes/hr.people.$id.posts._index': { at: ofPerson('/posts'), see: hrOnly(), form: aPost },
	'routes/hr.people.$id.posts.$post.move': { at: ofPost('/move'), see: hrOnly(), form: aPost },
	'routes/hr.people.$id.posts.$post.end': { at: ofPost('/end'), see: hrOnly(), form: () => ({ when: 'now' }) },
	'routes/hr.locations._index': { at: at('/hr/locations'), see: hrOnly(), form: aPlace },
	'routes/hr.locations.$id': { at: ({ locationId }) => `/hr/locations/${locationId}`, see: hrOnly(), form: aPlace },
	'routes/hr.settings': {
		at: at('/hr/settings'),
		see: hrOnly(),
		form: () => ({ legalName: 'Planted', registrationNumber: '1', currency: 'EUR', language: 'en' }),
	},
}
