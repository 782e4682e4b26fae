import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type Props = {
	kicker: ReactNode
	title: ReactNode
	detail?: ReactNode
	action: string
	to: string
	mark?: ReactNode
	lang?: string
}

/** The one thing to do now, seen within five seconds of coming home. `mark` holds a StatusMark's words about its day. */
export function NextStep({ kicker, title, detail, action, to, mark, lang }: Props) {
	return (
		<section className="next-step rounded bg-stage p-5 text-on-stage sm:p-8">
			<p className="text-sm font-[650]">{kicker}</p>
			<h2 lang={lang} className="mt-1 text-2xl sm:text-3xl">
				{title}
			</h2>
			{detail && <p className="mt-2 max-w-text">{detail}</p>}
			{mark && <p className="mt-3">{mark}</p>}
			<Link
				to={to}
				className="mt-5 inline-flex min-h-12 w-full items-center justify-center gap-2 rounded bg-stage-key px-6 py-2 font-[680] text-on-stage-key no-underline sm:w-auto"
			>
				{action}
				<Icon name="arrow-right" />
			</Link>
		</section>
	)
}
