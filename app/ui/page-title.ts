import type { MetaArgs, MetaDescriptor } from '@remix-run/react'
import { createTranslator } from 'use-intl/core'

type Values = Record<string, string | number>
type Loaded = { messages?: Record<string, unknown>; locale?: string } | null | undefined

/** A route's `meta`: the page title from a full message key (`learn.title`), with values out of the loader's answer. */
export function pageTitle<D = unknown>(key: string, values?: (data: D) => Values) {
	return ({ data, matches, error }: Pick<MetaArgs, 'data' | 'matches' | 'error'>): MetaDescriptor[] => {
		const root = matches.find((match) => match.id === 'root')?.data as Loaded
		const messages = { ...root?.messages, ...(data as Loaded)?.messages }
		const locale = root?.locale ?? 'en'
		if (error || !data) return titled(locale, messages, errorKey(error))
		return titled(locale, messages, key, values?.(data as D))
	}
}

function titled(locale: string, messages: Record<string, unknown>, key: string, values?: Values): MetaDescriptor[] {
	const t = createTranslator({ locale, messages, onError: () => {}, getMessageFallback: () => '' }) as (
		key: string,
		values?: Values,
	) => string
	const title = t(key, values)
	return [{ title: title ? t('common.app.titled', { title }) : t('common.app.name') || 'Lineup' }]
}

function errorKey(error: unknown) {
	const status = (error as { status?: number } | null)?.status
	const named: Record<number, string> = { 403: 'forbidden', 404: 'notFound', 409: 'conflict', 410: 'gone' }
	return `common.errors.${named[status ?? 0] ?? 'server'}.title`
}
