import { useTranslations } from 'use-intl'
import { ConfirmButton } from '#app/access/components/confirm-button.tsx'
import { Banner } from '#app/ui/banner.tsx'
import { RowList } from '#app/ui/row-list.tsx'

type Props = { at: string; awaited: { credentialId: string; name: string }[]; seen: boolean }

/** 'I saw NAME set the password', one tap each; nothing where nobody waits. */
export function ConfirmList({ at, awaited, seen }: Props) {
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
								<ConfirmButton credentialId={credentialId} name={name} to={`/shift?at=${at}&seen=yes`} />
							</li>
						))}
					</RowList>
				</>
			)}
		</section>
	)
}
