import ts from 'typescript'
import { type Finding, lineOf, parse, type Source } from '#tests/house/source.ts'

const GUARDS = new Set(['requirePerson', 'requireSupervisor', 'requireHr'])
/** Addresses that somebody who is not signed in must reach; each says so in design.md section 10. */
const OPEN = /^app\/routes\/(login|logout|join\._index|join\.\$code|setup\.\$code|healthz|readyz|\$)\.tsx?$/

/** The first statement of every loader and action is its own guard: a guard in a layout protects nothing. */
export function guardFindings(routes: Source[]): Finding[] {
	return routes
		.filter((route) => !OPEN.test(route.path))
		.flatMap((route) => {
			const file = parse(route)
			return exportedDoors(file).flatMap(({ name, node, body }) => {
				if (body && callsGuard(body)) return []
				const message = `${name} must begin with requirePerson, requireSupervisor or requireHr`
				return [{ path: route.path, line: lineOf(file, node.getStart()), rule: 'guard', message }]
			})
		})
}

type Door = { name: string; node: ts.Node; body: ts.Node | undefined }

function exportedDoors(file: ts.SourceFile): Door[] {
	return file.statements.flatMap((statement): Door[] => {
		if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
			return statement.exportClause.elements
				.filter((element) => isDoor(element.name.text))
				.map((element) => ({ name: element.name.text, node: statement, body: undefined }))
		if (!ts.canHaveModifiers(statement)) return []
		if (!ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)) return []
		if (ts.isFunctionDeclaration(statement) && statement.name && isDoor(statement.name.text))
			return [{ name: statement.name.text, node: statement, body: statement.body?.statements[0] }]
		if (!ts.isVariableStatement(statement)) return []
		return statement.declarationList.declarations
			.filter((declaration) => isDoor(declaration.name.getText()))
			.map((declaration) => ({
				name: declaration.name.getText(),
				node: statement,
				body: firstStep(declaration.initializer),
			}))
	})
}

const isDoor = (name: string) => name === 'loader' || name === 'action'

function firstStep(initializer: ts.Expression | undefined): ts.Node | undefined {
	if (!initializer || !(ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))) return undefined
	return ts.isBlock(initializer.body) ? initializer.body.statements[0] : initializer.body
}

function callsGuard(node: ts.Node): boolean {
	if (ts.isCallExpression(node) && GUARDS.has(node.expression.getText())) return true
	return ts.forEachChild(node, (child) => callsGuard(child) || undefined) ?? false
}
