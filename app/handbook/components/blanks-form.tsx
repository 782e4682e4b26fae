import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { BlankView } from '#app/handbook/blanks-for.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { Field } from '#app/ui/field.tsx'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Language = { code: string; name: string }
type Props = { language: string; languages: Language[]; blanks: BlankView[]; errors?: Record<string, string[]> }

/** What only HR can say. A suggestion is shown beside the field and never stands in it unasked. */
export function BlanksForm({ language, languages, blanks, errors }: Props) {
	const t = useTranslations('hr.handbook.blanks')
	const left = blanks.filter((blank) => blank.answer === null).length
	const name = languages.find((one) => one.code === language)?.name ?? language
	return (
		<section aria-labelledby="blanks" className="grid gap-5">
			<div className="grid gap-2">
				<h2 id="blanks" className="text-xl">
					{t('title')}
				</h2>
				<p className="max-w-text text-soft">{t('lead')}</p>
				<p className="font-[650]">{t('blank', { count: left })}</p>
				{languages.length > 1 && (
					<div className="flex flex-wrap gap-2">
						{languages.map((one) => (
							<Chip key={one.code} to={`?language=${one.code}`} chosen={one.code === language}>
								{one.name}
							</Chip>
						))}
					</div>
				)}
			</div>
			<Form method="post" key={language} className="grid gap-6" aria-label={t('language', { language: name })}>
				<input type="hidden" name="language" value={language} />
				{blanks.map((blank) => (
					<Blank key={blank.id} blank={blank} lang={language} errors={errors?.[`blank.${blank.id}`]} />
				))}
				<div>
					<Button look="secondary">{t('save')}</Button>
				</div>
			</Form>
		</section>
	)
}

function Blank({ blank, lang, errors }: { blank: BlankView; lang: string; errors?: string[] }) {
	const t = useTranslations('hr.handbook.blanks')
	const { id, label, help, suggestion, sections, answer, long, choices } = blank
	const used = sections.length > 0 ? t('used', { sections: sections.join(', ') }) : t('statement')
	const hint = (
		<>
			{help}
			{suggestion && !choices && <span className="block italic">{t('suggestion', { text: suggestion })}</span>}
			<span className="block">{used}</span>
		</>
	)
	const common = { name: `blank.${id}`, label, hint, errors, value: answer ?? '' }
	return (
		<div lang={lang}>
			{choices ? (
				<RadioSet {...common} options={Object.values(choices).map((text) => ({ value: text, label: text }))} />
			) : long ? (
				<TextArea {...common} maxLength={1000} />
			) : (
				<Field {...common} maxLength={300} />
			)}
		</div>
	)
}
