import type { AbstractIntlMessages } from 'use-intl'
import authors from './en/authors.json'
import type { Namespace } from './keys.ts'
import { messagesFor } from './messages.server.ts'
import { sources } from './sources.server.ts'

/** As messagesFor, with the words of the authors' desk: its routes alone import them, so production carries none. */
export function authorsWords(language: string, ...namespaces: Namespace[]): AbstractIntlMessages {
	sources.en.authors ??= authors
	return messagesFor(language, 'authors', ...namespaces)
}
