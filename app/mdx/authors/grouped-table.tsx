import { Fragment, type ReactNode } from 'react'
import { classes } from '#app/ui/classes.ts'
import { Cell, type Column } from '#app/ui/table.tsx'
import type { Group } from './index-view.ts'

type Props<Row> = {
	caption: string
	/** The first column names the row. */
	columns: Column<Row>[]
	groups: Group<Row>[]
	nameOf: (group: string) => string
	rowKey: (row: Row) => string
	/** Stands below the row, over its whole width. */
	below: (row: Row) => ReactNode
}

/** As ui/table.tsx, with a heading for each group of rows. The roles give back what CSS takes away on phones. */
export function GroupedTable<Row>({ caption, columns, groups, nameOf, rowKey, below }: Props<Row>) {
	return (
		// biome-ignore lint/a11y/noRedundantRoles: CSS takes the meaning away on phones, the role gives it back.
		<table role="table" className="table desk-table">
			<caption className="sr-only">{caption}</caption>
			{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
			<thead role="rowgroup">
				{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
				<tr role="row">
					{columns.map((column) => (
						// biome-ignore lint/a11y/noRedundantRoles: see above
						<th key={column.id} role="columnheader" scope="col" className={classes(column.number && 'number')}>
							{column.label}
						</th>
					))}
				</tr>
			</thead>
			{groups.map((group) => (
				// biome-ignore lint/a11y/noRedundantRoles: see above
				<tbody key={group.id} role="rowgroup">
					{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
					<tr role="row" className="desk-group">
						{/* It heads the rows below: on phones too it is nobody's row header. */}
						<th scope="rowgroup" colSpan={columns.length}>
							{nameOf(group.id)}
						</th>
					</tr>
					{group.rows.map((row) => (
						<Fragment key={rowKey(row)}>
							<Cells columns={columns} row={row} />
							<Below columns={columns.length}>{below(row)}</Below>
						</Fragment>
					))}
				</tbody>
			))}
		</table>
	)
}

function Cells<Row>({ columns, row }: { columns: Column<Row>[]; row: Row }) {
	return (
		// biome-ignore lint/a11y/noRedundantRoles: see above
		<tr role="row">
			{columns.map((column, at) => (
				<Cell key={column.id} first={at === 0} column={column} row={row} />
			))}
		</tr>
	)
}

function Below({ columns, children }: { columns: number; children: ReactNode }) {
	if (!children) return null
	return (
		// biome-ignore lint/a11y/noRedundantRoles: see above
		<tr role="row" className="desk-below">
			{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
			<td role="cell" colSpan={columns}>
				{children}
			</td>
		</tr>
	)
}
