import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { ServerBuild } from '@remix-run/node'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { createServer } from '#scripts/http/create-server.ts'
import type { ServerOptions } from '#scripts/http/server-options.ts'

/** A Remix build of three routes, made by hand: a page, a resource that counts its changes, one that fails. */
export async function smallServer(options: Partial<ServerOptions> = {}) {
	const seen = {
		changes: 0,
		contexts: [] as { nonce: string; clientAddress: string; secureCookie: boolean; origin: string }[],
	}
	const directory = mkdtempSync(join(tmpdir(), 'lineup-client-'))
	mkdirSync(join(directory, 'assets'))
	writeFileSync(
		join(directory, 'assets', 'root-abc123.js'),
		`export const words = ${JSON.stringify('word '.repeat(2000))}`,
	)
	writeFileSync(join(directory, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
	const lines: string[] = []
	const log = pino(
		{ base: undefined },
		new Writable({
			write: (line, _coding, done) => {
				lines.push(String(line))
				done()
			},
		}),
	)
	const running = await createServer({
		build: build(seen),
		clientDirectory: directory,
		host: '127.0.0.1',
		port: 0,
		log,
		ready: async () => [],
		...options,
	})
	onTestFinished(() => running.close())
	return { ...running, seen, lines }
}

function build(seen: { changes: number; contexts: unknown[] }): ServerBuild {
	const resource = {
		loader: ({ context }: { context: unknown }) => {
			seen.contexts.push(context)
			return new Response('read')
		},
		action: () => new Response(`changed ${++seen.changes}`),
	}
	const broken = {
		loader: () => {
			throw new Error(`Failed query: insert\nparams: Mia Horvat`)
		},
	}
	const page = { default: () => null, loader: () => ({ secret: 'for one person' }) }
	const route = (id: string, path: string, module: object) => ({
		[id]: { id, path, parentId: id === 'root' ? undefined : 'root', module },
	})
	const routes = {
		...route('root', '', { default: () => null }),
		...route('routes/people', 'people/:id', page),
		...route('routes/export', 'export/:id', resource),
		...route('routes/broken', 'broken', broken),
	}
	const entry = (_request: Request, status: number, headers: Headers) => {
		headers.set('Content-Type', 'text/html; charset=utf-8')
		return new Response(`<!doctype html>${'<p>long page</p>'.repeat(200)}`, { status, headers })
	}
	return {
		entry: {
			module: {
				default: entry,
				handleError: (error: unknown, { context, request }: never) =>
					(context as { report: (e: unknown, r: Request) => void }).report(error, request),
			},
		},
		routes,
		assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '1' },
		publicPath: '/',
		assetsBuildDirectory: '',
		future: { v3_singleFetch: true, v3_throwAbortReason: true },
		isSpaMode: false,
	} as unknown as ServerBuild
}

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

/** A request exactly as written: fetch would add and forbid headers of its own. */
export function ask(
	url: string,
	method = 'GET',
	headers: Record<string, string> = {},
	body?: string | Buffer,
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = request(url, { method, headers }, (res) => {
			const parts: Buffer[] = []
			res.on('data', (part) => parts.push(part))
			res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }))
		})
		sent.on('error', reject)
		sent.end(body)
	})
}
