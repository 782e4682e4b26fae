import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bundleLesson } from '#app/mdx/bundle-lesson.server.ts'
import type { Content } from '#app/mdx/content.server.ts'
import { byPlace, type Finding } from '#app/mdx/finding.ts'
import { headingLine, type Node } from '#app/mdx/markdown-tree.ts'
import { type Reading, yamlOf } from '#app/mdx/reading.server.ts'
import { lintCard, lintCardCount, lintCardText } from './cards.ts'
import {
	lintBlanks,
	lintHandbookLength,
	lintSection,
	lintStatement,
	sectionWords,
	statementBlanks,
} from './handbook.ts'
import { lessonWords, lintProse } from './lesson-prose.ts'
import { lintObjectives, lintParts } from './lessons.ts'
import { lintMarkdown } from './markdown.ts'
import { lintMinutes } from './minutes.ts'
import { lintModels } from './models.ts'
import { lintNames } from './names.ts'
import { lintActivities, lintQuizzes } from './quizzes.server.ts'
import { sayAt, sayIn } from './say.ts'
import { lintStory } from './stories.ts'
import { applyWaivers, type Waived } from './waivers.ts'

export type Checked = { findings: Finding[]; waived: Waived[]; trees: Map<string, Node> }

/** Every rule over what could be read, with the findings of the reading. `trees` are lesson and section pages by path. */
export async function lintContent(content: Content, reading: Reading): Promise<Checked> {
	const findings: Finding[] = [...reading.findings]
	const trees = new Map<string, Node>()
	await lintLessons(content, reading, findings, trees)
	lintActivities(content, reading, findings)
	lintQuizzes(content, reading, findings)
	lintCards(content, reading, findings)
	lintHandbook(content, reading, findings, trees)
	for (const file of reading.files.values()) if (!file.overlay) lintNames(file, sayAt(file.name, findings))
	const heeded = applyWaivers(content, reading, findings)
	return { findings: heeded.findings.sort(byPlace), waived: heeded.waived.sort(byPlace), trees }
}

async function lintLessons(
	{ lessons, cards, activities }: Content,
	reading: Reading,
	findings: Finding[],
	trees: Map<string, Node>,
) {
	for (const lesson of Object.values(lessons)) {
		const source = yamlOf(reading, `lessons/${lesson.slug}/lesson.yaml`)
		if (source) lintCardCount(lesson.slug, Object.values(cards), sayIn(source, findings))
		const own = Object.values(activities).filter((activity) => activity.lesson === lesson.slug)
		const written: Record<string, { kind?: string }> = Object(
			yamlOf(reading, `lessons/${lesson.slug}/activities.yaml`)?.data,
		)
		const kinds = Object.fromEntries(Object.entries(written).map(([id, entry]) => [id, String(entry?.kind)]))
		for (const [language, page] of Object.entries(lesson.pages)) {
			const path = `lessons/${lesson.slug}/lesson.${language}.mdx`
			const front = reading.texts.get(path)?.front
			const text = lesson.texts[language]
			const say = sayAt(page.name, findings)
			if (front && text && language === 'en') lintObjectives(text, front, say)
			const bundle = await bundleLesson(page.body, page.name)
			findings.push(...bundle.findings)
			if (!bundle.tree) continue
			trees.set(path, bundle.tree)
			lintParts(bundle.tree, lesson, kinds, say)
			lintMarkdown(bundle.tree, say)
			lintModels(lesson, bundle.tree, own, say)
			if (language !== 'en') continue
			lintProse(bundle.tree, lesson, say)
			if (source) lintMinutes(lesson.minutes, lessonWords(bundle.tree), own, sayIn(source, findings))
		}
	}
}

function lintCards({ cards }: Content, reading: Reading, findings: Finding[]) {
	for (const card of Object.values(cards)) {
		const source = yamlOf(reading, `cards/${card.slug}/card.yaml`)
		if (source) lintCard(card, sayIn(source, findings))
		for (const language of Object.keys(card.texts)) {
			const text = reading.texts.get(`cards/${card.slug}/card.${language}.md`)
			if (!text) continue
			const say = sayAt(text.front.name, findings)
			const tree = markdownTree(text.body)
			lintCardText(card, language, tree, (field) => text.front.line([field]), say)
			const page = card.texts[language]
			if (page && language === 'en') lintStory(page, (heading) => headingLine(tree, heading), say)
			lintMarkdown(tree, say)
		}
	}
}

function lintHandbook({ handbook }: Content, reading: Reading, findings: Finding[], trees: Map<string, Node>) {
	if (!handbook) return
	let words = 0
	for (const section of handbook.sections)
		for (const language of Object.keys(section.texts)) {
			const path = `handbook/${section.id}.${language}.md`
			const text = reading.texts.get(path)
			if (!text) continue
			const tree = markdownTree(text.body)
			const say = sayAt(text.front.name, findings)
			trees.set(path, tree)
			lintSection(section, tree, language, say)
			lintMarkdown(tree, say)
			lintBlanks(text.body, handbook.blanks.ids, say)
			if (language === 'en') words += sectionWords(tree)
		}
	const structure = yamlOf(reading, 'handbook/handbook.yaml')
	if (structure) lintHandbookLength(words, sayAt(structure.name, findings))
	for (const language of Object.keys(handbook.statement)) {
		const text = reading.texts.get(`handbook/statement.${language}.md`)
		if (!text) continue
		lintStatement(handbook, language, sayAt(text.front.name, findings))
		lintBlanks(text.body, statementBlanks, sayAt(text.front.name, findings))
	}
}

const markdown = unified().use(remarkParse).use(remarkGfm)

const markdownTree = (body: string) => markdown.parse(body) as unknown as Node
