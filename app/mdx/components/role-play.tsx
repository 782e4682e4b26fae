import { useTranslations } from 'use-intl'
import { DateText } from '#app/ui/date-text.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'
import { PrintButton } from './print-button.tsx'

/** Done with people, away from the screen: a card for each role, and what the observer looks for. */
export function RolePlay({ id, view, state }: ActivityProps<'role-play'>) {
	const t = useTranslations('activities')
	return (
		<div className="print:break-before-page">
			<ActivityFrame id={id} title={t('title.rolePlay')} note={t('rolePlay.note')}>
				<p className="font-[650]">{view.prompt}</p>
				{view.roles.map((role) => (
					<section key={role.id} className="paper-slip">
						<h3 className="text-lg">{role.name}</h3>
						<p>{role.brief}</p>
					</section>
				))}
				<section className="paper-slip">
					<h3 className="text-lg">{t('rolePlay.watch')}</h3>
					<ul className="grid list-disc gap-1 pl-6">
						{view.watch.map((one) => (
							<li key={one.id}>
								{one.text}{' '}
								{state?.seen.ticked.includes(one.id) && <StatusMark status="done">{t('rolePlay.ticked')}</StatusMark>}
							</li>
						))}
					</ul>
				</section>
				<div className="no-print flex flex-wrap items-center justify-between gap-3">
					<StatusMark status={state ? 'done' : 'open'}>
						{state
							? t.rich('rolePlay.seen', { by: state.seen.by, day: () => <DateText day={state.seen.day} /> })
							: t('rolePlay.unseen')}
					</StatusMark>
					<PrintButton>{t('rolePlay.print')}</PrintButton>
				</div>
			</ActivityFrame>
		</div>
	)
}
