import type { Rule } from './rules.ts'
import { ownersOnly, signedIn } from './told.ts'

const lesson = '/learn/lessons/what-service-means'
const key = () => ({ key: '01a2b3c4-0000-7000-8000-000000000001' })

export const rulesForOwn: Record<string, Rule> = {
	'routes/account._index': { at: () => '/account', see: signedIn(), form: () => ({ language: 'en-XA' }) },
	'routes/account.password': { at: () => '/account/password', see: signedIn() },
	'routes/credentials.$id.confirmation': {
		at: ({ awaitedId }) => `/credentials/${awaitedId}/confirmation`,
		// 1003 made the codes, and whoever made one cannot be its witness.
		see: { ...signedIn(['ok', 'not-found']), hr: 'not-found' },
		send: { ...signedIn(['ok', 'not-found']), hr: 'conflict' },
		names: { employee: ['Mia Horvat'] },
	},
	'routes/learn._index': { at: () => '/learn', see: signedIn() },
	'routes/learn.lessons.$slug._index': { at: () => lesson, see: signedIn() },
	'routes/learn.lessons.$slug.activities.$activity._index': {
		at: () => `${lesson}/activities/n1-a2?key=01a2b3c4-0000-7000-8000-000000000002`,
		see: signedIn(),
		form: () => ({ text: 'planted' }),
	},
	'routes/learn.lessons.$slug.activities.$activity.erasure': {
		at: () => `${lesson}/activities/n1-a2/erasure`,
		see: signedIn('elsewhere'),
	},
	'routes/learn.lessons.$slug.completion': {
		at: () => `${lesson}/completion`,
		see: signedIn('elsewhere'),
		form: () => ({ place: 'home' }),
	},
	'routes/learn.quizzes.$slug': { at: () => '/learn/quizzes/say-it-back', see: signedIn() },
	'routes/learn.attempts.$id._index': { at: ({ attemptId }) => `/learn/attempts/${attemptId}`, see: ownersOnly() },
	'routes/learn.attempts.$id.answers': {
		at: ({ attemptId }) => `/learn/attempts/${attemptId}/answers`,
		see: ownersOnly('elsewhere'),
		form: () => ({ question: 'n1-q01', step: '0', choice: 'a' }),
	},
	'routes/handbook._index': { at: () => '/handbook', see: signedIn('elsewhere'), opens: true },
	'routes/handbook.$version._index': { at: () => '/handbook/1', see: signedIn() },
	'routes/handbook.$version.sections.$slug': {
		at: () => '/handbook/1/sections/owners-view',
		see: signedIn(),
		form: () => ({ language: 'en' }),
	},
	'routes/handbook.$version.checks.$check': {
		at: () => '/handbook/1/checks/hb2-c1',
		see: signedIn('elsewhere'),
		form: () => ({ ...key(), language: 'en', response: 'c' }),
	},
	'routes/handbook.$version.language': {
		at: () => '/handbook/1/language',
		see: signedIn('elsewhere'),
		form: () => ({ language: 'en' }),
	},
	'routes/handbook.$version.questions': {
		at: () => '/handbook/1/questions',
		see: signedIn(),
		form: () => ({ ...key(), text: 'planted' }),
	},
	'routes/handbook.$version.refusal': {
		at: () => '/handbook/1/refusal',
		see: signedIn('elsewhere'),
		form: () => ({ reason: 'planted' }),
	},
	'routes/handbook.$version.signature': {
		at: () => '/handbook/1/signature',
		see: signedIn('elsewhere'),
		form: () => ({ language: 'en', name: 'Planted', password: 'lineup-demo' }),
	},
	'routes/receipts.$id': {
		at: ({ signatureId }) => `/receipts/${signatureId}`,
		see: { ...ownersOnly(), hr: 'ok' },
	},
	'routes/record._index': { at: () => '/record', see: signedIn() },
	'routes/record.export': { at: () => '/record/export', see: signedIn() },
}
