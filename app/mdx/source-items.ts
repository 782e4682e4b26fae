import { sourceTable } from './source-table.ts'

export const screensToCome = ['procedures', 'directory', 'complaints', 'policies', 'reports'] as const
export type ScreenToCome = (typeof screensToCome)[number]

/** `screens` says for each kind that no content file carries which screen does: its address, or its name while it is to come. */
export type SourceItem = {
	id: string
	says: string
	carriers: string[]
	screens: Record<string, `/${string}` | ScreenToCome>
}

const ownScreen: Record<string, ScreenToCome> = { procedure: 'procedures', directory: 'directory' }

export const sourceItems: SourceItem[] = sourceTable
	.trim()
	.split('\n')
	.map((line) => {
		const [, id = '', says = '', list = ''] = /^(\S+) (.+) \| (.+)$/.exec(line) ?? []
		const carriers = list.split(' ').map((text) => text.split(':') as [kind: string, screen?: string])
		const screens = carriers.flatMap(([kind, screen = ownScreen[kind]]) => (screen ? [[kind, screen]] : []))
		return { id, says, carriers: carriers.map(([kind]) => kind), screens: Object.fromEntries(screens) }
	})

const ids = new Set(sourceItems.map(({ id }) => id))

export const isSourceItem = (id: string) => ids.has(id)
