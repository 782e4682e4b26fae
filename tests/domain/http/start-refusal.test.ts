import { expect, test } from 'vitest'
import { startRefusal } from '#scripts/http/start-refusal.ts'

const may = (HOST: string, ORIGIN?: string, LINEUP_DEMO: '0' | '1' = '0') =>
	startRefusal({ HOST, ORIGIN, LINEUP_DEMO }) === null

test('without https the product is served on this machine only', () => {
	expect(may('127.0.0.1')).toBe(true)
	expect(may('localhost')).toBe(true)
	expect(may('::1')).toBe(true)
	expect(may('0.0.0.0')).toBe(false)
	expect(may('192.168.1.20')).toBe(false)
	expect(may('0.0.0.0', 'http://lineup.example')).toBe(false)
	expect(may('127.0.0.1', 'http://lineup.example')).toBe(false)
	expect(may('0.0.0.0', 'https://lineup.example')).toBe(true)
})

test('the demo may be tried from a phone on the local network', () => {
	expect(may('0.0.0.0', undefined, '1')).toBe(true)
})
