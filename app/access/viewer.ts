import { type Asking, maySee } from '#app/people/asking.ts'

export type Role = 'employee' | 'supervisor' | 'hr'

/** Who is asking: a signed-in person with the roles and places of today's posts. */
export type Viewer = Asking & {
	name: string
	employeeNumber: string | null
	language: string
	sessionId: string
	credentialId: string
	authenticatedAt: Date
	roles: Role[]
}

/** Whether the viewer may see people and facts of this location. */
export const maySeeLocation = (viewer: Asking, locationId: string) => maySee(viewer, locationId)
