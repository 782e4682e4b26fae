import type { Reading } from '#app/mdx/reading.server.ts'

/** Files that no reader asked for: a misspelt name would otherwise be silently missing. Procedures have no reader yet. */
export function findStrays(reading: Reading) {
	const broken = new Set(reading.findings.map(({ file }) => folderOf(file)))
	for (const file of reading.files.values()) {
		if (reading.asked.has(file.path) || file.path.startsWith('procedures/')) continue
		// A structure file that cannot be read asks for nothing; it is named already.
		if (file.path.includes('/') && broken.has(folderOf(file.name))) continue
		reading.findings.push({
			level: 'error',
			file: file.name,
			line: 1,
			rule: 'CF-04',
			message: 'is read by nobody',
			mend: 'Mend its name or folder, name its language in `languages`, or take it away.',
		})
	}
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
