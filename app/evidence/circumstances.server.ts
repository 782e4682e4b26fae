import { sha256 } from './hash.server.ts'

/** What the request tells about where somebody acted; kept apart from the record and pruned earlier. */
export type Circumstances = {
	address: string | null
	userAgent: string | null
	sessionId: string | null
	browserMark: string | null
}

export const contextOf = (at: Circumstances) => ({
	address: at.address ? cutAddress(at.address) : null,
	user_agent: at.userAgent?.slice(0, 300) ?? null,
	session_sha256: at.sessionId ? sha256(at.sessionId) : null,
	browser_mark: at.browserMark,
	clock_offset: null,
})

/** An address names a household; its network is enough: /24 of IPv4, /48 of IPv6. */
export function cutAddress(address: string): string {
	const four = /(\d+\.\d+\.\d+)\.\d+$/.exec(address)
	if (four) return `${four[1]}.0/24`
	const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::')
	const groups = head ? head.split(':') : []
	const rest = tail ? tail.split(':') : []
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length)
	const all = [...groups, ...Array<string>(zeros).fill('0'), ...rest]
	return `${all.slice(0, 3).join(':')}::/48`
}
