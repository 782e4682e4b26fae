/** What people's lookups need to know of who is asking; access's Viewer is one. */
export type Asking = {
	organisationId: string
	personId: string
	locationIds: string[]
	supervisedIds: string[]
	isHr: boolean
}

/** Hiring, moving, leaving, places and settings are HR's. A location is judged by its own row, never by the form. */
export const mayManage = (asking: Asking) => asking.isHr

/** Whether people and facts of this location may be seen. */
export const maySee = (asking: Asking, locationId: string) => asking.isHr || asking.supervisedIds.includes(locationId)

/** Ids are made by the app: anything else, also a NUL that PostgreSQL would choke on, names nothing. */
export const isId = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-z-]{1,64}$/.test(text)
