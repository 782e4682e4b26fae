import { Form, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { SlipView } from '#app/access/code-page.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateText } from '#app/ui/date-text.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintButton } from './print-button.tsx'
import { Slip } from './slip.tsx'

export type Refused = 'self' | 'left' | 'not-allowed' | 'used'
type Props = {
	back: string
	/** Made by the server with the page, so that a form sent twice makes one code. */
	formKey: string
	name: string
	timeZone: string
	joined: boolean
	open: { issuedByName: string | null; issuedAt: Date } | null
	answer?: { slip: SlipView | null; refused: Refused | null }
}

/** Makes a code and shows its slip; the same for HR and for a supervisor. */
export function CodeIssuing({ back, formKey, name, timeZone, joined, open, answer }: Props) {
	const t = useTranslations('access.codes')
	const pending = useNavigation().state !== 'idle'
	const slip = answer?.slip
	return (
		<div className="grid gap-6">
			<div className="no-print">
				<PageHeader
					title={t(joined ? 'titleReset' : 'titleJoin')}
					lead={slip ? undefined : t(joined ? 'reset' : 'join', { name })}
					back={{ to: back, label: t('back') }}
				/>
				{answer?.refused && (
					<Banner tone="overdue" focus>
						{t(`refused.${answer.refused}`, { name })}
					</Banner>
				)}
				{slip && (
					<Banner tone="done" title={t('made')} focus>
						{t('rule')}
					</Banner>
				)}
				{!slip && open && (
					<Banner tone="due">
						{t.rich(open.issuedByName ? 'open' : 'openOperator', {
							by: open.issuedByName ?? '',
							day: () => <DateText at={open.issuedAt} timeZone={timeZone} as="dayTime" />,
						})}
					</Banner>
				)}
			</div>
			{slip && <Slip slip={slip} />}
			{slip && <PrintButton />}
			<Form method="post" className="no-print grid gap-3">
				<input type="hidden" name="key" value={formKey} />
				{!slip && <p className="max-w-text text-sm text-soft">{t('rule')}</p>}
				<div>
					<Button wide icon="key" look={slip ? 'secondary' : 'primary'} pending={pending}>
						{t(slip ? 'another' : joined ? 'makeReset' : 'makeJoin')}
					</Button>
				</div>
			</Form>
		</div>
	)
}
