import compile from 'icu-minify/compile'
import type { AbstractIntlMessages } from 'use-intl'
import formatMessage from 'use-intl/format-message'
import type { Namespace } from './keys.ts'
import { type Language, pseudo, spoken } from './languages.ts'
import { pseudoMessage } from './pseudo.ts'
import { sources } from './sources.server.ts'

type Tree = { [key: string]: string | Tree }
const ready = new Map<string, unknown>()

/** Messages of these namespaces in this language, English where it has none; for a loader's answer. */
export function messagesFor(language: string, ...namespaces: Namespace[]): AbstractIntlMessages {
	const code = spoken(language)
	return Object.fromEntries(namespaces.map((name) => [name, namespace(code, name)])) as AbstractIntlMessages
}

function namespace(language: Language, name: Namespace) {
	const key = `${language}/${name}`
	if (!ready.has(key)) ready.set(key, prepared(language, name))
	return ready.get(key)
}

function prepared(language: Language, name: Namespace) {
	const english = sources.en[name] as Tree
	const translated = (sources[language]?.[name] ?? {}) as Tree
	const own = language === pseudo ? (mapped(english, pseudoMessage) as Tree) : filled(english, translated)
	// The built client only formats (vite.config.ts): it carries no ICU parser, so messages travel parsed.
	return 'raw' in formatMessage && formatMessage.raw === false ? mapped(own, (message) => compile(message)) : own
}

function mapped(tree: Tree, change: (message: string) => unknown): unknown {
	return Object.fromEntries(
		Object.entries(tree).map(([key, value]) => [
			key,
			typeof value === 'string' ? change(value) : mapped(value, change),
		]),
	)
}

function filled(english: Tree, own: Tree): Tree {
	return Object.fromEntries(
		Object.entries(english).map(([key, value]) => {
			const mine = own[key]
			if (typeof value === 'string') return [key, typeof mine === 'string' ? mine : value]
			return [key, filled(value, typeof mine === 'object' ? mine : {})]
		}),
	)
}
