import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { authorsWords } from '#app/i18n/authors-words.server.ts'
import { negotiate, spoken } from '#app/i18n/languages.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { pseudoMessage } from '#app/i18n/pseudo.ts'
import { sources } from '#app/i18n/sources.server.ts'

type Tree = { [key: string]: string | Tree }
const leaves = (tree: Tree): string[] =>
	Object.values(tree).flatMap((one) => (typeof one === 'string' ? [one] : leaves(one)))
authorsWords('en')
const english = Object.values(sources.en).flatMap((namespace) => leaves(namespace as Tree))
const letters = (text: string) => [...text].length

test('the pseudo-language keeps placeholders, plurals and tags', () => {
	const message = 'Read <b>{title}</b>: {count, plural, one {# page by {name}} other {# pages}}, {day, date, short}.'
	const changed = pseudoMessage(message)
	const t = createTranslator({ locale: 'en', messages: { m: changed } })
	const said = t.markup('m', {
		b: (text) => `<b>${text}</b>`,
		title: 'TITLE',
		count: 1,
		name: 'NAME',
		day: new Date(0),
	})
	expect(said).toMatch(/^\[.*<b>TITLE<\/b>.*1 þáĝé.*NAME.*\]$/)
	expect(said).not.toMatch(/pages|Read/)
})

test('the pseudo-language is at least 35 % longer and marks both ends', () => {
	for (const message of english.filter((one) => !one.includes('{'))) {
		expect(letters(pseudoMessage(message))).toBeGreaterThanOrEqual(
			Math.ceil(letters(message.replace(/<[^>]+>/g, '')) * 1.35),
		)
		expect(pseudoMessage(message)).toMatch(/^\[.*\]$/s)
	}
})

test('every message of every namespace is sound, in English and in the pseudo-language', () => {
	const values = new Proxy(
		{},
		{ get: () => 2, has: () => true, ownKeys: () => [], getOwnPropertyDescriptor: () => undefined },
	)
	for (const message of [...english, ...english.map(pseudoMessage)]) {
		const names = [...message.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 2])
		const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name]) => [name, (text: string) => text])
		const t = createTranslator({
			locale: 'en',
			messages: { m: message },
			onError: (error) => expect.fail(`${message}: ${error}`),
		})
		expect(t.markup('m', { ...values, ...Object.fromEntries([...names, ...tags]) })).not.toBe('m')
	}
})

test('a language without its own texts speaks English; an unknown one too', () => {
	expect(messagesFor('sk', 'common')).toEqual(messagesFor('en', 'common'))
	expect(messagesFor('xx', 'common')).toEqual(messagesFor('en', 'common'))
	expect(spoken('en-XA')).toBe('en-XA')
	expect(spoken('__proto__')).toBe('en')
})

test('a stranger is spoken to in the first language that is known', () => {
	expect(negotiate('de-AT,de;q=0.9,en-US;q=0.5')).toBe('en')
	expect(negotiate('en-XA')).toBe('en-XA')
	expect(negotiate(undefined)).toBe('en')
})
