import type { LoadedActivityOf } from '#app/mdx/load/activities.server.ts'
import { Activity, type ActivityKind, type ActivityOf } from '#app/mdx/shapes/activity.ts'
import { type ActivityTextOf, activityTexts } from '#app/mdx/shapes/activity-text.ts'

function made<K extends ActivityKind>(kind: K, structure: object, text: object): LoadedActivityOf<K> {
	return {
		id: `x1-${kind}`,
		lesson: 'x',
		kind,
		structure: Activity.parse({ kind, ...structure }) as ActivityOf<K>,
		texts: { en: activityTexts[kind].parse(text) as ActivityTextOf<K> },
		sha256: { en: '' },
	}
}

export const prequestion = made(
	'prequestion',
	{ options: ['a', 'b'], key: 'b' },
	{ prompt: 'Which?', options: { a: 'One', b: 'Two' }, why: { a: 'Not one.', b: 'It is two.' } },
)

export const match = made(
	'match',
	{ left: ['l1', 'l2'], right: ['r1', 'r2', 'r3'], key: { l1: 'r2', l2: 'r1' } },
	{ prompt: 'Pair.', left: { l1: 'A', l2: 'B' }, right: { r1: 'X', r2: 'Y', r3: 'Z' }, why: { l1: 'Y.', l2: 'X.' } },
)

export const sort = made(
	'sort',
	{
		buckets: ['fixed', 'free'],
		items: ['i1', 'i2', 'i3', 'i4'],
		key: { i1: 'fixed', i2: 'free', i3: 'fixed', i4: 'free' },
	},
	{
		prompt: 'Sort.',
		buckets: { fixed: 'Fixed', free: 'Free' },
		items: { i1: 'A', i2: 'B', i3: 'C', i4: 'D' },
		why: { i1: 'a', i2: 'b', i3: 'c', i4: 'd' },
	},
)

export const order = made(
	'order',
	{ steps: ['a', 'b', 'c', 'd'] },
	{
		prompt: 'Order.',
		steps: { a: 'A', b: 'B', c: 'C', d: 'D' },
		why: { a: 'First.', b: 'Second.', c: 'Third.', d: 'Last.' },
	},
)

export const scenario = made(
	'scenario',
	{
		start: 's1',
		nodes: {
			s1: { choices: { a: { to: 's2', quality: 1 }, b: { to: 'e2', quality: 0, critical: true } } },
			s2: { choices: { a: { to: 'e1', quality: 1 }, b: { to: 'e1', quality: 0.5 } } },
			e1: { ending: 'good' },
			e2: { ending: 'poor' },
		},
	},
	{
		title: 'A case',
		nodes: {
			s1: {
				text: 'First?',
				choices: { a: { text: 'Go on', feedback: 'It went on.' }, b: { text: 'Stop', feedback: 'It stopped.' } },
			},
			s2: {
				text: 'Second?',
				choices: { a: { text: 'Well', feedback: 'Very well.' }, b: { text: 'So so', feedback: 'So so.' } },
			},
			e1: { title: 'Home', text: 'All is well.' },
			e2: { title: 'Lost', text: 'All is lost.' },
		},
	},
)

export const selfCheck = made(
	'self-check',
	{ criteria: ['c1', 'c2'] },
	{
		prompt: 'Write.',
		transcript: [{ who: 'Ana', text: 'Help!' }],
		model: 'A model.',
		criteria: { c1: 'Clear', c2: 'Kind' },
	},
)

export const reflection = made('reflection', { min: 5, private: true }, { prompt: 'Think.', hint: 'One act.' })
export const checklist = made(
	'checklist',
	{ items: ['i1', 'i2'], print: true },
	{ prompt: 'Tick.', items: { i1: 'A', i2: 'B' } },
)
export const commit = made(
	'commit',
	{ suggestions: ['s1'] },
	{ prompt: 'Plan.', suggestions: { s1: { if: 'a date comes', ['then' as string]: 'I read it back' } } },
)

export const spot = made(
	'spot',
	{ lines: ['l1', 'l2', 'l3', 'l4', 'l5'], wrong: ['l2', 'l5'] },
	{
		prompt: 'Where does it go wrong?',
		lines: {
			l1: { who: 'Ivo', text: 'Good morning.' },
			l2: { who: 'Ivo', text: 'You are late.' },
			l3: { text: 'She sits down.' },
			l4: { who: 'Ivo', text: 'Tea?' },
			l5: { who: 'Ivo', text: 'Not my table.' },
		},
		why: { l1: 'A greeting.', l2: 'It blames her.', l3: 'A fact.', l4: 'An offer.', l5: 'It sends her on.' },
	},
)

export const rolePlay = made(
	'role-play',
	{ roles: ['caller', 'manager'], criteria: ['c1', 'c2'] },
	{
		prompt: 'Play the call.',
		roles: {
			caller: { name: 'The caller', brief: 'A pan burns.' },
			manager: { name: 'The manager', brief: 'You are on a train.' },
		},
		criteria: { c1: 'Says who calls', c2: 'Says what is needed' },
	},
)
