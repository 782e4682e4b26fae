import { useTranslations } from 'use-intl'

type Props = { on: string | null; says: string; language: string }

/** What somebody believes who answers so; `on` where it goes with one partner among several. */
export function Misconception({ on, says, language }: Props) {
	const t = useTranslations('authors.key')
	return (
		<p className="max-w-text text-soft">
			{on === null ? (
				t('misconception')
			) : (
				<>
					{t('misconceptionOn')} <span lang={language}>“{on}”:</span>
				</>
			)}{' '}
			<span lang={language}>{says}</span>
		</p>
	)
}
