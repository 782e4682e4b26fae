import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { authorsWords } from '#app/i18n/authors-words.server.ts'
import { CoverageList } from '#app/mdx/authors/coverage-list.tsx'
import { desk } from '#app/mdx/authors/desk.server.ts'
import { FindingList } from '#app/mdx/authors/finding-list.tsx'
import { CardTable, LessonTable } from '#app/mdx/authors/index-tables.tsx'
import { indexView } from '#app/mdx/authors/index-view.ts'
import { Jumps } from '#app/mdx/authors/jumps.tsx'
import { useFreshContent } from '#app/mdx/authors/use-fresh-content.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SearchBox } from '#app/ui/search-box.tsx'
import '#app/mdx/authors/authors.css'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const { searchParams } = new URL(args.request.url)
	const wanted = { text: (searchParams.get('q') ?? '').trim(), faulty: searchParams.has('faulty') }
	const view = indexView(await desk(), wanted, viewer.language)
	return { messages: authorsWords(viewer.language, 'shift'), wanted, ...view }
}

export default function AuthorsDesk() {
	useFreshContent()
	const t = useTranslations('authors')
	const { wanted, tracks, cards, elsewhere, counts, coverage } = useLoaderData<typeof loader>()
	const { text, faulty } = wanted
	const unfiltered = text ? `/authors?${new URLSearchParams({ q: text })}` : '/authors'
	const onlyFaulty = `/authors?${new URLSearchParams({ ...(text && { q: text }), faulty: '1' })}`
	return (
		<div className="grid gap-6">
			<div className="min-w-0">
				<PageHeader title={t('title')} lead={t('lead')} />
				<Jumps
					parts={[
						...tracks.map(({ id, title }) => ({ id: `track-${id}`, name: title })),
						{ id: 'cards', name: t('cards') },
						{ id: 'coverage', name: t('coverage.title') },
					]}
				/>
			</div>
			{counts.errors > 0 && (
				<Banner tone="overdue" title={t('broken.title')}>
					{t('broken.text', counts)}
				</Banner>
			)}
			<SearchBox
				label={t('search')}
				value={text}
				keep={{ faulty: faulty ? '1' : undefined }}
				clearTo={faulty ? '/authors?faulty=1' : '/authors'}
			/>
			<div>
				<Chip to={faulty ? unfiltered : onlyFaulty} chosen={faulty}>
					{t('faulty')}
				</Chip>
			</div>
			<p role="status" className="text-sm text-soft">
				{t('found', counts)}
			</p>
			{elsewhere.length > 0 && (
				<section className="grid gap-3">
					<h2 className="text-xl">{t('elsewhere')}</h2>
					<FindingList findings={elsewhere} />
				</section>
			)}
			{tracks.map(({ id, title, modules }) => (
				<section key={id} aria-labelledby={`track-${id}`}>
					<h2 id={`track-${id}`} className="text-xl">
						{title}
					</h2>
					<LessonTable caption={title} groups={modules} />
				</section>
			))}
			{cards.length > 0 && (
				<section aria-labelledby="cards">
					<h2 id="cards" className="text-xl">
						{t('cards')}
					</h2>
					<CardTable caption={t('cards')} groups={cards} />
				</section>
			)}
			{tracks.length + cards.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
			<CoverageList coverage={coverage} />
		</div>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const handle = { wide: true }

export const meta = pageTitle('authors.title')
