import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Banner } from '#app/ui/banner.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DateText } from '#app/ui/date-text.tsx'
import { KeyFacts } from '#app/ui/key-facts.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { type Colleague, WhoIsHere } from './who-is-here.tsx'

export type RecordView = {
	title: string
	placeName: string
	day: string
	timeZone: string
	startedAt: string
	finishedAt: string
	runByName: string
	mantraSaid: boolean | null
	handsRight: number | null
	question: string | null
	here: { id: string; name: string }[]
}
type Props = {
	view: RecordView
	news: 'finished' | 'noted' | null
	/** Who may still be added today; null once the day is over. */
	late: Colleague[] | null
	links: { shift: string; print: string; attendance: string }
}

/** A finished meeting: what stays of it. */
export function MeetingRecord({ view, news, late, links }: Props) {
	const t = useTranslations('shift.record')
	const said = view.mantraSaid === null ? t('mantraNone') : view.mantraSaid ? t('yes') : t('no')
	return (
		<>
			<PageHeader
				kicker={t('kicker', { place: view.placeName })}
				title={view.title}
				lead={<DateText day={view.day} as="dayLong" />}
				back={{ to: links.shift, label: t('toShift') }}
			/>
			<div className="grid gap-8">
				{news && <Banner focus tone="done" title={news === 'finished' ? t('finished') : t('noted')} />}
				<section className="grid gap-2">
					<h2 className="text-lg">{t('here', { count: view.here.length })}</h2>
					<RowList>
						{view.here.map(({ id, name }) => (
							<Row key={id} icon="user" title={name} />
						))}
					</RowList>
				</section>
				<KeyFacts
					facts={[
						{ term: t('time'), value: <Times view={view} /> },
						{ term: t('runBy'), value: view.runByName },
						{
							term: t('hands'),
							value:
								view.handsRight === null
									? t('notCounted')
									: t('ofPeople', { hands: view.handsRight, people: view.here.length }),
						},
						{ term: t('mantra'), value: said },
						{ term: t('question'), value: view.question ?? t('noQuestion') },
					]}
				/>
				{late && late.length > 0 && (
					<Form method="post" action={links.attendance} className="no-print grid gap-4">
						<WhoIsHere late team={late} here={[]} />
						<Button look="secondary" icon="plus" wide className="sm:justify-self-start">
							{t('addLate')}
						</Button>
					</Form>
				)}
				<div className="no-print flex flex-wrap gap-3">
					<LinkButton to={links.shift}>{t('toShift')}</LinkButton>
					<LinkButton look="secondary" icon="printer" to={links.print}>
						{t('print')}
					</LinkButton>
				</div>
			</div>
		</>
	)
}

const Times = ({ view }: { view: RecordView }) => (
	<>
		<DateText at={view.startedAt} timeZone={view.timeZone} as="time" />
		{' – '}
		<DateText at={view.finishedAt} timeZone={view.timeZone} as="time" />
	</>
)
