import type { ContentFile } from '#app/mdx/files.server.ts'
import type { SayAt } from './say.ts'

const companies =
	/\b(?:Ritz-Carlton|Disney|Marriott|Cleveland Clinic|Xiaomi|Samsung|Apple Store|iPhone|Amazon|Walmart|Costco|IKEA|Lidl|Aldi|Tesco|Carrefour|Starbucks|McDonald['’]?s|Burger King|KFC|Nordstrom|Zappos|Southwest Airlines|Ryanair|Hilton|Airbnb|Booking\.com|Tripadvisor|Yelp|Google|Facebook|Instagram|WhatsApp|TikTok|Better Business Bureau|Mrs\.? Johnson)\b/
const phone = /(?<![\d.,:/-])\+?\d(?:[\s()/-]?\d){6,}(?![\d-])/
const date = /^\d{4}-\d{2}-\d{2}$/

/** LL-11: shipped text names no real company or customer and no real phone number. */
export function lintNames(file: ContentFile, say: SayAt) {
	file.text.split('\n').forEach((text, i) => {
		const company = companies.exec(text)?.[0]
		if (company) say(i + 1, 'LL-11', `names ${company}`, 'Say what kind of company or person it is.')
		const number = phone.exec(text)?.[0]
		if (number && !date.test(number) && !/hash/.test(text))
			say(i + 1, 'LL-11', `gives the phone number ${number}`, 'Take it out; numbers belong in the directory.')
	})
}
