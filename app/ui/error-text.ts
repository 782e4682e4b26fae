import { useTranslations } from 'use-intl'

/** Turns a message key of `parseForm`, with its figures after `?`, into a sentence. */
export function useErrorText(): (key: string) => string {
	const t = useTranslations() as unknown as ((key: string, values?: Record<string, number>) => string) & {
		has: (key: string) => boolean
	}
	return (key) => {
		const [name = '', query] = key.split('?')
		const values = Object.fromEntries([...new URLSearchParams(query)].map(([word, figure]) => [word, Number(figure)]))
		return t.has(name) ? t(name, values) : t('common.form.invalid')
	}
}
