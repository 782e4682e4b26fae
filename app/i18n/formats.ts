/** Named formats for use-intl. A local day ('2026-05-01') is formatted in UTC; an instant needs the zone of its place. */
export const formats = {
	dateTime: {
		day: { day: 'numeric', month: 'short', year: 'numeric' },
		dayLong: { weekday: 'long', day: 'numeric', month: 'long' },
		dayShort: { weekday: 'short', day: 'numeric', month: 'short' },
		time: { hour: '2-digit', minute: '2-digit' },
		dayTime: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
		exact: {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit',
			timeZoneName: 'short',
		},
	},
	number: {
		percent: { style: 'percent', maximumFractionDigits: 0 },
	},
} as const
