import { type AnyColumn, and, eq } from 'drizzle-orm'
import { obligation } from '#db/schema/obligation.ts'

/** Joins what hangs on an obligation. The organisation stands first in every index: without it each join reads a table. */
export const ofObligation = (table: { organisationId: AnyColumn; obligationId: AnyColumn }) =>
	and(eq(table.organisationId, obligation.organisationId), eq(table.obligationId, obligation.id))
