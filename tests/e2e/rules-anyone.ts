import type { Rule } from './rules.ts'
import { everybody, signedIn } from './told.ts'

const unknownCode = 'AAAAA-AAAAA'
const password = 'a password of nobody here'

export const rulesForAnyone: Record<string, Rule> = {
	'routes/$': { at: () => '/no/such/page', see: everybody('not-found') },
	'routes/login': {
		at: () => '/login',
		see: { ...everybody('elsewhere'), anonymous: 'ok', leaver: 'ok' },
		send: { ...everybody('elsewhere'), anonymous: 'invalid', leaver: 'invalid' },
		form: () => ({ name: 'nobody', password }),
	},
	'routes/logout': { at: () => '/logout', see: everybody('elsewhere') },
	'routes/join._index': {
		at: () => '/join',
		see: everybody('ok'),
		send: everybody('invalid'),
		form: () => ({ code: unknownCode }),
	},
	'routes/join.$code': {
		at: () => `/join/${unknownCode}`,
		see: { ...everybody('not-found') },
		send: everybody('conflict'),
		form: () => ({ password, again: password }),
	},
	'routes/setup.$code': { at: () => `/setup/${unknownCode}`, see: everybody('gone'), send: everybody('invalid') },
	'routes/_index': { at: () => '/', see: signedIn(), opens: true },
}
