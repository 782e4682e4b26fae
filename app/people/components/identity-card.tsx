import { useTranslations } from 'use-intl'
import { languages, spoken } from '#app/i18n/languages.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { KeyFacts } from '#app/ui/key-facts.tsx'

type Props = {
	person: { id: string; name: string; employeeNumber: string | null; email: string | null; language: string }
	own: boolean
}

/** Who somebody is; nobody changes their own. */
export function IdentityCard({ person, own }: Props) {
	const t = useTranslations('hr.people')
	return (
		<Card title={t('person.identity')}>
			<KeyFacts
				facts={[
					{ term: t('fields.name'), value: person.name },
					{ term: t('fields.employeeNumber'), value: person.employeeNumber ?? t('none') },
					{ term: t('fields.email'), value: person.email ?? t('none') },
					{ term: t('fields.language'), value: languages[spoken(person.language)].name },
				]}
			/>
			<div className="mt-4">
				{own ? (
					<p className="text-sm text-soft">{t('person.own')}</p>
				) : (
					<LinkButton to={`/hr/people/${person.id}/identity`} look="secondary" icon="pencil-simple">
						{t('person.edit')}
					</LinkButton>
				)}
			</div>
		</Card>
	)
}
