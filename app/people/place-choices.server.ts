import { languages, shippedLanguages, spoken } from '#app/i18n/languages.ts'
import { countries, currencies, timeZones } from './places.ts'

type Choice = { value: string; label: string }
export type PlaceChoices = {
	countries: Choice[]
	currencies: Choice[]
	timeZones: Choice[]
	languages: Choice[]
	here: string
}

/** Names of countries and currencies in a language, and the server's own time zone as a first guess. */
export function placeChoices(language: string): PlaceChoices {
	const locale = languages[spoken(language)].formats
	const named = (type: 'region' | 'currency', codes: string[]) => {
		const names = new Intl.DisplayNames([locale], { type })
		return codes
			.map((value) => ({
				value,
				label: type === 'currency' ? `${value} · ${names.of(value)}` : (names.of(value) ?? value),
			}))
			.sort((a, b) => (type === 'currency' ? 0 : a.label.localeCompare(b.label, locale)))
	}
	return {
		countries: named('region', countries),
		currencies: named('currency', currencies),
		timeZones: timeZones().map((value) => ({ value, label: value.replaceAll('_', ' ') })),
		languages: shippedLanguages.map((value) => ({ value, label: languages[value].name })),
		here: Intl.DateTimeFormat().resolvedOptions().timeZone,
	}
}
