/** The named cast of the demo and of the tests. Each joins through a code; nobody's password is anybody's secret. */
export const castPassword = 'lineup-demo'

export const castOrganisation = {
	legalName: 'Three Tides Bakery d.o.o.',
	registrationNumber: '8214563000',
	currency: 'EUR',
	language: 'en',
}

export const castPlaces = {
	headOffice: { name: 'Head office', timeZone: 'Europe/Ljubljana', country: 'SI', language: 'en' },
	oldTown: { name: 'Old Town', timeZone: 'Europe/Ljubljana', country: 'SI', language: 'en' },
	harbour: { name: 'Harbour', timeZone: 'Europe/Tallinn', country: 'EE', language: 'en' },
}
export type CastPlace = keyof typeof castPlaces

/** `from` and `until` are days counted from today: -14 is two weeks ago. `until` is the first day away. */
export type CastPost = {
	place: CastPlace
	role: 'employee' | 'supervisor' | 'hr'
	position: string
	from: number
	until?: number
}
export type CastMember = { name: string; number: string; email?: string; posts: CastPost[] }

const at = (place: CastPlace, role: CastPost['role'], position: string, from: number, until?: number): CastPost => ({
	...{ place, role, position, from },
	...(until === undefined ? {} : { until }),
})

/** Elif founds the organisation, so she comes first. */
export const cast = {
	elif: {
		name: 'Elif Yıldız',
		number: '1003',
		email: 'elif@threetides.example',
		posts: [at('headOffice', 'hr', 'Head of people', -400)],
	},
	peter: {
		name: 'Peter Novák',
		number: '1007',
		email: 'peter@threetides.example',
		posts: [at('headOffice', 'hr', 'HR partner', -300)],
	},
	mia: { name: 'Mia Horvat', number: '1001', posts: [at('oldTown', 'employee', 'Till', -1)] },
	tomaz: { name: 'Tomaž Kranjc', number: '1002', posts: [at('oldTown', 'supervisor', 'Shop lead', -350)] },
	dorde: { name: 'Đorđe Šćepanović', number: '1004', posts: [at('oldTown', 'employee', 'Baker', -200)] },
	oie: { name: 'Õie Ööbik', number: '1005', posts: [at('oldTown', 'employee', 'Till', -120)] },
	lubica: { name: 'Ľubica Ďuríčková', number: '1006', posts: [at('oldTown', 'employee', 'Coffee bar', -90)] },
	ana: { name: 'Ana Perić', number: '1008', posts: [at('oldTown', 'employee', 'Till', -260, -30)] },
	kai: {
		name: 'Kai Rebane',
		number: '1009',
		posts: [at('oldTown', 'supervisor', 'Area lead', -280), at('harbour', 'supervisor', 'Area lead', -280)],
	},
	jaan: { name: 'Jaan Tamm', number: '2001', posts: [at('harbour', 'supervisor', 'Shop lead', -310)] },
	igdir: { name: 'İğdır Şükrü', number: '2002', posts: [at('harbour', 'employee', 'Baker', -150)] },
	ziga: { name: 'Žiga Čuček', number: '2003', posts: [at('harbour', 'employee', 'Till', -45)] },
} satisfies Record<string, CastMember>
export type CastName = keyof typeof cast
