import type BetterSqlite from 'better-sqlite3'
import { currentTx, type Tx } from './client.ts'

type Job = { fn: (tx: Tx) => Promise<unknown>; done: (value: unknown) => void; failed: (error: unknown) => void }

const JOBS_A_COMMIT = 64
const BUSY_FOR_MS = 5000

/**
 * Runs writes one after another on the writer connection: one BEGIN IMMEDIATE … COMMIT covers all that wait (group
 * commit), a savepoint each, and callers are answered only after the COMMIT.
 */
export function writeQueue(connection: BetterSqlite.Database, tx: Tx) {
	const waiting: Job[] = []
	let running = false

	async function begin() {
		const since = performance.now()
		for (;;) {
			try {
				connection.exec('BEGIN IMMEDIATE')
				return
			} catch (error) {
				const busy = (error as { code?: string }).code === 'SQLITE_BUSY'
				if (!busy || performance.now() - since > BUSY_FOR_MS) throw error
				await new Promise((resume) => setTimeout(resume, 1 + Math.random() * 4))
			}
		}
	}

	async function runOne(job: Job): Promise<(() => void) | null> {
		connection.exec('SAVEPOINT job')
		let strayed = false
		const guard = setImmediate(() => {
			strayed = true
		})
		try {
			const value = await currentTx.run(tx, () => job.fn(tx))
			if (strayed) throw new Error('A write waited for something other than the database.')
			connection.exec('RELEASE job')
			return () => job.done(value)
		} catch (error) {
			if (connection.inTransaction) connection.exec('ROLLBACK TO job; RELEASE job')
			job.failed(error)
			return null
		} finally {
			clearImmediate(guard)
		}
	}

	async function runBatch(jobs: Job[]) {
		try {
			await begin()
			const answers: (() => void)[] = []
			for (const job of jobs) {
				const answer = await runOne(job)
				if (answer) answers.push(answer)
				// A full disk makes SQLite roll the whole transaction back by itself: nobody may be answered then.
				if (!connection.inTransaction) throw new Error('The database gave the transaction up.')
			}
			connection.exec('COMMIT')
			for (const answer of answers) answer()
		} catch (error) {
			if (connection.inTransaction) connection.exec('ROLLBACK')
			for (const job of jobs) job.failed(error)
		}
	}

	async function pump() {
		while (waiting.length > 0) {
			await runBatch(waiting.splice(0, JOBS_A_COMMIT))
			await new Promise<void>((resume) => setImmediate(resume))
		}
		running = false
	}

	return function enqueue<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
		return new Promise<T>((done, failed) => {
			waiting.push({ fn, done: done as (value: unknown) => void, failed })
			if (running) return
			running = true
			setImmediate(pump)
		})
	}
}
