import { useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** The heading of the result takes the focus once this form's answer is back, so that it is read out. */
export function useFocusAfter(action: string) {
	const heading = useRef<HTMLHeadingElement>(null)
	const sent = useRef(false)
	const { formAction, state } = useNavigation()
	const pending = formAction?.split('?')[0] === action.split('?')[0]
	useEffect(() => {
		if (pending) sent.current = true
		else if (sent.current && state === 'idle') {
			sent.current = false
			heading.current?.focus()
		}
	}, [pending, state])
	return { heading, pending }
}
