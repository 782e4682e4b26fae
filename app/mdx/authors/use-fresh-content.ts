import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

/** Asks for the page again when a content file was saved: what is open and how far one has scrolled stays. */
export function useFreshContent() {
	const { revalidate } = useRevalidator()
	useEffect(() => {
		// Vite finds the words `import.meta.hot` as they stand here.
		import.meta.hot?.on('lineup:content', revalidate)
		return () => import.meta.hot?.off('lineup:content', revalidate)
	}, [revalidate])
}
