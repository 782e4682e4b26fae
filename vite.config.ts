import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixConfig, { development } from './remix.config.js'

declare module '@remix-run/server-runtime' {
	interface Future {
		v3_singleFetch: true
	}
}

const serverOnly = ['better-sqlite3', '@node-rs/argon2', 'mdx-bundler', 'esbuild', 'postgres', 'pino', 'drizzle-orm']

/** Two files that change at their own pace, instead of thirty small requests on a phone's first visit. */
function chunkOf(id: string) {
	if (/\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\//.test(id)) return 'frame'
	if (/\/app\/(ui|i18n)\/[^?]*\.tsx?$/.test(id) || /\/node_modules\/(use-intl|icu-minify)\//.test(id)) return 'ui'
}

export default defineConfig(({ command, isSsrBuild }) => ({
	publicDir: 'app/public',
	// A build, and whoever asks for the routes, gets the product; only a development server is 'serve'.
	plugins: [tailwindcss(), remix(command === 'serve' ? development : remixConfig)],
	// messagesFor parses ICU on the server, so that the browser carries only the formatter: 10 KB less on each first visit.
	resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
	build: {
		assetsInlineLimit: 0,
		sourcemap: false,
		rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
	},
	ssr: { noExternal: ['use-intl'], external: serverOnly },
	optimizeDeps: { include: ['use-intl', 'use-intl/core'], exclude: serverOnly },
}))
