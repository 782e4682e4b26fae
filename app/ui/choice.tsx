import type { InputHTMLAttributes, ReactNode } from 'react'
import { classes } from './classes.ts'

type Props = { label: ReactNode; hint?: ReactNode; framed?: boolean } & InputHTMLAttributes<HTMLInputElement>

/** One radio or check box whose whole row is the target. */
export function Choice({ label, hint, framed, className, ...input }: Props) {
	return (
		<label
			className={classes(
				'flex min-h-11 cursor-pointer items-start gap-3 py-2.5',
				framed &&
					'rounded border border-line bg-raised px-4 hover:border-ink has-checked:border-accent has-checked:bg-accent-wash',
				'has-disabled:cursor-not-allowed has-disabled:text-soft',
				className,
			)}
		>
			<input {...input} className="mt-[0.1875rem] size-5 shrink-0" />
			<span className="min-w-0">
				{label} {hint && <span className="block text-sm text-soft">{hint}</span>}
			</span>
		</label>
	)
}
