// The floor: Node's own http server that answers ready bytes. `?size=N` chooses how many, `/304` answers without a body.
import { createServer } from 'node:http'

const bodies = new Map<string, Buffer>()

const server = createServer((request, response) => {
	if (request.url === '/304') {
		response.writeHead(304, { etag: '"x"' }).end()
		return
	}
	const size = request.url?.split('size=')[1] ?? '1024'
	let body = bodies.get(size)
	if (!body) {
		body = Buffer.alloc(Number(size), 'lineup ')
		bodies.set(size, body)
	}
	response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length }).end(body)
})

server.listen(0, '127.0.0.1', () => {
	console.log((server.address() as { port: number }).port)
})
