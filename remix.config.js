/** @type {Partial<import('@remix-run/dev').VitePluginConfig>} Read by vite.config.ts; the one place for Remix options. */
export default {
	appDirectory: 'app',
	buildDirectory: 'build',
	ignoredRouteFiles: ['**/.*'],
	future: {
		v3_singleFetch: true,
		v3_lazyRouteDiscovery: true,
		v3_fetcherPersist: true,
		v3_relativeSplatPath: true,
		v3_throwAbortReason: true,
		unstable_optimizeDeps: true,
	},
}
