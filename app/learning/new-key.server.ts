/** The key of a form: the same answer sent twice carries the same one. */
export { newId as newKey } from '#db/schema/columns.ts'
