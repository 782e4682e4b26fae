import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core'
import { formats } from './formats.ts'
import type { AppMessages, Namespace } from './keys.ts'
import { languages, spoken } from './languages.ts'
import { messagesFor } from './messages.server.ts'

/** Texts that are written on the server: heads of an export, frozen pages, slips. */
export function translator<N extends Namespace & NamespaceKeys<AppMessages, NestedKeyOf<AppMessages>>>(
	language: string,
	namespace: N,
	timeZone = 'UTC',
) {
	const messages = messagesFor(language, namespace) as unknown as AppMessages
	const locale = languages[spoken(language)].formats
	return createTranslator<AppMessages, N>({ locale, messages, namespace, formats, timeZone })
}
