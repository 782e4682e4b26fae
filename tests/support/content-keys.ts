import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { parse } from 'yaml'

const content = join(process.cwd(), 'content')
const yaml = (path: string) => parse(readFileSync(join(content, path), 'utf8'))

type Choice = { to: string; quality: number; critical?: boolean }
export type Nodes = Record<string, { choices?: Record<string, Choice>; ending?: string }>
export type Keyed = {
	id: string
	type: string
	family: string
	options?: string[]
	key?: string | string[] | Record<string, string>
	left?: string[]
	right?: string[]
	value?: number
	start?: string
	nodes?: Nodes
}
type NodeText = { text: string; title?: string; choices?: Record<string, { text: string; feedback: string }> }
export type KeyedText = {
	stem: string
	options?: Record<string, { text?: string; why: string }>
	left?: Record<string, { text: string; why: string }>
	right?: Record<string, string>
	why?: Record<string, string>
	model?: string
	criteria?: Record<string, string>
	nodes?: Record<string, NodeText>
	misconceptions?: Record<string, string>
}
export type QuizKeys = { lesson: string; questions: Keyed[]; texts: Record<string, KeyedText> }

export const lessonSlugs = readdirSync(join(content, 'lessons'))

/** A quiz with its key and its texts, read from the files and not from the product. */
export function quizKeys(lesson: string): QuizKeys {
	return { lesson, questions: yaml(`lessons/${lesson}/quiz.yaml`), texts: yaml(`lessons/${lesson}/quiz.en.yaml`) }
}

export type ActivityKeys = {
	kind: string
	wrong?: string[]
	key?: string | Record<string, string>
	steps?: string[]
} & Partial<Keyed>

export function activityKeys(lesson: string): Record<string, ActivityKeys> {
	return yaml(`lessons/${lesson}/activities.yaml`)
}

export function activityTexts(lesson: string): Record<string, Record<string, never>> {
	return yaml(`lessons/${lesson}/activities.en.yaml`)
}

export const lessonFile = (lesson: string) =>
	yaml(`lessons/${lesson}/lesson.yaml`) as { code: string; activity: string[] }

type Checks = Record<string, { section: string; options: string[]; key: string }>
type CheckTexts = Record<string, { stem: string; options: Record<string, { text: string; why: string }> }>

export const handbookChecks = (): Checks => yaml('handbook/checks.yaml')
export const handbookCheckTexts = (): CheckTexts => yaml('handbook/checks.en.yaml')
export const handbookSections = (): { id: string; slug: string; act: string; checks: string[] }[] =>
	yaml('handbook/handbook.yaml').sections

/** Titles of lessons, cards and sections, which stand inside sentences of ours. */
export function contentTitles(): string[] {
	const files = readdirSync(content, { recursive: true }).map(String)
	const texts = files
		.filter((file) => /\.en\.mdx?$/.test(file))
		.map((file) => readFileSync(join(content, file), 'utf8'))
	return texts.map((text) => /^title: *"?(.+?)"?$/m.exec(text)?.[1] ?? '').filter(Boolean)
}

const front = (path: string) => matter(readFileSync(join(content, path), 'utf8')).data as { title: string }

export const lessonTitle = (lesson: string) => front(`lessons/${lesson}/lesson.en.mdx`).title

/** By slug. */
export const cardTitles = () =>
	Object.fromEntries(readdirSync(join(content, 'cards')).map((card) => [card, front(`cards/${card}/card.en.md`).title]))
