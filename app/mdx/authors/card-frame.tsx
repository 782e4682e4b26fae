import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '#app/ui/banner.tsx'
import type { Fact } from '#app/ui/key-facts.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import type { cardPreview } from './card-preview.ts'
import { PreviewAside } from './preview-aside.tsx'
import { QuestionList } from './question-list.tsx'

type Preview = NonNullable<ReturnType<typeof cardPreview>>
type Props = { preview: Preview; panels: ReactNode; paper: ReactNode }

/** A card's preview around its panels and its page, which come from the room that runs them. */
export function CardFrame({ preview, panels, paper }: Props) {
	const t = useTranslations('authors.card')
	const { row, language, questions } = preview
	return (
		<>
			<PageHeader
				title={row.title}
				lang={language}
				kicker={row.lesson.code}
				back={{ to: '/authors', label: useTranslations('authors')('back') }}
			/>
			<div className="desk-columns">
				<PreviewAside {...preview} facts={useFacts(preview)} />
				<div className="grid gap-8">
					<section id="panels" className="grid gap-3">
						<h2 className="text-xl">{t('panels')}</h2>
						{panels ? <div className="desk-phone">{panels}</div> : <Banner tone="overdue">{t('missing')}</Banner>}
					</section>
					{paper && (
						<section className="grid gap-3">
							<h2 className="text-xl">{t('paper')}</h2>
							{paper}
						</section>
					)}
					<section className="grid gap-3">
						<h2 className="text-xl">{t('recall')}</h2>
						<QuestionList questions={questions} findings={[]} />
					</section>
				</div>
			</div>
		</>
	)
}

function useFacts({ row, lesson }: Preview): Fact[] {
	const t = useTranslations('authors')
	const modules = useTranslations('shift.cards.modules')
	return [
		{
			term: t('about.lesson'),
			value: (
				<Link to={`/authors/lessons/${lesson.slug}`} className="inline-flex min-h-11 items-center">
					{lesson.title}
				</Link>
			),
		},
		{ term: t('about.module'), value: modules(row.module) },
		{ term: t('about.grade'), value: row.grade?.toFixed(1) ?? t('nothing') },
		{ term: t('about.words'), value: row.words },
		{ term: t('about.seconds'), value: row.seconds },
	]
}
