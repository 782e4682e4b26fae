import { type Reading, report, yamlOf } from '#app/mdx/reading.server.ts'
import type { GlossaryEntry } from '#app/mdx/shapes/glossary.ts'
import { isSourceItem } from '#app/mdx/source-items.ts'
import type { Card } from './cards.server.ts'
import type { HandbookStarter } from './handbook.server.ts'
import type { Lesson } from './lessons.server.ts'
import type { RemedyTable, Track } from './tables.server.ts'

type Everything = {
	lessons: Record<string, Lesson>
	cards: Record<string, Card>
	tracks: Record<string, Track>
	remedies: RemedyTable | null
	glossary: GlossaryEntry[]
	handbook: HandbookStarter | null
}

/** Names in one file that point into another must find their target. */
export function checkReferences(
	{ lessons, cards, tracks, remedies, glossary, handbook }: Everything,
	reading: Reading,
) {
	for (const lesson of Object.values(lessons)) checkLesson(lesson, reading)
	for (const card of Object.values(cards)) checkCard(card, reading)
	for (const track of Object.values(tracks)) checkTrack(track, reading)
	glossary.forEach((entry, i) => {
		checkCovers(reading, 'glossary.yaml', [i, 'covers'], entry.covers ?? [])
	})
	if (remedies) checkFloors(remedies, reading)
	if (handbook) checkHandbook(handbook, reading)
}

function checkTrack({ slug, steps, covers }: Track, reading: Reading) {
	const file = `tracks/${slug}.yaml`
	steps.forEach((step, i) => {
		if ('lesson' in step && !reading.files.has(`lessons/${step.lesson}/lesson.yaml`))
			missing(reading, file, ['steps', i, 'lesson'], `the lesson ${step.lesson}`)
	})
	checkCovers(reading, file, ['covers'], covers)
}

function checkLesson(lesson: Lesson, reading: Reading) {
	const file = `lessons/${lesson.slug}/lesson.yaml`
	const activities = Object(yamlOf(reading, `lessons/${lesson.slug}/activities.yaml`)?.data)
	lesson.activity.forEach((id, i) => {
		if (!Object.hasOwn(activities, id)) missing(reading, file, ['activity', i], `the activity ${id}`)
		// Nobody can complete alone what somebody else has to see.
		else if (activities[id]?.kind === 'role-play') cannotBeRequired(reading, file, ['activity', i], id)
	})
	checkCovers(reading, file, ['covers'], lesson.covers)
}

const spoken = ['single', 'multiple', 'true_false']

function checkCard(card: Card, reading: Reading) {
	const file = `cards/${card.slug}/card.yaml`
	checkCovers(reading, file, ['covers'], card.covers)
	if (!reading.files.has(`lessons/${card.lesson}/lesson.yaml`))
		return missing(reading, file, ['lesson'], `the lesson ${card.lesson}`, 'LR-01')
	const quiz = yamlOf(reading, `lessons/${card.lesson}/quiz.yaml`)?.data
	const ids = Array.isArray(quiz) ? quiz.filter(({ type }) => spoken.includes(type)).map(({ id }) => id) : []
	card.recall.forEach((id, i) => {
		if (!ids.includes(id)) missing(reading, file, ['recall', i], `the choice question ${id} of ${card.lesson}`, 'LR-01')
	})
}

function checkFloors({ remedies, floors, covers }: RemedyTable, reading: Reading) {
	const known = remedies.map(({ id }) => id)
	checkCovers(reading, 'remedies.yaml', ['covers'], covers)
	for (const [failure, ids] of Object.entries(floors))
		ids.forEach((id, i) => {
			if (!known.includes(id)) missing(reading, 'remedies.yaml', ['floors', failure, i], `the remedy ${id}`, 'LM-01')
		})
}

function checkHandbook({ sections, checks }: HandbookStarter, reading: Reading) {
	const file = 'handbook/handbook.yaml'
	const written: Array<{ id?: string }> = Object(yamlOf(reading, file)?.data).sections ?? []
	for (const section of sections) {
		const i = written.findIndex(({ id }) => id === section.id)
		checkCovers(reading, file, ['sections', i, 'covers'], section.covers)
		section.checks.forEach((id, j) => {
			if (checks.structure[id]?.section !== section.id)
				missing(reading, file, ['sections', i, 'checks', j], `the check ${id} of ${section.id}`, 'LH-01')
		})
	}
}

function checkCovers(reading: Reading, file: string, path: PropertyKey[], covers: string[]) {
	covers.forEach((id, i) => {
		if (!isSourceItem(id)) missing(reading, file, [...path, i], `the source item ${id}`)
	})
}

function missing(reading: Reading, file: string, path: PropertyKey[], what: string, rule = 'CF-03') {
	const source = yamlOf(reading, file)
	if (source)
		report(reading, source, path, rule, `names ${what}, which is not there`, 'Mend the name, or write what it names.')
}

function cannotBeRequired(reading: Reading, file: string, path: PropertyKey[], id: string) {
	const source = yamlOf(reading, file)
	const message = `names ${id}, a role-play, which must not hold up a lesson`
	if (source) report(reading, source, path, 'LL-03', message, 'Name another activity; the role-play stays on the page.')
}
