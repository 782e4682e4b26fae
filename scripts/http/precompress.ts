import { access, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const pack = { '.br': promisify(brotliCompress), '.gz': promisify(gzip) }
const options = {
	'.br': { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } },
	'.gz': { level: 9 },
}
const worth = /\.(js|css|svg|json|webmanifest|txt)$/

/** Puts `.br` and `.gz` beside each built file, once: they carry the hash in their name and never change. */
export async function precompress(directory: string): Promise<number> {
	const names = await readdir(directory, { recursive: true }).catch(() => [])
	let made = 0
	for (const name of names.filter((name) => worth.test(name))) {
		for (const ending of ['.br', '.gz'] as const) {
			const target = join(directory, name + ending)
			if (await exists(target)) continue
			const bytes = await pack[ending](await readFile(join(directory, name)), options[ending])
			await writeFile(`${target}.part`, bytes)
			await rename(`${target}.part`, target)
			made++
		}
	}
	return made
}

const exists = (path: string) =>
	access(path).then(
		() => true,
		() => false,
	)
