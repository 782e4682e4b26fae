import type { Request, Response } from 'express'
import { negotiate } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translator.server.ts'

type Kind = 'origin' | 'tooLarge' | 'method' | 'notFound' | 'server' | 'unavailable' | 'form'

/** A refusal before Remix: a small whole page in the browser's language. It names nobody and echoes nothing. */
export function plainAnswer(req: Request, res: Response, status: number, kind: Kind) {
	const language = negotiate(req.headers['accept-language'])
	const t = translator(language, 'common')
	const title = t(`errors.${kind}.title`)
	res.status(status).set({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
	res.end(
		`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
			`<title>${title} · Lineup</title></head><body><main><h1>${title}</h1><p>${t(`errors.${kind}.text`)}</p>` +
			`<p><a href="/">${t('errors.back')}</a></p></main></body></html>\n`,
	)
}
