import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Viewer } from '#app/access/viewer.ts'
import { circumstances, now, password } from '#tests/domain/handbook/staff.ts'

/** Kills the signing process after so many acknowledgements; gives everybody it had told 'signed'. */
export function signAndKill(url: string, people: Viewer[], after: number, version = 1): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'lineup-kill-'))
	const file = join(folder, 'signings.json')
	const of = { version, language: 'en', nameConfirmed: false, password, circumstances, now }
	writeFileSync(
		file,
		JSON.stringify({ url, signings: people.map((viewer) => ({ viewer, typedName: viewer.name, ...of })) }),
	)
	const child = spawn('node', ['--import', 'tsx', 'tests/support/sign-until-killed.ts', file], {
		env: { ...process.env, DATABASE_URL: url },
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	let said = ''
	child.stdout.on('data', (chunk) => {
		said += chunk
		if (said.split('signed ').length > after) child.kill('SIGKILL')
	})
	return new Promise((resolve) => {
		child.once('close', () => {
			rmSync(folder, { recursive: true })
			resolve([...said.matchAll(/^signed (\S+)\n/gm)].map((match) => match[1] ?? ''))
		})
	})
}
