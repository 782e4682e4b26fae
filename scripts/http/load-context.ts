import type { AppLoadContext } from '@remix-run/node'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import type { Logger } from 'pino'
import '#app/load-context.ts'
import { maySecureCookie, originOf } from './addresses.ts'
import { fault } from './log.ts'
import { nonceOf } from './security-headers.ts'

/** What loaders and actions are told about the request beyond the request itself. */
export const loadContext =
	(log: Logger, path: (url: string) => string, origin?: string) =>
	(req: ExpressRequest, res: ExpressResponse): AppLoadContext => ({
		nonce: nonceOf(res),
		clientAddress: req.ip ?? '',
		secureCookie: maySecureCookie(req, origin),
		origin: originOf(req, origin),
		report: (error, request) => log.error({ path: path(new URL(request.url).pathname), fault: fault(error) }, 'fault'),
	})
