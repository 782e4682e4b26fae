import { Agent, request } from 'node:http'
import { attemptOf } from '#app/learning/attempt-of.server.ts'
import { startAttempt } from '#app/learning/start-attempt.server.ts'
import type { Quiz } from '#app/mdx/load/quizzes.server.ts'
import { castPassword } from '#scripts/cast.ts'
import { type Stage, viewerAt } from '#scripts/demo-data/stage.ts'
import type { Learner } from './bench-house.ts'
import { cheapest, processCpu } from './process-cpu.ts'
import { rightFields } from './quiz-form.ts'
import type { Running } from './server-process.ts'

type Bench = { stage: Stage; learners: Learner[]; bare: Running; product: Running; quiz: Quiz | undefined }
type Row = { name: string; micros: number; floor: number }

const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const LESSON = '/learn/lessons/say-it-back'

export async function measureCpu(bench: Bench): Promise<Row[]> {
	const { bare, product, learners } = bench
	const [reader, ...others] = learners
	const cookie = reader?.cookie ?? ''
	const gets: { name: string; path: string; headers: Record<string, string> }[] = [
		{ name: 'lesson document', path: LESSON, headers: { cookie } },
		{ name: 'lesson document, compressed', path: LESSON, headers: { cookie, 'accept-encoding': 'br' } },
		{ name: 'lesson .data', path: `${LESSON}.data`, headers: { cookie } },
	]
	const rows: Row[] = []
	for (const { name, path, headers } of gets) {
		const { bytes, status } = await ask(product.origin + path, headers)
		if (status !== 200) throw new Error(`${path} answered ${status}.`)
		const micros = await windows(product, () => ask(product.origin + path, headers))
		rows.push({ name, micros, floor: await floor(bare, `size=${bytes}`) })
	}
	rows.push(await unchangedFile(bench, cookie))
	rows.push(await signIns(bench, others))
	rows.push(await quizAnswers(bench, others))
	rows.push(await signatures(bench, others))
	return rows
}

const windows = (running: Running, one: () => Promise<unknown>) =>
	cheapest(running.pid, { windows: 12, requests: 40, one: async () => void (await one()) })

const floor = (bare: Running, query: string) =>
	cheapest(bare.pid, { windows: 12, requests: 400, one: async () => void (await ask(`${bare.origin}/?${query}`, {})) })

async function unchangedFile({ bare, product }: Bench, cookie: string): Promise<Row> {
	const html = await (await fetch(product.origin + LESSON, { headers: { cookie } })).text()
	const file = product.origin + (/\/assets\/entry\.client[\w.-]+\.js/.exec(html)?.[0] ?? '/missing')
	const etag = (await fetch(file, { headers: { 'accept-encoding': 'br' } })).headers.get('etag') ?? ''
	const headers = { 'if-none-match': etag, 'accept-encoding': 'br' }
	const { status } = await ask(file, headers)
	if (status !== 304) throw new Error(`An unchanged file answered ${status}.`)
	const micros = await windows(product, () => ask(file, headers))
	const least = await cheapest(bare.pid, {
		windows: 12,
		requests: 400,
		one: async () => void (await ask(`${bare.origin}/304`, {})),
	})
	return { name: '304 of a static file', micros, floor: least }
}

async function signIns({ bare, product }: Bench, people: Learner[]): Promise<Row> {
	const posts = people.slice(0, 20).map(
		({ number }) =>
			() =>
				post(product, '/login', { name: number, password: castPassword }, ''),
	)
	return once('sign-in', product, bare, posts)
}

async function quizAnswers({ stage, bare, product, quiz }: Bench, people: Learner[]): Promise<Row> {
	if (!quiz) throw new Error('The quiz is missing.')
	const posts: (() => Promise<unknown>)[] = []
	for (const { number, cookie } of people.slice(0, 20)) {
		const now = new Date()
		const viewer = await viewerAt(stage, number, now)
		const started = await startAttempt(stage.db, {
			viewer,
			quiz,
			draw: 6,
			holds: () => true,
			language: 'en',
			offered: true,
			now,
		})
		if (started.outcome === 'lesson-first') continue
		const { attemptId } = started
		posts.push(async () => {
			const row = await attemptOf(stage.db, viewer, attemptId)
			const fields = row ? rightFields(row, quiz) : null
			return post(product, `/learn/attempts/${attemptId}/answers`, fields ?? [], cookie)
		})
	}
	return once('quiz answer, durable', product, bare, posts)
}

async function signatures({ bare, product }: Bench, people: Learner[]): Promise<Row> {
	const posts = people.map(
		({ name, cookie }) =>
			() =>
				post(product, '/handbook/1/signature', { language: 'en', name, password: castPassword }, cookie),
	)
	return once('signature, durable', product, bare, posts)
}

/** Acts that one person does once: each window is one act, the cheapest counts. */
async function once(name: string, product: Running, bare: Running, acts: (() => Promise<unknown>)[]): Promise<Row> {
	let least = Number.POSITIVE_INFINITY
	for (const act of acts) {
		const before = processCpu(product.pid)
		await act()
		least = Math.min(least, processCpu(product.pid) - before)
	}
	return { name, micros: least, floor: await floor(bare, 'size=200') }
}

async function post(
	product: Running,
	path: string,
	fields: Record<string, string> | [string, string][],
	cookie: string,
) {
	const body = new URLSearchParams(fields).toString()
	const headers = { cookie, origin: product.origin, 'content-type': 'application/x-www-form-urlencoded' }
	const { status } = await ask(product.origin + path, headers, body)
	if (status !== 302) throw new Error(`${path} answered ${status}, not a redirect.`)
}

function ask(url: string, headers: Record<string, string>, body?: string): Promise<{ status: number; bytes: number }> {
	return new Promise((resolve, reject) => {
		const sent = request(url, { agent, headers, method: body === undefined ? 'GET' : 'POST' }, (answer) => {
			let bytes = 0
			answer.on('data', (chunk: Buffer) => {
				bytes += chunk.length
			})
			answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes }))
		})
		sent.on('error', reject)
		sent.end(body)
	})
}
