import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Column<Row> = {
	id: string
	label: string
	cell: (row: Row) => ReactNode
	number?: boolean
	labelHidden?: boolean
}
type Props<Row> = {
	caption: string
	captionHidden?: boolean
	/** The first column names the row. */
	columns: Column<Row>[]
	rows: Row[]
	rowKey: (row: Row) => string
	empty?: ReactNode
}

/** Rows and columns at a desk, cards on a phone; it stays a table for screen readers, which lose `display: block` tables. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, empty }: Props<Row>) {
	if (rows.length === 0 && empty) return empty
	return (
		// biome-ignore lint/a11y/noRedundantRoles: CSS takes the meaning away on phones, the role gives it back.
		<table role="table" className="table">
			<caption className={captionHidden ? 'sr-only' : 'mb-2 text-lg font-[680]'}>{caption}</caption>
			{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
			<thead role="rowgroup">
				{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
				<tr role="row">
					{columns.map((column) => (
						// biome-ignore lint/a11y/noRedundantRoles: see above
						<th key={column.id} role="columnheader" scope="col" className={classes(column.number && 'number')}>
							{column.labelHidden ? <span className="sr-only">{column.label}</span> : column.label}
						</th>
					))}
				</tr>
			</thead>
			{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
			<tbody role="rowgroup">
				{rows.map((row) => (
					// biome-ignore lint/a11y/noRedundantRoles: see above
					<tr key={rowKey(row)} role="row">
						{columns.map((column, at) => (
							<Cell key={column.id} first={at === 0} column={column} row={row} />
						))}
					</tr>
				))}
			</tbody>
		</table>
	)
}

export function Cell<Row>({ first, column, row }: { first: boolean; column: Column<Row>; row: Row }) {
	if (first) {
		return (
			// biome-ignore lint/a11y/noRedundantRoles: see above
			<th role="rowheader" scope="row">
				{column.cell(row)}
			</th>
		)
	}
	return (
		// biome-ignore lint/a11y/noRedundantRoles: see above
		<td role="cell" className={classes(column.number && 'number')}>
			{!column.labelHidden && (
				<span className="cell-label" aria-hidden="true">
					{column.label}
				</span>
			)}
			<span>{column.cell(row)}</span>
		</td>
	)
}
