import { Form, Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { CardOffer } from './card-choice.tsx'
import { CardWhy } from './card-why.tsx'

type Props = {
	at: string
	formKey: string
	offer: CardOffer | null
	meeting: { id: string; title: string; runByName: string; finished: boolean } | null
	pending: boolean
}
const box = 'next-step rounded bg-accent p-5 text-on-accent sm:p-8'
const button =
	'mt-5 inline-flex min-h-12 w-full cursor-pointer items-center justify-center gap-2 rounded bg-paper px-6 py-2 font-[680] text-ink no-underline sm:w-auto'

/** The shift's one primary action: go on with the meeting that runs, else start with the card that is next in turn. */
export function RefresherToday({ at, formKey, offer, meeting, pending }: Props) {
	const t = useTranslations('shift.today')
	const others = (
		<Link to={`/shift/refreshers?at=${at}`} className="inline-flex min-h-11 items-center font-[550] text-accent">
			{t('other')}
		</Link>
	)
	if (meeting && !meeting.finished) return <Running meeting={meeting} />
	if (!offer) return <EmptyState title={t('noCards')}>{t('noCardsText')}</EmptyState>
	return (
		<div className="grid gap-2">
			{meeting && (
				<p className="flex items-start gap-2 font-[650] text-accent">
					<Icon name="check-circle" size={24} />
					<Link to={`/shift/refreshers/${meeting.id}`}>{t('done', { title: meeting.title })}</Link>
				</p>
			)}
			<section className={box}>
				<p className="text-sm font-[650]">{t('kicker', { minutes: Math.round(offer.seconds / 60) })}</p>
				<h2 lang={offer.language} className="mt-1 text-2xl sm:text-3xl">
					{offer.title}
				</h2>
				<p className="mt-2">
					<CardWhy offer={offer} />
				</p>
				<Form method="post" action="/shift/refreshers">
					<input type="hidden" name="place" value={at} />
					<input type="hidden" name="card" value={offer.slug} />
					<input type="hidden" name="key" value={formKey} />
					<button type="submit" aria-disabled={pending || undefined} className={button}>
						<Icon name="play" />
						{meeting ? t('again') : t('start')}
					</button>
				</Form>
			</section>
			{others}
		</div>
	)
}

function Running({ meeting }: { meeting: { id: string; title: string; runByName: string } }) {
	const t = useTranslations('shift.today')
	return (
		<section className={box}>
			<p className="text-sm font-[650]">{t('running')}</p>
			<h2 className="mt-1 text-2xl sm:text-3xl">{meeting.title}</h2>
			<p className="mt-2">{t('runningBy', { name: meeting.runByName })}</p>
			<Link to={`/shift/refreshers/${meeting.id}`} className={button}>
				<Icon name="play" />
				{t('resume')}
			</Link>
		</section>
	)
}
