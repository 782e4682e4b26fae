import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Banner } from '#app/ui/banner.tsx'
import { Button } from '#app/ui/button.tsx'
import { RowList } from '#app/ui/row-list.tsx'

type Props = { at: string; awaited: { credentialId: string; name: string }[]; seen: string | null; pending: boolean }

/** 'I saw NAME set the password', one tap each; nothing where nobody waits. */
export function ConfirmList({ at, awaited, seen, pending }: Props) {
	const t = useTranslations('shift.confirm')
	if (awaited.length === 0 && !seen) return null
	return (
		<section id="confirm" className="grid gap-3">
			{seen && <Banner focus tone="done" title={t('done')} />}
			{awaited.length > 0 && (
				<>
					<h2 className="text-xl">{t('title')}</h2>
					<p className="max-w-text text-soft">{t('text')}</p>
					<RowList>
						{awaited.map(({ credentialId, name }) => (
							<li key={credentialId} className="border-b border-line py-3">
								<Form method="post" action="/shift/confirmations">
									<input type="hidden" name="credential" value={credentialId} />
									<input type="hidden" name="at" value={at} />
									<Button look="secondary" icon="seal-check" pending={pending} wide>
										{t('button', { name })}
									</Button>
								</Form>
							</li>
						))}
					</RowList>
				</>
			)}
		</section>
	)
}
