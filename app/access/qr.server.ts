import { create } from 'qrcode'

/** A QR code as the path of an SVG, one unit a module, with the quiet zone that readers need around it. */
export function qrPath(text: string): { path: string; size: number } {
	const quiet = 4
	const { modules } = create(text, { errorCorrectionLevel: 'M' })
	const { size, data } = modules
	let path = ''
	for (let at = 0; at < data.length; at++)
		if (data[at]) path += `M${(at % size) + quiet} ${Math.floor(at / size) + quiet}h1v1h-1z`
	return { path, size: size + 2 * quiet }
}
