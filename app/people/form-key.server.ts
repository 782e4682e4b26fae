import { newId } from '#db/schema/columns.ts'

/** Goes out hidden in a creating form and becomes the row's id, so that a double tap makes one row. */
export const newKey = () => newId()
