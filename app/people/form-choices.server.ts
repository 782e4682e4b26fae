import { languages, shippedLanguages } from '#app/i18n/languages.ts'
import type { Asking } from './asking.ts'
import { localDay } from './local-day.ts'
import { locationsFor } from './locations.server.ts'
import type { Reads } from './today.server.ts'

/** What the forms about people offer: the viewer's locations, the languages, and today where most of them are. */
export async function formChoices(db: Reads, viewer: Asking, now: Date) {
	const places = await locationsFor(db, viewer)
	return {
		locations: places.map(({ id, name }) => ({ value: id, label: name })),
		languages: shippedLanguages.map((code) => ({ value: code, label: languages[code].name })),
		today: localDay(now, places[0]?.timeZone ?? 'UTC'),
	}
}
