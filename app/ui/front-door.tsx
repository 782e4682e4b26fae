import type { ReactNode } from 'react'

/** How one comes in (sign in, join, set up): the team stands in line, the last place is yours. */
export function FrontDoor({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children: ReactNode }) {
	return (
		<div className="grid gap-8 md:grid-cols-2 md:gap-12">
			<header className="flex flex-col rounded bg-stage p-5 text-on-stage sm:p-8 md:min-h-[30rem] md:justify-between">
				<Team />
				<div>
					<h1 className="mt-6 text-3xl md:text-4xl">{title}</h1>
					{lead && <p className="mt-2 md:text-lg">{lead}</p>}
				</div>
			</header>
			<div className="md:self-center">{children}</div>
		</div>
	)
}

const places = [14, 46, 78, 110, 142]

const Team = () => (
	<svg
		aria-hidden="true"
		width="192"
		height="64"
		viewBox="0 0 192 64"
		fill="none"
		stroke="currentColor"
		strokeWidth="2"
	>
		{places.map((x) => (
			<g key={x}>
				<circle cx={x} cy="20" r="8.5" />
				<path d={`M${x - 11} 63V46a11 11 0 0 1 22 0v17`} />
			</g>
		))}
		<g className="text-stage-key" fill="currentColor" stroke="none">
			<circle cx="174" cy="12" r="9.5" />
			<path d="M162 64V38a12 12 0 0 1 24 0v26z" />
		</g>
	</svg>
)
