export type Role = 'employee' | 'supervisor' | 'hr'

/** Who is asking: a signed-in person with the roles and places of today's posts. */
export type Viewer = {
	organisationId: string
	personId: string
	name: string
	employeeNumber: string | null
	language: string
	sessionId: string
	credentialId: string
	authenticatedAt: Date
	roles: Role[]
	locationIds: string[]
	supervisedIds: string[]
	isHr: boolean
}

/** Whether the viewer may see people and facts of this location. */
export const maySeeLocation = (viewer: Viewer, locationId: string) =>
	viewer.isHr || viewer.supervisedIds.includes(locationId)
