import type { ServerBuild } from '@remix-run/node'
import type { Logger } from 'pino'
import type { ViteDevServer } from 'vite'

export type ServerOptions = {
	/** As a function while developing: it is asked again for each request, and may fail. */
	build: ServerBuild | (() => Promise<ServerBuild>)
	/** Where the browser's files lie after a build. */
	clientDirectory: string
	host: string
	/** 0 takes a free port. */
	port: number
	/** Where people reach this server; without it each request's own Host is believed. */
	origin?: string
	/** Addresses or networks, comma-separated, whose X-Forwarded-* are believed. */
	trustedProxy?: string
	log: Logger
	/** Problems that keep this server from working; empty when it is ready. */
	ready: () => Promise<string[]>
	/** The development server, in place of built files. */
	vite?: ViteDevServer
}
