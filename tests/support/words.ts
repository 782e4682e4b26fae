import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'

const folder = join(process.cwd(), 'app/i18n/en')

/** The English texts as written, by namespace. */
export const english = Object.fromEntries(
	readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
)

const translate = createTranslator({ locale: 'en-GB', messages: english, timeZone: 'UTC' }) as unknown as (
	key: string,
	values?: Record<string, string | number | Date>,
) => string

/** What the screen says for a key (`common.shell.signIn`); an unknown key fails the test that asks for it. */
export function word(key: string, values?: Record<string, string | number | Date>): string {
	const text = translate(key, values)
	if (text === key) throw new Error(`app/i18n/en has no ${key}`)
	return text
}
