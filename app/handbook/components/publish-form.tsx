import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { publicationOf } from '#app/handbook/publication.server.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Banner } from '#app/ui/banner.tsx'
import { Button } from '#app/ui/button.tsx'
import { CheckBox } from '#app/ui/check-box.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Publication = Awaited<ReturnType<typeof publicationOf>>
type Props = {
	publication: Publication & { formKey: string }
	labels: Record<string, string>
	note?: string
	errors?: Record<string, string[]>
}

/** Publishing, with all that it will do said before: whom it touches, what is new, what is still blank. */
export function PublishForm({ publication, labels, note, errors }: Props) {
	const t = useTranslations('hr.handbook.publish')
	const { number, latest, blanks, people, languages, formKey } = publication
	const signable = languages.some((one) => one.signable)
	return (
		<section aria-labelledby="publish" className="grid gap-5 border-t-2 border-ink pt-6">
			<h2 id="publish" className="text-xl">
				{t('title', { number })}
			</h2>
			<p className="max-w-text">{t('touches', { people })}</p>
			{latest && <p className="max-w-text text-soft">{t('ends', { latest: latest.number })}</p>}
			<WhatIsNew publication={publication} />
			{!signable && <Banner tone="overdue">{t('nothing')}</Banner>}
			<Form method="post" action="/hr/handbook/versions" className="grid gap-5">
				<ErrorSummary errors={errors} labels={{ note: t('note') }} />
				<input type="hidden" name="key" value={formKey} />
				{blanks.length > 0 && (
					<Banner tone="due" title={t('blank')}>
						<p>{t('blankText')}</p>
						<ul className="my-2 list-disc pl-5">
							{blanks.map((blank) => (
								<li key={`${blank.language}/${blank.id}`}>
									{labels[blank.id] ?? blank.id}
									{languages.length > 1 && ` (${blank.language})`}
								</li>
							))}
						</ul>
						{blanks.map((blank) => (
							<input
								key={`${blank.language}/${blank.id}`}
								type="hidden"
								name="blank"
								value={`${blank.language}/${blank.id}`}
							/>
						))}
						<CheckBox
							name="blanksConfirmed"
							value="on"
							label={t('blankBox', { count: blanks.length })}
							errors={errors?.blanksConfirmed}
							framed
						/>
					</Banner>
				)}
				<TextArea
					name="note"
					label={t('note')}
					hint={t('noteHint')}
					maxLength={500}
					value={note}
					errors={errors?.note}
					required
				/>
				<ActionBar>
					<Button disabled={!signable}>{t('send', { number })}</Button>
				</ActionBar>
			</Form>
		</section>
	)
}

function WhatIsNew({ publication: { changed, latest, languages } }: { publication: Publication }) {
	const t = useTranslations('hr.handbook.publish')
	return (
		<>
			{latest && changed.length === 0 && <Banner tone="due">{t('unchanged', { latest: latest.number })}</Banner>}
			{latest && changed.length > 0 && (
				<div>
					<h3 className="font-[650]">{t('changed')}</h3>
					<ul className="list-disc pl-5">
						{changed.map((section) => (
							<li key={`${section.language}/${section.id}`}>
								<span lang={section.language}>{section.title}</span> (
								{t(section.added ? 'addedSection' : 'changedSection')})
							</li>
						))}
					</ul>
				</div>
			)}
			<ul aria-label={t('languages')} className="text-sm text-soft">
				{languages.map((one) => (
					<li key={one.language}>
						{one.name}: {t(one.signable ? 'signable' : 'unsignable')}
					</li>
				))}
			</ul>
		</>
	)
}
