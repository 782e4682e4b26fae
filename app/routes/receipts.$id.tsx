import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { PrintPage } from '#app/handbook/components/print-page.tsx'
import { ReceiptFacts } from '#app/handbook/components/receipt-facts.tsx'
import { ReceiptIdentity } from '#app/handbook/components/receipt-identity.tsx'
import { ReceiptProof } from '#app/handbook/components/receipt-proof.tsx'
import { receipt } from '#app/handbook/receipt.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Prose } from '#app/ui/prose.tsx'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const found = await receipt(await db(), viewer, args.params.id ?? '')
	if (!found) throw notFound()
	const fresh = new URL(args.request.url).searchParams.has('new')
	return { messages: messagesFor(viewer.language, 'receipt'), receipt: found, fresh: fresh && found.mine }
}

export default function Receipt() {
	const t = useTranslations('receipt')
	const { receipt, fresh } = useLoaderData<typeof loader>()
	const { record, statement, pages, entry } = receipt
	return (
		<article className="grid gap-8">
			{fresh && (
				<Banner tone="done" title={t('fresh')} focus>
					{t('freshText')}
				</Banner>
			)}
			<header className="grid gap-4 border-b-2 border-ink pb-6">
				<div className="flex items-center gap-3 text-accent">
					<Icon name="seal-check" size={44} />
					<p className="text-sm font-[650]">
						{record.org.legal_name}
						<br />
						{t('kicker', { seq: entry.seq })}
					</p>
				</div>
				<h1 className="text-2xl sm:text-3xl">{t('heading', { name: record.signer.name })}</h1>
				<div className="flex flex-wrap items-center gap-4">
					<PrintPage label={t('print')} how={t('printHow')} />
					<a href="#text" className="no-print inline-flex min-h-11 items-center text-accent">
						{t('toText')}
					</a>
				</div>
			</header>
			<section aria-labelledby="statement">
				<h2 id="statement" className="mb-3 text-xl">
					{t('statement')}
				</h2>
				<blockquote lang={record.handbook.lang} className="prose border-l-3 border-accent pl-5 text-lg">
					{statement.map((paragraph) => (
						<p key={paragraph}>{paragraph}</p>
					))}
				</blockquote>
			</section>
			<ReceiptFacts receipt={receipt} />
			<ReceiptIdentity receipt={receipt} />
			<ReceiptProof receipt={receipt} />
			<section id="text" aria-labelledby="text-title" className="grid gap-8">
				<h2 id="text-title" className="border-t-2 border-ink pt-6 text-2xl">
					{t('text.title')}
				</h2>
				{pages.map((page) => (
					<section key={page.id}>
						<h3 lang={record.handbook.lang} className="mb-2 text-xl">
							{page.title}
						</h3>
						<Prose html={page.html} lang={record.handbook.lang} className="receipt-text" />
						<p className="mt-2 font-mono text-xs break-all text-soft">{t('text.hash', { hash: page.htmlSha256 })}</p>
					</section>
				))}
			</section>
		</article>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

type Loaded = { receipt: { record: { signer: { name: string } } } }
export const meta = pageTitle<Loaded>('receipt.heading', ({ receipt }) => ({ name: receipt.record.signer.name }))
