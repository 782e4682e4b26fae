import { Form, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { RolePlayPage } from '#app/learning/role-play-page.server.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { RadioSet } from '#app/ui/radio-set.tsx'

type Props = {
	name: string
	formKey: string
	play: NonNullable<RolePlayPage['picked']>
	errors?: Record<string, string[]>
}

/** What the one who watched saw; saved under their name and the day. */
export function RolePlayForm({ name, formKey, play, errors }: Props) {
	const t = useTranslations('shift.rolePlays')
	const pending = useNavigation().state === 'submitting'
	return (
		<section id="watch" className="grid gap-4">
			<h2 className="text-xl" lang={play.language}>
				{play.title}
			</h2>
			<p className="max-w-text" lang={play.language}>
				{play.prompt}
			</p>
			<Form method="post" className="grid gap-4">
				<ErrorSummary errors={errors} labels={{ criteria: t('ticks', { name }) }} />
				<input type="hidden" name="key" value={formKey} />
				<input type="hidden" name="play" value={play.id} />
				<RadioSet
					name="criteria"
					label={t('ticks', { name })}
					hint={t('ticksHint')}
					multiple
					options={play.criteria.map((one) => ({ value: one.id, label: <span lang={play.language}>{one.text}</span> }))}
					errors={errors?.criteria}
				/>
				<ActionBar>
					<Button pending={pending}>{t('save')}</Button>
				</ActionBar>
			</Form>
		</section>
	)
}
