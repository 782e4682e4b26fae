import { request } from 'node:http'

export type Sizes = { html: number; js: number; css: number; font: number }

/** Bytes on the wire of a cold page in brotli: its HTML and every file of ours that it names, fonts of the page's letters only. */
export async function pageSizes(origin: string, path: string, cookie: string): Promise<Sizes> {
	const page = await wireBytes(origin + path, cookie)
	const html = await (await fetch(origin + path, { headers: { cookie } })).text()
	const named = [...new Set([...html.matchAll(/\/assets\/[\w.$~-]+\.(?:js|css)/g)].map((match) => match[0]))]
	const sizes: Sizes = { html: page, js: 0, css: 0, font: 0 }
	for (const file of named) sizes[file.endsWith('.js') ? 'js' : 'css'] += await wireBytes(origin + file, cookie)
	for (const font of [...new Set([...html.matchAll(/\/assets\/[\w.~-]+\.woff2/g)].map((match) => match[0]))])
		sizes.font += await wireBytes(origin + font, cookie)
	return sizes
}

/** Bytes of the body as it is sent to a browser that takes brotli. */
export function wireBytes(url: string, cookie: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const headers = { cookie, 'accept-encoding': 'br, gzip', accept: 'text/html' }
		request(url, { headers }, (answer) => {
			let bytes = 0
			answer.on('data', (chunk: Buffer) => {
				bytes += chunk.length
			})
			answer.on('end', () => resolve(bytes))
		})
			.on('error', reject)
			.end()
	})
}
