import { Form, Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { type Colleague, WhoIsHere } from './who-is-here.tsx'

type Props = { team: Colleague[]; here: string[]; attendance: string; otherCards: string | null; pending: boolean }

/** Before the story: who is here. Whoever comes later is ticked at the end. */
export function HereStep({ team, here, attendance, otherCards, pending }: Props) {
	const t = useTranslations('shift.run')
	return (
		<Form method="post" action={attendance} className="flex grow flex-col gap-6">
			<h1 className="text-2xl">{t('steps.here')}</h1>
			<WhoIsHere team={team} here={here} />
			<ActionBar>
				<Button pending={pending} iconAfter="arrow-right">
					{t('next.hook')}
				</Button>
				{otherCards && (
					<Link
						to={otherCards}
						className="inline-flex min-h-12 items-center justify-center px-2 font-[550] text-accent"
					>
						{t('otherCard')}
					</Link>
				)}
			</ActionBar>
		</Form>
	)
}
