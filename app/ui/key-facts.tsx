import type { ReactNode } from 'react'

export type Fact = { term: ReactNode; value: ReactNode /** Long codes and hashes break anywhere. */; code?: boolean }

/** Terms and values: what a receipt, a person or a place is made of. */
export const KeyFacts = ({ facts }: { facts: Fact[] }) => (
	<dl className="border-t border-line">
		{facts.map((fact, at) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: the list is written down in the page and never reordered
			<div key={at} className="grid gap-x-6 border-b border-line py-2.5 sm:grid-cols-[13rem_1fr]">
				<dt className="text-sm leading-6 text-soft">{fact.term}</dt>
				<dd className={fact.code ? 'font-mono text-sm leading-6 break-all' : 'min-w-0'}>{fact.value}</dd>
			</div>
		))}
	</dl>
)
