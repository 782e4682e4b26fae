import { table, text, time } from '#dialect'

/** Who may do a job of which there must be only one at a time, and until when. */
export const lease = table('lease', { name: text().primaryKey(), owner: text().notNull(), until: time().notNull() })
