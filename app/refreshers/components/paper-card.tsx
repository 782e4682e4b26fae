import { useTranslations } from 'use-intl'
import type { Panels } from '#app/refreshers/card-panels.server.ts'
import type { Mantra } from '#app/refreshers/mantra.server.ts'
import { Prose } from '#app/ui/prose.tsx'

type Props = { panels: Panels; mantra: Mantra | null }

/** The front of the A5 page: mantra, title and four boxes. */
export function PaperCard({ panels, mantra }: Props) {
	const t = useTranslations('shift.run')
	const { language, recall, commit } = panels
	const options = recall.options === 'true-false' ? [t('true'), t('false')] : recall.options
	return (
		<article lang={language} className="paper-a5 grid gap-3 text-sm">
			{mantra && (
				<p lang={mantra.language} className="border-b border-line pb-2 font-[650]">
					{mantra.text}
				</p>
			)}
			<h2 className="text-xl">{panels.title}</h2>
			<Box title={t('steps.hook')}>
				<Prose html={panels.hook} />
			</Box>
			<Box title={t('steps.recall')}>
				<p>{recall.stem}</p>
				<ol type="A" className="my-1 list-[upper-alpha] pl-6">
					{options.map((option) => (
						<li key={option}>{option}</li>
					))}
				</ol>
				<div className="flex gap-2">
					<b>{t('steps.answer')}</b>
					<Prose html={panels.answer} />
				</div>
			</Box>
			<Box title={t('steps.practice')}>
				<Prose html={panels.practice} />
			</Box>
			<Box title={t('steps.commit')}>
				<p>{t.rich('ifThen', { situation: commit.if, act: commit.then, card: (words) => words })}</p>
			</Box>
		</article>
	)
}

const Box = ({ title, children }: { title: string; children: React.ReactNode }) => (
	<section className="break-inside-avoid rounded border border-edge px-3 py-2">
		<h3 className="text-sm text-accent">{title}</h3>
		{children}
	</section>
)

/** The reverse: a box beside each name of the team, and room for one that is not on the list. */
export function PaperNames({ names, place, day }: { names: string[]; place: string; day: React.ReactNode }) {
	const t = useTranslations('shift.print')
	return (
		<article className="paper-a5 break-before-page">
			<h2 className="mb-1 text-lg">{t('whoWasHere')}</h2>
			<p className="mb-3 text-sm">
				{place} · {day}
			</p>
			<ul className="columns-2 gap-6 text-sm">
				{names.map((name) => (
					<li key={name} className="flex items-start gap-2 py-1">
						<Tick />
						{name}
					</li>
				))}
				{['1', '2', '3'].map((line) => (
					<li key={line} className="flex items-end gap-2 py-1">
						<Tick />
						<span className="h-5 grow border-b border-edge" />
					</li>
				))}
			</ul>
			<p className="mt-4 text-sm">{t('hands')}</p>
		</article>
	)
}

const Tick = () => <span className="mt-0.5 inline-block size-4 shrink-0 border border-ink" />
