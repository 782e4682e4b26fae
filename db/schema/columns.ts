import { v7 as uuidv7 } from 'uuid'
import { text } from '#dialect'

/** A time-sortable id made in the app (UUIDv7). */
export const newId = () => uuidv7()
export const id = () => text().primaryKey().$defaultFn(newId)
export const organisationId = () => text().notNull()
/** A local calendar date, `YYYY-MM-DD`, meant in the time zone of the row's location. */
export const localDate = () => text()
