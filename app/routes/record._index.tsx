import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { recordOfAccess } from '#app/access/record-of-access.server.ts'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { recordOfEvidence } from '#app/evidence/record-of-evidence.server.ts'
import { recordOfHandbook } from '#app/handbook/record-of-handbook.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { PrivateWords } from '#app/learning/components/private-words.tsx'
import { privateWords } from '#app/learning/private-words.ts'
import { recordOfLearning } from '#app/learning/record-of-learning.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { RecordedTables } from '#app/people/components/recorded-tables.tsx'
import { recordOfPeople } from '#app/people/record-of-people.server.ts'
import { type PersonalRecord, recordedTables } from '#app/people/recorded.ts'
import { recordOfRefreshers } from '#app/refreshers/record-of-refreshers.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const [open, all] = await Promise.all([db(), content()])
	const learning = await recordOfLearning(open, viewer)
	const others = await Promise.all([
		recordOfPeople(open, viewer),
		recordOfAccess(open, viewer),
		recordOfHandbook(open, viewer),
		recordOfRefreshers(open, viewer),
		recordOfEvidence(open, viewer),
	])
	const record: PersonalRecord = Object.assign({}, learning, ...others)
	const rows = recordedTables.map((table) => ({
		table,
		rows: (record[table] ?? []).map((row) => JSON.stringify(row, null, 2)),
	}))
	return {
		messages: messagesFor(viewer.language, 'record'),
		words: privateWords(learning.activity_answer, all, viewer.language),
		tables: rows,
		erased: new URL(args.request.url).searchParams.has('erased'),
	}
}

export default function MyRecord() {
	const t = useTranslations('record')
	const { words, tables, erased } = useLoaderData<typeof loader>()
	return (
		<div className="grid gap-8">
			<PageHeader title={t('title')} lead={t('lead')} />
			<div className="grid justify-items-start gap-2">
				<LinkButton to="/record/export" reloadDocument look="secondary" icon="download-simple">
					{t('export')}
				</LinkButton>
				<p className="max-w-text text-sm text-soft">{t('exportNote')}</p>
				<p className="max-w-text text-sm text-soft">{t('never')}</p>
			</div>
			<PrivateWords words={words} erased={erased} />
			<RecordedTables tables={tables} />
		</div>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('record.title')
