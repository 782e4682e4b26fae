import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'
import { plainAnswer } from './plain-answer.ts'

const types: Record<string, string> = {
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
}

/** `/assets` by hash, for ever, precompressed; the few files beside it (icons, manifest) for an hour. */
export function staticFiles(clientDirectory: string): RequestHandler {
	const assets = join(clientDirectory, 'assets')
	const packed = new Set(namesIn(assets).filter((name) => /\.(br|gz)$/.test(name)))
	const router = Router()
	router.use('/assets', choosePacked(packed))
	router.use(
		'/assets',
		express.static(assets, { immutable: true, maxAge: '1y', index: false, redirect: false, setHeaders: keepType }),
	)
	router.use('/assets', (req, res) => plainAnswer(req, res, 404, 'notFound'))
	router.use(express.static(clientDirectory, { maxAge: '1h', index: false, redirect: false, dotfiles: 'ignore' }))
	return router
}

function choosePacked(packed: Set<string>): RequestHandler {
	return (req, res, next) => {
		const name = decodeSafely(req.path).slice(1)
		if (!types[extname(name)]) return next()
		res.vary('Accept-Encoding')
		// One at a time: asked for both, the browser's order would win, and Chromium names gzip first.
		const coding = req.acceptsEncodings('br') || req.acceptsEncodings('gzip')
		const ending = coding === 'br' ? '.br' : coding === 'gzip' ? '.gz' : ''
		if (ending && packed.has(name + ending)) {
			res.locals.packed = { coding, type: types[extname(name)] }
			req.url += ending
		}
		next()
	}
}

const keepType: NonNullable<Parameters<typeof express.static>[1]>['setHeaders'] = (res) => {
	const packed = (res as express.Response).locals.packed as { coding: string; type: string } | undefined
	if (!packed) return
	res.setHeader('Content-Encoding', packed.coding)
	res.setHeader('Content-Type', packed.type)
}

function decodeSafely(path: string) {
	try {
		return decodeURIComponent(path)
	} catch {
		return path
	}
}

function namesIn(directory: string) {
	try {
		return readdirSync(directory, { recursive: true }).map(String)
	} catch {
		return []
	}
}
