import { Form, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { RadioSet } from '#app/ui/radio-set.tsx'

/** 'At work' or 'at home', as the person states it: the one thing that a completion asks. */
export function PlaceForm({ slug, errors }: { slug: string; errors?: Record<string, string[]> }) {
	const t = useTranslations('learn.place')
	const pending = useNavigation().state !== 'idle'
	return (
		<Form method="post" action={`/learn/lessons/${slug}/completion`} noValidate className="flex grow flex-col gap-5">
			<ErrorSummary errors={errors} labels={{ place: t('title') }} />
			<RadioSet
				name="place"
				label={<span className="text-lg">{t('title')}</span>}
				hint={t('text')}
				options={[
					{ value: 'work', label: t('work') },
					{ value: 'home', label: t('home') },
				]}
				errors={errors?.place}
			/>
			<ActionBar>
				<Button wide pending={pending}>
					{t('save')}
				</Button>
			</ActionBar>
		</Form>
	)
}
