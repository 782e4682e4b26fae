import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { CheckView } from '#app/handbook/section-for.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Button } from '#app/ui/button.tsx'
import { RadioSet } from '#app/ui/radio-set.tsx'

type Props = { check: CheckView; version: number; language: string; fresh: boolean; missing: boolean; open: boolean }

/** One question on the section, in a form of its own: answered, explained, and tried again as often as one likes. */
export function SectionCheck({ check, version, language, fresh, missing, open }: Props) {
	const t = useTranslations('handbook.check')
	const { answered } = check
	const done = answered?.right === true
	return (
		<section id={check.id} className="grid gap-4 border-t border-line pt-5">
			<Form method="post" action={`/handbook/${version}/checks/${check.id}`} className="grid gap-4">
				<input type="hidden" name="key" value={check.key} />
				<input type="hidden" name="language" value={language} />
				<div lang={language}>
					<RadioSet
						key={check.key}
						id={`${check.id}-answer`}
						name="response"
						label={check.stem}
						options={check.options.map((option) => ({ value: option.id, label: option.text, disabled: done }))}
						value={answered?.response}
						errors={missing ? ['handbook.check.choose'] : undefined}
					/>
				</div>
				{answered && (
					<Banner tone={done ? 'done' : 'due'} title={t(done ? 'right' : 'wrong')} focus={fresh}>
						<span lang={language}>{answered.why}</span>
					</Banner>
				)}
				{open && !done && (
					<div>
						<Button look="secondary">{t(answered ? 'again' : 'answer')}</Button>
					</div>
				)}
			</Form>
		</section>
	)
}
