import { readdirSync, readFileSync } from 'node:fs'

/** CPU time of a process and all its threads so far, in microseconds (Linux). */
export function processCpu(pid: number): number {
	const tasks = readdirSync(`/proc/${pid}/task`)
	const nanoseconds = tasks.map((task) => {
		try {
			return Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0])
		} catch {
			return 0
		}
	})
	return nanoseconds.reduce((sum, one) => sum + one, 0) / 1000
}

/** The least CPU a request cost in any of several windows: other load can only add. */
export async function cheapest(pid: number, input: { windows: number; requests: number; one: () => Promise<void> }) {
	const { windows, requests, one } = input
	let least = Number.POSITIVE_INFINITY
	for (let window = 0; window < windows; window++) {
		const before = processCpu(pid)
		for (let request = 0; request < requests; request++) await one()
		least = Math.min(least, (processCpu(pid) - before) / requests)
	}
	return least
}
