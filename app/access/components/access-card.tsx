import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Access } from '#app/access/access-of.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { DateText } from '#app/ui/date-text.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'
import { ConfirmButton } from './confirm-button.tsx'

type Props = {
	person: { id: string; name: string; standing: string }
	access: Access
	timeZone: string
	own: boolean
	/** The password that the viewer may vouch for. */
	confirm: string | null
}

/** How somebody gets in: who handed out the code, who saw the password being set, a code on its way. */
export function AccessCard({ person, access, timeZone, own, confirm }: Props) {
	const t = useTranslations('hr.people.person')
	const { password, openCode, lastSeenAt } = access
	const day =
		(at: Date): (() => ReactNode) =>
		() => <DateText at={at} timeZone={timeZone} as="dayTime" />
	return (
		<Card title={t('password')}>
			<div className="grid gap-2">
				{!password && <p>{t('notJoined')}</p>}
				{password && (
					<>
						<p>
							{t.rich('set', { day: day(password.setAt) })}{' '}
							{password.changedAt && t.rich('changed', { day: day(password.changedAt) })}{' '}
							{password.issuedByName ? t('issued', { name: password.issuedByName }) : t('issuedOperator')}
						</p>
						{password.confirmedInPerson && password.confirmedAt ? (
							<StatusMark status="done">
								{t.rich('confirmed', { name: password.confirmedByName ?? '', day: day(password.confirmedAt) })}
							</StatusMark>
						) : (
							<StatusMark status="unconfirmed">{t('unconfirmed')}</StatusMark>
						)}
					</>
				)}
				{openCode && (
					<p>
						{t.rich('openCode', {
							by: openCode.issuedByName ?? t('operator'),
							day: day(openCode.issuedAt),
							until: day(openCode.expiresAt),
						})}
					</p>
				)}
				{lastSeenAt && <p className="text-sm text-soft">{t.rich('seen', { day: day(lastSeenAt) })}</p>}
			</div>
			<div className="mt-4 flex flex-wrap items-center gap-3">
				{confirm && (
					<>
						<p>{t('vouch', { name: person.name })}</p>
						<ConfirmButton credentialId={confirm} name={person.name} to={`/hr/people/${person.id}`} />
					</>
				)}
				{!own && person.standing !== 'left' && (
					<LinkButton to={`/hr/people/${person.id}/codes`} look="secondary" icon="key">
						{t('code')}
					</LinkButton>
				)}
			</div>
		</Card>
	)
}
