import { useTranslations } from 'use-intl'
import type { blanksFor } from '#app/handbook/blanks-for.server.ts'
import type { publicationOf } from '#app/handbook/publication.server.ts'
import type { versionsOf } from '#app/handbook/versions.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { BlanksForm } from './blanks-form.tsx'
import { PublishForm } from './publish-form.tsx'
import { VersionTable } from './version-table.tsx'

type View = {
	draft: ReturnType<typeof blanksFor>
	publication: Awaited<ReturnType<typeof publicationOf>> & { formKey: string }
	versions: Awaited<ReturnType<typeof versionsOf>>
	saved: boolean
	published: number | null
}
type Errors = Record<string, string[]>

/** HR's desk: the blanks, publishing, and what came out before. */
export function HandbookDesk({
	view: { draft, publication, versions, saved, published },
	...refused
}: {
	view: View
	blankErrors?: Errors
	publishErrors?: Errors
	note?: string
}) {
	const t = useTranslations('hr.handbook')
	const fresh = versions.find((version) => version.number === published)
	const labels = Object.fromEntries(draft.blanks.map((blank) => [blank.id, blank.label]))
	return (
		<div className="grid gap-10">
			{saved && <Banner tone="done" title={t('blanks.saved')} focus />}
			{fresh && (
				<Banner tone="done" title={t('publish.published', { number: fresh.number })} focus>
					{t('publish.publishedText', { people: fresh.owed })}
				</Banner>
			)}
			<BlanksForm {...draft} errors={refused.blankErrors} />
			<VersionTable versions={versions} />
			<PublishForm publication={publication} labels={labels} errors={refused.publishErrors} note={refused.note} />
		</div>
	)
}
