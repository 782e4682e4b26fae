import type access from './en/access.json'
import type activities from './en/activities.json'
import type authors from './en/authors.json'
import type common from './en/common.json'
import type handbook from './en/handbook.json'
import type hr from './en/hr.json'
import type learn from './en/learn.json'
import type receipt from './en/receipt.json'
import type record from './en/record.json'
import type setup from './en/setup.json'
import type shift from './en/shift.json'
import type today from './en/today.json'
import type { formats } from './formats.ts'

export type AppMessages = {
	access: typeof access
	activities: typeof activities
	authors: typeof authors
	common: typeof common
	handbook: typeof handbook
	hr: typeof hr
	learn: typeof learn
	receipt: typeof receipt
	record: typeof record
	setup: typeof setup
	shift: typeof shift
	today: typeof today
}
export type Namespace = keyof AppMessages

declare module 'use-intl' {
	interface AppConfig {
		Messages: AppMessages
		Formats: typeof formats
	}
}
