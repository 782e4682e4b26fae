import { useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'

/** The heading that says what came of an answer. It takes the focus after a step within the quiz; without script its id does. */
export function ResultHeading({ level = 1, id, children }: { level?: 1 | 2; id?: string; children: ReactNode }) {
	const heading = useRef<HTMLHeadingElement>(null)
	const { key } = useLocation()
	useEffect(() => {
		// 'default' is a page that the browser itself loaded: it has its own start.
		if (key !== 'default') heading.current?.focus({ preventScroll: level !== 1 })
	}, [key, level])
	const Heading = level === 1 ? 'h1' : 'h2'
	return (
		<Heading id={id} ref={heading} tabIndex={-1} className="text-2xl outline-none sm:text-3xl">
			{children}
		</Heading>
	)
}
