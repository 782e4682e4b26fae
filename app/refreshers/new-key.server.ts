import { newId } from '#db/schema/columns.ts'

/** An id for a form that starts a meeting, so that sending it twice starts one. */
export const newKey = () => newId()
