import type { Content } from './content.server.ts'
import type { LoadedActivity } from './load/activities.server.ts'
import { type ScreenToCome, type SourceItem, sourceItems } from './source-items.ts'

/** What carries an item, and what of it waits for content to be written or for a screen. */
export type ItemCoverage = SourceItem & {
	by: string[]
	waits: Array<{ kind: string; for: 'content' | ScreenToCome }>
}
export type Coverage = {
	items: ItemCoverage[]
	/** By item: the files and screens that carry it, wholly or in part. */
	carried: Record<string, string[]>
	/** Some of it is content that is not written. */
	open: ItemCoverage[]
	/** What is missing of it is the product's own. */
	product: ItemCoverage[]
}

/** A file counts only for an item that it declares and only as what it is: a lesson without a scenario carries none. */
export function coverage(content: Content): Coverage {
	const declared = declarations(content)
	const items = sourceItems.map((item) => coverageOf(item, declared))
	const open = items.filter(({ waits }) => waits.some((one) => one.for === 'content'))
	return {
		items,
		carried: Object.fromEntries(items.flatMap(({ id, by }) => (by.length > 0 ? [[id, by]] : []))),
		open,
		product: items.filter((item) => item.waits.length > 0 && !open.includes(item)),
	}
}

type Declared = { id: string; kind: string; by: string }

function coverageOf(item: SourceItem, declared: Declared[]): ItemCoverage {
	const by: string[] = []
	const waits: ItemCoverage['waits'] = []
	for (const kind of item.carriers) {
		const screen = item.screens[kind]
		const files = declared.filter((one) => one.id === item.id && one.kind === kind).map((one) => one.by)
		if (screen?.startsWith('/')) by.push(screen)
		else if (screen) waits.push({ kind, for: screen as ScreenToCome })
		else if (files.length > 0) by.push(...files)
		else waits.push({ kind, for: 'content' })
	}
	return { ...item, by: [...new Set(by)], waits }
}

function declarations({ lessons, quizzes, activities, cards, handbook, remedies, glossary, tracks }: Content) {
	const all: Declared[] = []
	const declare = (covers: string[], kind: string, by: string) => all.push(...covers.map((id) => ({ id, kind, by })))
	for (const { slug, covers } of Object.values(lessons)) {
		const own = Object.values(activities).filter(({ lesson }) => lesson === slug)
		const questions = quizzes[slug]?.questions ?? []
		const has = (...kinds: Array<LoadedActivity['kind']>) => own.some(({ kind }) => kinds.includes(kind))
		declare(covers, 'lesson', `lessons/${slug}`)
		if (questions.length > 0) declare(covers, 'quiz', `lessons/${slug}`)
		if (has('scenario', 'spot') || questions.some(({ type }) => type === 'scenario'))
			declare(covers, 'scenario', `lessons/${slug}`)
		if (has('checklist', 'role-play', 'self-check')) declare(covers, 'checklist', `lessons/${slug}`)
	}
	for (const { slug, covers } of Object.values(cards)) declare(covers, 'card', `cards/${slug}`)
	for (const { slug, covers } of Object.values(tracks)) declare(covers, 'track', `tracks/${slug}`)
	for (const { id, covers } of handbook?.sections ?? []) declare(covers, 'handbook', `handbook/${id}`)
	for (const { id, covers = [] } of glossary) declare(covers, 'glossary', `glossary/${id}`)
	if (remedies) declare(remedies.covers, 'remedies', 'remedies')
	return all
}
