import { resolve, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { configureContent, contentSettings } from '#app/mdx/content.server.ts'

/** Editors save in several steps, and git many files at once. */
const quiet = 120

/** Once a content file is saved, content is read anew and the pages that are open are told. */
export function watchContent(vite: ViteDevServer) {
	const { contentDir, overlayDir } = contentSettings()
	const folders = [contentDir, overlayDir ?? []].flat().map((folder) => resolve(folder))
	let waiting: NodeJS.Timeout | undefined
	vite.watcher.add(folders)
	vite.watcher.on('all', (_event, path) => {
		if (!folders.some((folder) => resolve(path).startsWith(folder + sep))) return
		clearTimeout(waiting)
		waiting = setTimeout(() => readAnew(vite), quiet)
	})
}

function readAnew(vite: ViteDevServer) {
	configureContent({ ...contentSettings() })
	vite.environments.client.hot.send('lineup:content')
}
