import { useTranslations } from 'use-intl'

export function Takeaways({ items }: { items: string[] }) {
	const t = useTranslations('activities')
	return (
		<div>
			<h2>{t('label.takeaways')}</h2>
			<ul>
				{items.map((item) => (
					<li key={item}>{item}</li>
				))}
			</ul>
		</div>
	)
}
