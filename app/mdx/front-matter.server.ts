import matter from 'gray-matter'
import type { ContentFile } from './files.server.ts'
import type { Finding } from './finding.ts'
import { type LocatedYaml, locateYaml } from './located-yaml.ts'

export type FrontMatter = {
	front: LocatedYaml
	/** The text below, behind as many empty lines as the front matter took, so that line numbers stay those of the file. */
	body: string
}

/** gray-matter would also run `---js`: a file that does not open with a plain `---` is refused before it gets there. */
export function frontMatter(file: ContentFile): FrontMatter {
	if (!/^---\r?\n/.test(file.text)) return { front: missing(file), body: file.text }
	let front = locateYaml(file.name, '')
	const parse = (raw: string) => {
		front = locateYaml(file.name, raw)
		return Object(front.data ?? {})
	}
	const { content } = matter(file.text, { language: 'yaml', engines: { yaml: { parse } } })
	const above = file.text.slice(0, file.text.length - content.length)
	return { front, body: above.replace(/[^\n]/g, '') + content }
}

function missing(file: ContentFile): LocatedYaml {
	const finding: Finding = {
		level: 'error',
		file: file.name,
		line: 1,
		rule: 'CF-01',
		message: 'has no front matter',
		mend: 'Begin the file with `---`, the fields, and `---`.',
	}
	return { ...locateYaml(file.name, ''), data: undefined, findings: [finding] }
}
