import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** An answer leads back to `#<id>-result`: its heading takes the focus, so that the result is read out. */
export function useResultFocus(id: string) {
	const heading = useRef<HTMLHeadingElement>(null)
	const { hash, key } = useLocation()
	// biome-ignore lint/correctness/useExhaustiveDependencies: each answer is a new location with the same hash
	useEffect(() => {
		if (hash === `#${id}-result`) heading.current?.focus()
	}, [hash, key, id])
	return heading
}
