type Asked = { supervisedIds: string[]; locationIds: string[] }

/** The place that `?at=` names among these; without it one's own first. Undefined for a place that is not the viewer's. */
export function placeAsked<P extends { id: string }>(
	places: P[],
	viewer: Asked,
	search: URLSearchParams,
): P | undefined {
	const named = search.get('at')
	if (named) return places.find(({ id }) => id === named)
	const own = [...viewer.supervisedIds, ...viewer.locationIds]
	return places.find(({ id }) => own.includes(id)) ?? places[0]
}
