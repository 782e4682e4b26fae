import ts from 'typescript'
import { type Finding, lineOf, parse, type Source } from '#tests/house/source.ts'

type Ban = { rule: string; pattern: RegExp; message: string; except?: RegExp }

const BANS: Ban[] = [
	{
		rule: 'transaction',
		pattern: /\.transaction\(/,
		message: 'use db.write(fn, root)',
		except: /^db\/client\.pg\.ts$/,
	},
	{
		rule: 'sync-query',
		pattern: /\)\s*\.(all|get|run)\(\)/,
		message: 'await the query itself',
		except: /^(db|scripts|tests)\//,
	},
	{ rule: 'style', pattern: /\sstyle=/, message: 'the CSP blocks style attributes: use a class' },
	{
		rule: 'environment',
		pattern: /process\.env/,
		message: 'only app/env.server.ts reads the environment',
		except: /^(app\/env\.server\.ts|db\/dialect\/index\.ts|db\/client\.pg\.ts|scripts\/|tests\/)/,
	},
	{
		rule: 'clock',
		pattern: /\bnew Date\(\)|\bDate\.now\(\)/,
		message: 'take `now` from the caller',
		except: /^(app\/env\.server\.ts|app\/routes\/|scripts\/|tests\/|db\/)/,
	},
	{ rule: 'database-clock', pattern: /sql`[^`]*\bnow\(\)/i, message: 'time comes from the app, never from SQL' },
	{ rule: 'evaluation', pattern: /\beval\(|new Function\(/, message: 'nothing is evaluated' },
	{
		rule: 'html',
		pattern: /dangerouslySetInnerHTML/,
		message: 'only ready HTML of our own pipeline',
		except: /^app\/(mdx\/lesson-blocks|ui\/prose|ui\/icon|ui\/qr-code|root|ui\/ready-html)\.tsx$/,
	},
]

export function forbiddenFindings(files: Source[]): Finding[] {
	return files.flatMap((source) =>
		source.text.split('\n').flatMap((line, index) =>
			BANS.filter((ban) => ban.pattern.test(line) && !ban.except?.test(source.path)).map((ban) => ({
				path: source.path,
				line: index + 1,
				rule: ban.rule,
				message: ban.message,
			})),
		),
	)
}

const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'hint'])

/** Words on a screen come from i18n: no letters in JSX text or in attributes that are read out. */
export function literalFindings(files: Source[]): Finding[] {
	return files
		.filter((source) => source.path.startsWith('app/') && source.path.endsWith('.tsx'))
		.flatMap((source) => {
			const file = parse(source)
			const found: Finding[] = []
			const visit = (node: ts.Node) => {
				const words = literalWords(node)
				if (words) {
					const message = `"${words.slice(0, 40)}" belongs into app/i18n`
					found.push({ path: source.path, line: lineOf(file, node.getStart()), rule: 'literal', message })
				}
				ts.forEachChild(node, visit)
			}
			visit(file)
			return found
		})
}

function literalWords(node: ts.Node): string | null {
	if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text.trim() : null
	if (!ts.isJsxAttribute(node) || !SPOKEN.has(node.name.getText()) || !node.initializer) return null
	if (!ts.isStringLiteral(node.initializer)) return null
	return /\p{L}/u.test(node.initializer.text) ? node.initializer.text : null
}
