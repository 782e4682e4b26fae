import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { createApp } from './create-app.ts'
import { precompress } from './precompress.ts'
import type { ServerOptions } from './server-options.ts'

export type RunningServer = { url: string; port: number; server: Server; close: () => Promise<void> }

/** Starts serving and answers where. `close` lets requests under way finish, for at most `grace` milliseconds. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
	if (!options.vite)
		await precompress(join(options.clientDirectory, 'assets')).catch((error) =>
			options.log.warn({ code: error.code }, 'serving uncompressed files'),
		)
	const server = createHttpServer(createApp(options))
	const silent = trackSilent(server)
	server.requestTimeout = 30_000
	server.headersTimeout = 15_000
	// Longer than the usual 60 s of a proxy, so that it never sends on a connection that we are closing.
	server.keepAliveTimeout = 65_000
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject)
		server.listen(options.port, options.host, resolve)
	})
	const { port } = server.address() as AddressInfo
	const host = ['0.0.0.0', '::'].includes(options.host) ? 'localhost' : options.host
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
		port,
		server,
		close: () => closeGently(server, silent),
	}
}

/** Browsers open connections ahead of need: those that never asked for anything are not waited for. */
function trackSilent(server: Server): Set<Socket> {
	const silent = new Set<Socket>()
	server.on('connection', (socket) => {
		silent.add(socket)
		socket.once('close', () => silent.delete(socket))
	})
	server.on('request', (req) => silent.delete(req.socket))
	return silent
}

function closeGently(server: Server, silent: Set<Socket>, grace = 8_000): Promise<void> {
	return new Promise((resolve) => {
		const cut = setTimeout(() => server.closeAllConnections(), grace)
		server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'))
		server.close(() => {
			clearTimeout(cut)
			resolve()
		})
		server.closeIdleConnections()
		for (const socket of silent) socket.destroy()
	})
}
