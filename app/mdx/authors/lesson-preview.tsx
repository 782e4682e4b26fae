import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Banner } from '#app/ui/banner.tsx'
import type { Fact } from '#app/ui/key-facts.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Jumps } from './jumps.tsx'
import type { lessonPreview } from './lesson-preview.server.ts'
import { PreviewAside } from './preview-aside.tsx'
import { QuestionList } from './question-list.tsx'
import { TriedBlocks } from './tried-blocks.tsx'

type Preview = NonNullable<Awaited<ReturnType<typeof lessonPreview>>> & { tried: boolean }

export function LessonPreview({ preview }: { preview: Preview }) {
	const t = useTranslations('authors')
	const learn = useTranslations('learn.lesson')
	const { row, language, objectives, blocks, activities, keys, questions, tried } = preview
	return (
		<>
			<PageHeader title={row.title} lang={language} kicker={row.code} back={{ to: '/authors', label: t('back') }} />
			<Jumps
				parts={[
					{ id: 'lesson', name: t('lesson.asLearner') },
					{ id: 'pool', name: t('lesson.pool') },
				]}
			/>
			<div className="desk-columns">
				<PreviewAside {...preview} facts={useFacts(preview)} />
				<div className="grid gap-8">
					<section id="lesson" className="grid gap-5">
						<div>
							<h2 className="text-xl">{t('lesson.asLearner')}</h2>
							<p className="max-w-text text-sm text-soft">{t('lesson.asLearnerText')}</p>
							{tried && (
								<Link to={`/authors/lessons/${row.slug}`} className="inline-flex min-h-11 items-center text-accent">
									{t('lesson.again')}
								</Link>
							)}
						</div>
						<div className="grid gap-2">
							<h3 className="text-lg">{learn('objectives')}</h3>
							<ul lang={language} className="grid max-w-text list-disc gap-1 pl-5">
								{objectives.map((objective) => (
									<li key={objective}>{objective}</li>
								))}
							</ul>
						</div>
						{blocks.length === 0 && <Banner tone="overdue">{t('lesson.refused')}</Banner>}
						<TriedBlocks blocks={blocks} activities={activities} keys={keys} language={language} />
					</section>
					<section id="pool" className="grid gap-5 border-t border-line pt-6">
						<div>
							<h2 className="text-xl">{t('lesson.pool')}</h2>
							<p className="text-sm text-soft">{t('lesson.poolText', { count: questions.length, draw: row.draw })}</p>
						</div>
						<QuestionList questions={questions} findings={row.findings} />
					</section>
				</div>
			</div>
		</>
	)
}

function useFacts({ row, cards }: Preview): Fact[] {
	const t = useTranslations('authors')
	const modules = useTranslations('shift.cards.modules')
	const kinds = row.questions.map(([type, count]) => `${count} ${t(`types.${type}`)}`).join(', ')
	const total = row.questions.reduce((sum, [, count]) => sum + count, 0)
	return [
		{ term: t('about.track'), value: row.track },
		{ term: t('about.module'), value: modules(row.module) },
		{ term: t('about.grade'), value: row.grade?.toFixed(1) ?? t('nothing') },
		{ term: t('about.words'), value: row.words },
		{ term: t('about.minutes'), value: t('minutes', { minutes: row.minutes, reading: row.reading }) },
		{ term: t('about.questions'), value: t('questions', { total, kinds }) },
		{
			term: t('about.cards'),
			value: cards.map(({ slug, title }) => (
				<Link key={slug} to={`/authors/cards/${slug}`} className="flex min-h-11 items-center">
					{title}
				</Link>
			)),
		},
	]
}
