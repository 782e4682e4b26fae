/** @typedef {Partial<import('@remix-run/dev').VitePluginConfig>} Config */

/** @type {Config} Read by vite.config.ts; the one place for Remix options. Without the authors' desk, which shows every answer key. */
const product = {
	appDirectory: 'app',
	buildDirectory: 'build',
	ignoredRouteFiles: ['**/.*', '**/authors.*'],
	future: {
		v3_singleFetch: true,
		v3_lazyRouteDiscovery: true,
		v3_fetcherPersist: true,
		v3_relativeSplatPath: true,
		v3_throwAbortReason: true,
		unstable_optimizeDeps: true,
	},
}

export default product

/** @type {Config} */
export const development = { ...product, ignoredRouteFiles: ['**/.*'] }
