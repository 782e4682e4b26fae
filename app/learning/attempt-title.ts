type Page = { head: { title: string }; view: { state: string; position?: number; total?: number } }

/** Values of the document's title: the count of the question while one is asked. */
export const attemptTitle = ({ head, view: { state, position = 0, total = 0 } }: Page) => ({
	lesson: head.title,
	state,
	position: position + 1,
	total,
})
