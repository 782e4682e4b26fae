import { z } from 'zod'
import { Id, Language, Words } from './shapes/ids.ts'

const byId = z.strictObject({ id: Id })

/** Components whose answer is stored: all they say in a lesson is which activity they are. */
export const interactive = {
	Prequestion: 'prequestion',
	Match: 'match',
	Sort: 'sort',
	OrderSteps: 'order',
	Scenario: 'scenario',
	SelfCheck: 'self-check',
	Reflection: 'reflection',
	Checklist: 'checklist',
	Commit: 'commit',
	SpotTheMistake: 'spot',
	RolePlay: 'role-play',
} as const

export const lessonProps = {
	KeyPoint: z.strictObject({}),
	Callout: z.strictObject({ kind: z.enum(['info', 'warn', 'law', 'story']) }),
	Dialogue: z.strictObject({
		lines: z.array(z.strictObject({ who: Words, text: Words, cue: Words.optional() })).min(1),
	}),
	Compare: z.strictObject({ weak: Words, strong: Words, why: Words }),
	Takeaways: z.strictObject({ items: z.array(Words).min(2).max(4) }),
	MatrixLookup: z.strictObject({ remedy: Id.optional() }),
	/** Sound comes from this site: the policy of the pages allows no other place. */
	Audio: z.strictObject({
		src: z.string().regex(/^\/(?!\/)/, 'is not a path of this site'),
		transcript: Words,
		lang: Language,
	}),
	Prequestion: byId,
	Match: byId,
	Sort: byId,
	OrderSteps: byId,
	Scenario: byId,
	SelfCheck: byId,
	Reflection: byId,
	Checklist: byId,
	Commit: byId,
	SpotTheMistake: byId,
	RolePlay: byId,
}

/** Components that hold Markdown. */
export const holdsText = ['KeyPoint', 'Callout']

export type InteractiveName = keyof typeof interactive
export type ComponentName = keyof typeof lessonProps

export const isInteractive = (name: string): name is InteractiveName => Object.hasOwn(interactive, name)
export const isKnown = (name: string): name is ComponentName => Object.hasOwn(lessonProps, name)
