import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'
import { alignedColumns } from './aligned-columns.ts'
import type { Finding } from './finding.ts'
import type { Node } from './markdown-tree.ts'
import { refuseCode } from './refuse-code.ts'

export type Bundle = { tree: Node | null; code: string | null; findings: Finding[] }

/** `body` is MDX without its front matter (empty lines in its place). Code is given only when nothing was refused. */
export async function bundleLesson(body: string, file: string): Promise<Bundle> {
	let tree: Node | null = null
	let findings: Finding[] = []
	// First of all plugins: what is read here is what was written.
	const refuse = () => (root: unknown) => {
		tree = structuredClone(root) as Node
		findings = refuseCode(tree, file)
		if (findings.length > 0) throw new Error('refused')
	}
	try {
		const { code } = await bundleMDX({
			source: body,
			mdxOptions: (options) => ({
				...options,
				remarkPlugins: [remarkGfm, refuse],
				rehypePlugins: [alignedColumns],
			}),
			esbuildOptions: (options) => ({ ...options, logLevel: 'silent', minify: false }),
		})
		return { tree, code, findings }
	} catch (error) {
		return { tree, code: null, findings: findings.length > 0 ? findings : [syntaxFault(error, file)] }
	}
}

type BundleFault = {
	errors?: Array<{ location?: { line: number } | null; detail?: { cause?: { reason?: string; line?: number } } }>
}

function syntaxFault(error: unknown, file: string): Finding {
	const [first] = (error as BundleFault).errors ?? []
	const cause = first?.detail?.cause
	return {
		level: 'error',
		file,
		line: cause?.line ?? first?.location?.line ?? 1,
		rule: 'LL-09',
		message: cause?.reason ?? (error instanceof Error ? error.message : String(error)),
		mend: 'Close the tag or brace; write `&lt;` and `&#123;` for the signs themselves.',
	}
}
