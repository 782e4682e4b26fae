import { coverage } from '#app/mdx/coverage.ts'
import type { Desk } from './desk.server.ts'
import { placed } from './finding-place.ts'
import { type CardRow, cardRows, elsewhere, type LessonRow, lessonRows } from './index-rows.ts'
import { levels } from './levels.ts'

export type Wanted = { text: string; faulty: boolean }
export type Group<Row> = { id: string; rows: Row[] }
export type TrackGroup = { id: string; title: string; modules: Group<LessonRow>[] }

/** The whole index, or what of it holds the wanted words and, with `faulty`, has findings. */
export function indexView(desk: Desk, { text, faulty }: Wanted, language: string) {
	const findings = placed(desk.findings, desk)
	const keep = <Row extends LessonRow | CardRow>(row: Row) => (!faulty || row.findings.length > 0) && holds(row, text)
	const lessons = lessonRows(desk, findings, language).filter(keep)
	const cards = cardRows(desk, findings, language).filter(keep)
	return {
		tracks: grouped(lessons, ({ track }) => track).map(
			([id, rows]): TrackGroup => ({
				id,
				title: titleOfTrack(desk, id, language),
				modules: byModule(rows),
			}),
		),
		cards: byModule(cards),
		elsewhere: elsewhere(desk, findings).filter((finding) => holds(finding, text)),
		counts: { lessons: lessons.length, cards: cards.length, ...levels(findings), waived: desk.waived.length },
		coverage: coverage(desk.content),
	}
}

const byModule = <Row extends LessonRow | CardRow>(rows: Row[]): Group<Row>[] =>
	grouped(rows, ({ module }) => module).map(([id, own]) => ({ id, rows: own }))

/** In the order of their first row. */
function grouped<Row>(rows: Row[], keyOf: (row: Row) => string): [string, Row[]][] {
	const groups = new Map<string, Row[]>()
	for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
	return [...groups]
}

function titleOfTrack({ content }: Desk, slug: string, language: string) {
	const texts = content.tracks[slug]?.texts
	return (texts?.[language] ?? texts?.en)?.title ?? slug
}

/** Every word that is asked for stands somewhere in it: title, code, source item, finding, file. */
function holds(row: object, text: string): boolean {
	const said = textsIn(row).join('\n').toLowerCase()
	return text
		.toLowerCase()
		.split(/\s+/)
		.every((word) => said.includes(word))
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
