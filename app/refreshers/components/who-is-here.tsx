import { useTranslations } from 'use-intl'
import { RadioSet } from '#app/ui/radio-set.tsx'

export type Colleague = { id: string; name: string; position: string }
type Props = { team: Colleague[]; here: string[]; errors?: string[]; late?: boolean }

/** A tick beside each name of the team; `late` leaves out whom the meeting already has. */
export function WhoIsHere({ team, here, errors, late }: Props) {
	const t = useTranslations('shift.run')
	const shown = late ? team.filter(({ id }) => !here.includes(id)) : team
	return (
		<RadioSet
			multiple
			name="here"
			label={late ? t('late') : t('here')}
			hint={late ? undefined : t('hereHint')}
			options={shown.map(({ id, name, position }) => ({ value: id, label: name, hint: position }))}
			value={late ? [] : here}
			errors={errors}
		/>
	)
}
