import '@remix-run/server-runtime'

declare module '@remix-run/server-runtime' {
	/** What the http server hands to every loader and action; made once per request in scripts/http/load-context.ts. */
	interface AppLoadContext {
		nonce: string
		/** The peer's address; from X-Forwarded-For only where TRUSTED_PROXY names the sender. */
		clientAddress: string
		/** https, or a loopback address: the session cookie may be `__Host-` and Secure. */
		secureCookie: boolean
		/** Where this server is reached: ORIGIN, else scheme and Host of the request. For QR codes and links on paper. */
		origin: string
		report: (error: unknown, request: Request) => void
	}
}
