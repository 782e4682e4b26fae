import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/ui/button.tsx'

/** One tap: 'I saw NAME do it'. Needs the messages of `access`; leads back to `to`. */
export function ConfirmButton({ credentialId, name, to }: { credentialId: string; name: string; to: string }) {
	const t = useTranslations('access.confirm')
	return (
		<Form method="post" action={`/credentials/${credentialId}/confirmation`}>
			<input type="hidden" name="to" value={to} />
			<Button look="secondary" icon="seal-check">
				{t('tap', { name })}
			</Button>
		</Form>
	)
}
