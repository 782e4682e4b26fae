import type { IconName } from './icon-names.ts'

/** What the shell knows of who is looking: enough for names and ways, nothing else. */
export type ShellViewer = { name: string; roles: string[] }

type Word = 'today' | 'learn' | 'handbook' | 'shift' | 'hr'
export type NavItem = { to: string; word: Word; icon: IconName; end?: boolean }

const everybody: NavItem[] = [
	{ to: '/', word: 'today', icon: 'house-simple', end: true },
	{ to: '/learn', word: 'learn', icon: 'graduation-cap' },
	{ to: '/handbook', word: 'handbook', icon: 'book-open-text' },
]
const byRole: Record<string, NavItem> = {
	supervisor: { to: '/shift', word: 'shift', icon: 'users-three' },
	hr: { to: '/hr', word: 'hr', icon: 'clipboard-text' },
}

/** The ways through the product for these roles, at most five. */
export function navItems(viewer: ShellViewer): NavItem[] {
	const extra = ['supervisor', 'hr'].filter((role) => viewer.roles.includes(role))
	return [...everybody, ...extra.flatMap((role) => byRole[role] ?? [])]
}
