import { Form, useLocation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FrontDoor } from '#app/ui/front-door.tsx'

type Props = { state: 'unknown' | 'used' | 'expired' | 'voided' | 'other-session'; name: string | null }

/** A code that opens nothing, and what to do. */
export function CodeState({ state, name }: Props) {
	const t = useTranslations('access')
	const { pathname } = useLocation()
	if (state === 'other-session') {
		const who = { name: name ?? '' }
		return (
			<FrontDoor title={t('codeState.otherSession.title', who)} lead={t('codeState.otherSession.text', who)}>
				<Form method="post" action="/logout" reloadDocument>
					<input type="hidden" name="to" value={pathname} />
					<Button wide icon="sign-out">
						{t('codeState.signOut', who)}
					</Button>
				</Form>
			</FrontDoor>
		)
	}
	return (
		<FrontDoor title={t(`codeState.${state}.title`)} lead={t(`codeState.${state}.text`)}>
			<div className="flex flex-wrap gap-3">
				<LinkButton to="/join">{t('codeState.other')}</LinkButton>
				<LinkButton to="/login" look="secondary">
					{t('signIn.title')}
				</LinkButton>
			</div>
		</FrontDoor>
	)
}
