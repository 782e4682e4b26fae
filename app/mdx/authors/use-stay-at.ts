import { useEffect, useRef } from 'react'

/** Keeps this part of the page in sight while the address goes on from step to step. */
export function useStayAt(id: string, step: string) {
	const last = useRef(step)
	useEffect(() => {
		if (last.current === step) return
		last.current = step
		document.getElementById(id)?.scrollIntoView()
	}, [id, step])
}
