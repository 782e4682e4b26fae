import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { SectionView } from '#app/handbook/section-for.server.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CheckBox } from '#app/ui/check-box.tsx'
import { DateText } from '#app/ui/date-text.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

type Props = { section: SectionView; errors?: Record<string, string[]> }

/** The reader's own act at the end of a section: a button, or for an 'agree' section a box of its own that is never ticked. */
export function ConfirmPanel({ section, errors }: Props) {
	const t = useTranslations('handbook.section')
	const { act, confirmedAt, language } = section
	if (confirmedAt) return <Confirmed section={section} at={confirmedAt} />
	if (section.standing !== 'open') return <Onward section={section} />
	return (
		<Form method="post" className="grid gap-4 border-t border-ink pt-5">
			<input type="hidden" name="language" value={language} />
			{act === 'agree' && (
				<CheckBox name="agreed" value="on" label={t('agree')} hint={t('agreeBox')} errors={errors?.agreed} framed />
			)}
			<ActionBar>
				<Button iconAfter="arrow-right">{t(act === 'agree' ? 'confirm' : act)}</Button>
			</ActionBar>
		</Form>
	)
}

function Confirmed({ section, at }: { section: SectionView; at: Date }) {
	const t = useTranslations('handbook.section')
	const day = () => <DateText at={at} timeZone={section.timeZone} />
	return (
		<div className="grid gap-4 border-t border-ink pt-5">
			<StatusMark status="done">{t.rich(`confirmed.${section.act}`, { day })}</StatusMark>
			<Onward section={section} />
		</div>
	)
}

function Onward({ section: { number, nextOpen, standing, checks } }: { section: SectionView }) {
	const t = useTranslations('handbook.section')
	const left = checks.some((check) => !check.answered?.right)
	if (standing === 'open' && left) return null
	const to = standing === 'open' && nextOpen ? `sections/${nextOpen}` : ''
	const word = standing !== 'open' ? 'all' : nextOpen ? 'next' : 'sign'
	return (
		<ActionBar>
			<LinkButton
				to={word === 'sign' ? `/handbook/${number}/signature` : `/handbook/${number}/${to}`}
				iconAfter="arrow-right"
			>
				{t(word)}
			</LinkButton>
		</ActionBar>
	)
}
