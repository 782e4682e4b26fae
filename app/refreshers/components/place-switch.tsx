import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { Select } from '#app/ui/select.tsx'

type Props = { places: { id: string; name: string }[]; at: string }
const FEW = 5

/** From one location to another: links while they are few, a list for HR of a chain. Nothing where there is one. */
export function PlaceSwitch({ places, at }: Props) {
	const t = useTranslations('shift.place')
	if (places.length < 2) return null
	if (places.length <= FEW)
		return (
			<nav aria-label={t('label')} className="mb-6 flex flex-wrap gap-2">
				{places.map(({ id, name }) => (
					<Chip key={id} to={`?at=${id}`} chosen={id === at}>
						{name}
					</Chip>
				))}
			</nav>
		)
	return (
		<Form method="get" className="mb-6 flex flex-wrap items-end gap-3">
			<div className="min-w-0 grow">
				<Select
					key={at}
					name="at"
					label={t('select')}
					value={at}
					options={places.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			</div>
			<Button look="secondary">{t('go')}</Button>
		</Form>
	)
}
