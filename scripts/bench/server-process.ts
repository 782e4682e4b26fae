import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

export type Running = { pid: number; origin: string; stop: () => void }

/** Starts a script that prints its port, or its address, as one of its first lines. */
export async function startProcess(script: string, env: Record<string, string> = {}): Promise<Running> {
	const child = spawn('node', ['--import', 'tsx', script], {
		env: { ...process.env, NODE_ENV: 'production', ...env },
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	const origin = env.PORT ? `http://127.0.0.1:${env.PORT}` : `http://127.0.0.1:${await firstLine(child)}`
	if (env.PORT) await answering(`${origin}/readyz`, child)
	return { pid: child.pid ?? 0, origin, stop: () => child.kill('SIGTERM') }
}

async function firstLine(child: ChildProcess): Promise<string> {
	if (!child.stdout) throw new Error('The process has no output.')
	for await (const line of createInterface({ input: child.stdout })) return line
	throw new Error('The process said nothing.')
}

async function answering(url: string, child: ChildProcess) {
	for (let tries = 0; tries < 600; tries++) {
		if (child.exitCode !== null) throw new Error('The server ended before it was ready.')
		if ((await fetch(url).catch(() => null))?.ok) return
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	throw new Error('The server was not ready within a minute.')
}

export const freePort = () =>
	new Promise<string>((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number }
			server.close(() => resolve(String(port)))
		})
	})
