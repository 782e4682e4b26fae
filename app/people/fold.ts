const SPECIAL: Record<string, string> = { đ: 'd', ð: 'd', ı: 'i', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' }

/** Lower case without marks and with single spaces, so that 'Đorđe  Šćepanović' and 'dorde scepanovic' meet. */
export function foldName(name: string): string {
	return name
		.replaceAll('İ', 'i')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[đðıøłæœßþ]/g, (letter) => SPECIAL[letter] ?? letter)
		.replace(/[\s\p{P}]+/gu, ' ')
		.trim()
}
