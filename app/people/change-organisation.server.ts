import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { organisation } from '#db/schema/people.ts'
import { type Asking, mayManage } from './asking.ts'
import type { OrganisationDetails } from './shapes.ts'

export async function changeOrganisation(
	db: Db,
	input: { asking: Asking; details: OrganisationDetails },
): Promise<'changed' | 'not-allowed'> {
	if (!mayManage(input.asking)) return 'not-allowed'
	const { legalName, registrationNumber, currency, language } = input.details
	await db.write((tx) =>
		tx
			.update(organisation)
			.set({ legalName, registrationNumber, currency, language })
			.where(eq(organisation.id, input.asking.organisationId)),
	)
	return 'changed'
}
