import { useTranslations } from 'use-intl'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'

/** Done with people, away from the phone: a card for each role, and what the observer looks for. */
export function RolePlay({ id, view }: ActivityProps<'role-play'>) {
	const t = useTranslations('activities')
	return (
		<ActivityFrame id={id} title={t('title.rolePlay')} note={t('rolePlay.note')}>
			<p className="font-[650]">{view.prompt}</p>
			{view.roles.map((role) => (
				<section key={role.id} className="break-inside-avoid rounded border border-edge px-4 py-3">
					<h3 className="text-base">{role.name}</h3>
					<p>{role.brief}</p>
				</section>
			))}
			<section className="break-inside-avoid">
				<h3 className="text-base">{t('rolePlay.watch')}</h3>
				<ul className="list-disc pl-6">
					{view.watch.map((one) => (
						<li key={one.id}>{one.text}</li>
					))}
				</ul>
			</section>
		</ActivityFrame>
	)
}
