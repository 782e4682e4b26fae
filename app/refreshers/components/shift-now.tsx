import { useTranslations } from 'use-intl'
import type { IconName } from '#app/ui/icon-names.ts'
import { NextStep } from '#app/ui/next-step.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'

export type ShiftView = {
	locationId: string
	placeName: string
	meeting: { id: string; title: string; runByName: string; finished: boolean } | null
}

/** A supervisor's shift: what is to be done first; with several places, those that wait come first. */
export function ShiftNow({ shifts }: { shifts: ShiftView[] }) {
	const rank = ({ meeting }: ShiftView) => (meeting === null ? 1 : meeting.finished ? 2 : 0)
	const [first, ...rest] = [...shifts].sort((a, b) => rank(a) - rank(b))
	if (!first) return null
	return (
		<section className="grid gap-4">
			<First shift={first} />
			{rest.length > 0 && (
				<RowList>
					{rest.map((shift) => (
						<Row key={shift.locationId} {...leading(shift)} title={shift.placeName} detail={<State shift={shift} />} />
					))}
				</RowList>
			)}
		</section>
	)
}

function First({ shift }: { shift: ShiftView }) {
	const t = useTranslations('today.shift')
	const { meeting, placeName } = shift
	const same = { kicker: t('at', { place: placeName }), to: leading(shift).to }
	if (!meeting) return <NextStep {...same} title={t('start')} detail={t('startText')} action={t('startAction')} />
	const { title, runByName: name } = meeting
	if (meeting.finished) return <NextStep {...same} title={t('done', { title })} action={t('doneAction')} />
	return (
		<NextStep
			{...same}
			title={t('running', { title })}
			detail={t('runningText', { name })}
			action={t('runningAction')}
		/>
	)
}

function State({ shift: { meeting } }: { shift: ShiftView }) {
	const t = useTranslations('today.shift')
	if (!meeting) return t('start')
	return t(meeting.finished ? 'done' : 'running', { title: meeting.title })
}

function leading({ locationId, meeting }: ShiftView): { to: string; icon: IconName } {
	if (meeting && !meeting.finished) return { to: `/shift/refreshers/${meeting.id}`, icon: 'play' }
	return { to: `/shift?at=${locationId}`, icon: 'storefront' }
}
