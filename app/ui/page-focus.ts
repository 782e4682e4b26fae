import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** After a change of page by script, the focus goes to the new content, as it does when a browser loads a page. */
export function useFocusOnPageChange() {
	const main = useRef<HTMLElement>(null)
	const { pathname, hash } = useLocation()
	const last = useRef(pathname)
	useEffect(() => {
		if (last.current === pathname) return
		last.current = pathname
		if (!hash && !main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
	}, [pathname, hash])
	return main
}
