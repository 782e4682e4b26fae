import { posix } from 'node:path'
import ts from 'typescript'
import { type Finding, lineOf, parse, roomOf, type Source } from '#tests/house/source.ts'

const FEATURES = ['evidence', 'people', 'access', 'learning', 'handbook', 'guidance', 'refreshers', 'complaints']
const PURE = ['app/ui', 'app/i18n']
const DATABASE = ['#dialect', 'db/schema', 'db/search', 'db/wake', 'db/client.ts', 'db/errors.ts']
const PROCESS = ['app/env.server.ts', 'app/db.server.ts']

/** The one feature file that knows requests, and so the open database and the clock: it opens the door to routes. */
const DOOR = 'app/access/require.server.ts'

type Import = { specifier: string; line: number; typeOnly: boolean }

/** design.md section 2: which room may import which. */
export function importFindings(files: Source[]): Finding[] {
	return files.flatMap((source) =>
		importsOf(source).flatMap((imported) => {
			const complaint = complaintAbout(source.path, imported)
			return complaint ? [{ path: source.path, line: imported.line, rule: 'imports', message: complaint }] : []
		}),
	)
}

function complaintAbout(path: string, { specifier, typeOnly }: Import): string | null {
	if (specifier.startsWith('../')) return `${specifier}: use #app/… or #db/… across rooms, ./ inside one`
	const target = targetOf(path, specifier)
	if (target === null) return null
	const from = roomOf(path)
	if (roomOf(target) === from && target !== '#dialect') return null
	if (target.startsWith('tests') && from !== 'tests') return `${specifier}: nobody imports tests`
	if (target.startsWith('app/routes') && from !== 'tests') return `${specifier}: nobody imports a route`
	return allowed(from, path, target, typeOnly) ? null : `${from} may not import ${specifier}`
}

function allowed(from: string, path: string, target: string, typeOnly: boolean): boolean {
	const among = (places: string[]) => places.some((place) => target === place || target.startsWith(`${place}/`))
	if (from === 'tests') return true
	if (from === 'db') return target === '#dialect'
	if (from === 'scripts') return among(['app', 'db', '#dialect'])
	if (from === 'app/ui') return among(['app/i18n'])
	if (from === 'app/i18n') return false
	if (from === 'app/mdx') return among(PURE)
	if (from === 'app/routes')
		return among([...FEATURES.map((f) => `app/${f}`), 'app/mdx', ...PURE, ...PROCESS]) || path.includes('.data.')
	if (from === 'app') return !target.startsWith('db/schema')
	if (path === DOOR && among(PROCESS)) return true
	const rank = FEATURES.indexOf(from.slice('app/'.length))
	if (rank < 0) return false
	const left = FEATURES.slice(0, rank).map((feature) => `app/${feature}`)
	return among([...left, ...PURE, ...DATABASE]) || (target.startsWith('app/mdx') && typeOnly)
}

/** The repository path that a specifier means; null for packages and Node. */
function targetOf(path: string, specifier: string): string | null {
	if (specifier === '#dialect') return specifier
	if (specifier.startsWith('#')) return specifier.slice(1)
	if (specifier.startsWith('./')) return posix.join(posix.dirname(path), specifier)
	return null
}

function importsOf(source: Source): Import[] {
	const file = parse(source)
	const found: Import[] = []
	const visit = (node: ts.Node) => {
		if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
			const clause = ts.isImportDeclaration(node) ? node.importClause : undefined
			const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings : null
			const typeOnly =
				clause?.isTypeOnly === true ||
				(ts.isExportDeclaration(node) && node.isTypeOnly) ||
				(!clause?.name && named !== null && named.elements.every((element) => element.isTypeOnly))
			found.push(at(node, (node.moduleSpecifier as ts.StringLiteral).text, typeOnly))
		}
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [argument] = node.arguments
			if (argument && ts.isStringLiteral(argument)) found.push(at(node, argument.text, false))
		}
		ts.forEachChild(node, visit)
	}
	const at = (node: ts.Node, specifier: string, typeOnly: boolean) => ({
		specifier,
		typeOnly,
		line: lineOf(file, node.getStart()),
	})
	visit(file)
	return found
}
