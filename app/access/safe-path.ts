/** A path of our own to go back to; anything that could lead elsewhere becomes the start page. */
export function safePath(to: unknown): string {
	if (typeof to !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(to) || to.includes('\\')) return '/'
	return to.length <= 500 ? to : '/'
}
