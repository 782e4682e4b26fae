import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** The machine's own browser; nothing is downloaded for the tests. */
export function chromiumPath(): string {
	for (const name of names)
		for (const folder of (process.env.PATH ?? '').split(delimiter)) {
			const file = join(folder, name)
			try {
				accessSync(file, constants.X_OK)
				return file
			} catch {}
		}
	throw new Error('No Chromium on the PATH. Run `node scripts/ready.mjs --test`, which installs it.')
}

export const chromiumArgs = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
]
