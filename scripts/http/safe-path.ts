import type { ServerBuild } from '@remix-run/node'

/** Paths as they may stand in a log: words of the route table stay, anything else (ids, codes, slugs) is `:`; no query. */
export function safePath(words: ReadonlySet<string>) {
	return (url: string) => {
		const [path = '/'] = url.split('?', 1)
		const parts = path.split('/').map((part) => part.replace(/\.data$/, ''))
		return parts.map((part) => (part === '' || words.has(part) ? part : ':')).join('/')
	}
}

export function routeWords(routes: ServerBuild['routes']): Set<string> {
	const segments = Object.values(routes).flatMap((route) => route?.path?.split('/') ?? [])
	return new Set([...segments.filter((segment) => !/[:*?]/.test(segment)), 'healthz', 'readyz', '__manifest', '_root'])
}
