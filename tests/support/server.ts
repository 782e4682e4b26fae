import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

export type Server = { origin: string; output(): string; stop(): Promise<void> }

/** The product itself in a process of its own, answering when this returns. */
export async function startServer(env: Record<string, string>): Promise<Server> {
	const port = await freePort()
	const child = spawn('node', ['--import', 'tsx', 'tests/support/serve-house.ts'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', ...env },
	})
	let said = ''
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
	const origin = `http://127.0.0.1:${port}`
	await ready(child, origin, () => said)
	return { origin, output: () => said, stop: () => stopped(child) }
}

export const freePort = () =>
	new Promise<number>((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number }
			server.close(() => resolve(port))
		})
	})

async function ready(child: ChildProcess, origin: string, said: () => string) {
	const until = Date.now() + 60_000
	while (Date.now() < until) {
		if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${said()}`)
		const answer = await fetch(`${origin}/readyz`).catch(() => null)
		if (answer?.ok) return
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	child.kill('SIGKILL')
	throw new Error(`The server is not ready after a minute:\n${said()}`)
}

async function stopped(child: ChildProcess) {
	if (child.exitCode !== null || child.signalCode !== null) return
	const gone = new Promise((resolve) => child.once('exit', resolve))
	child.kill('SIGTERM')
	const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
	await gone
	clearTimeout(late)
}
