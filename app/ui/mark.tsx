/** People standing in line, the last one a step ahead: Lineup's mark. Heads and shoulders on a 24-unit grid. */
export const Mark = ({ size = 28 }: { size?: number }) => (
	<svg
		aria-hidden="true"
		width={size}
		height={size}
		viewBox="0 0 24 24"
		className="shrink-0 text-accent"
		fill="currentColor"
	>
		<circle cx="4.5" cy="6.5" r="2.5" />
		<path d="M2 20v-6.5a2.5 2.5 0 0 1 5 0V20z" />
		<circle cx="12" cy="6.5" r="2.5" />
		<path d="M9.5 20v-6.5a2.5 2.5 0 0 1 5 0V20z" />
		<circle cx="19.5" cy="4" r="2.5" />
		<path d="M17 20v-9a2.5 2.5 0 0 1 5 0v9z" />
	</svg>
)

/** The same people as outlines, for places where nothing stands yet. */
export const Queue = () => (
	<svg
		aria-hidden="true"
		width="112"
		height="40"
		viewBox="0 0 56 20"
		fill="none"
		stroke="currentColor"
		className="text-edge"
	>
		{[5, 16.5, 28, 39.5].map((x) => (
			<g key={x} strokeWidth="1" strokeDasharray="1.5 1.5">
				<circle cx={x} cy="5" r="2.75" />
				<path d={`M${x - 3.5} 19.5v-5a3.5 3.5 0 0 1 7 0v5`} />
			</g>
		))}
		<g className="text-accent" fill="currentColor" stroke="none">
			<circle cx="51" cy="3.75" r="3" />
			<path d="M47 20v-7a4 4 0 0 1 8 0v7z" />
		</g>
	</svg>
)
