import { desc, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { type LanguageManifest, type Manifest, manifestOf } from '#app/evidence/manifest.server.ts'
import type { Db, Reader } from '#db/client.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { type Draft, draftOf, stillBlank } from './draft.server.ts'
import { freezeDraft } from './freeze-draft.server.ts'
import { languageName } from './language-name.ts'
import { peopleWithPosts } from './people-with-posts.server.ts'

/** What publishing now would do: what is blank, whom it touches, which languages can be signed, what is new. */
export async function publicationOf(db: Db, viewer: Viewer, of: { now: Date; draft?: Draft }) {
	const { organisationId } = viewer
	const { now } = of
	const [draft, latest, people] = await Promise.all([
		of.draft ?? draftOf(db.read, organisationId),
		newestVersion(db.read, organisationId),
		peopleWithPosts(db.read, { organisationId, now }),
	])
	const number = (latest?.number ?? 0) + 1
	const manifest = manifestOf(freezeDraft(draft, { id: '', number }))
	const before = latest ? (JSON.parse(latest.manifest) as Manifest).languages : []
	return {
		number,
		latest: latest ? { number: latest.number, publishedAt: latest.publishedAt } : null,
		blanks: stillBlank(draft),
		people: people.length,
		sections: draft.sections.length,
		languages: manifest.languages.map(({ language, signable, sections }) => ({
			language,
			name: languageName(language),
			signable,
			sections: sections.length,
		})),
		changed: manifest.languages.flatMap((language) => changedSections(language, before)),
	}
}

export async function newestVersion(reader: Reader, organisationId: string) {
	const [newest] = await reader
		.select()
		.from(handbookVersion)
		.where(eq(handbookVersion.organisationId, organisationId))
		.orderBy(desc(handbookVersion.number))
		.limit(1)
	return newest ?? null
}

function changedSections(now: LanguageManifest, before: LanguageManifest[]) {
	const old = before.find((one) => one.language === now.language)?.sections ?? []
	const hashes = new Map(old.map((section) => [section.id, section.html_sha256]))
	return now.sections
		.filter((section) => hashes.get(section.id) !== section.html_sha256)
		.map(({ id, title }) => ({ language: now.language, id, title, added: !hashes.has(id) }))
}
