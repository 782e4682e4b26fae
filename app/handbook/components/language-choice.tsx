import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

type Offered = { language: string; name: string; signable: boolean }
type Props = { version: number; languages: Offered[]; language: string; languageName: string; open: boolean }

/** Reading in a language other than one's own is a choice somebody makes, never something that happens to them. */
export function LanguageChoice({ version, languages, language, languageName, open }: Props) {
	const t = useTranslations('handbook.language')
	const others = languages.filter((one) => !open || one.language !== language)
	if (others.length === 0) return null
	const buttons = (
		<ul className="mt-3 flex flex-wrap gap-3">
			{others.map((one) => (
				<li key={one.language}>
					<Form method="post" action={`/handbook/${version}/language`}>
						<input type="hidden" name="language" value={one.language} />
						<Button look={open ? 'secondary' : 'primary'}>
							<span>
								{one.signable ? t('choose', { language: one.name }) : t('unreviewed', { language: one.name })}
							</span>
						</Button>
					</Form>
				</li>
			))}
		</ul>
	)
	if (!open)
		return (
			<Card id="language" title={t('title')} tone="due">
				<p>{t('missing')}</p>
				{buttons}
			</Card>
		)
	return (
		<details id="language">
			<summary className="min-h-11 py-2 font-[650] text-accent">
				{t('now', { language: languageName })} {t('other')}
			</summary>
			<p className="max-w-text text-sm text-soft">{t('otherText')}</p>
			{buttons}
		</details>
	)
}
