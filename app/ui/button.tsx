import { Link, type LinkProps } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

type Look = 'primary' | 'secondary' | 'quiet' | 'danger'
type Dress = { look?: Look; icon?: IconName; iconAfter?: IconName; wide?: boolean; children: ReactNode }

export type ButtonProps = Dress & { pending?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>

/** A verb. One `primary` a screen; `wide` fills the row on phones. `pending` while its form is on the way. */
export function Button({
	look = 'primary',
	icon,
	iconAfter,
	wide,
	pending,
	children,
	className,
	...rest
}: ButtonProps) {
	return (
		<button
			type="submit"
			aria-disabled={pending || undefined}
			{...rest}
			className={classes(dress(look, wide), className)}
		>
			{inside(children, icon, iconAfter)}
		</button>
	)
}

/** A way to another page that should look like the next step. */
export function LinkButton({
	look = 'primary',
	icon,
	iconAfter,
	wide,
	children,
	className,
	...rest
}: Dress & LinkProps) {
	return (
		<Link {...rest} className={classes(dress(look, wide), className)}>
			{inside(children, icon, iconAfter)}
		</Link>
	)
}

const looks: Record<Look, string> = {
	primary: 'bg-accent text-on-accent border-accent hover:bg-accent-deep hover:border-accent-deep',
	secondary: 'bg-transparent text-ink border-edge hover:border-ink hover:bg-raised',
	quiet: 'bg-transparent text-accent border-transparent hover:bg-accent-wash underline underline-offset-4 decoration-1',
	danger: 'bg-transparent text-overdue border-overdue hover:bg-overdue-wash',
}

const dress = (look: Look, wide?: boolean) =>
	classes(
		'button inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded border px-5 py-2 text-center font-[650] leading-tight',
		'transition-colors active:translate-y-px focus-visible:rounded aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60',
		look !== 'quiet' && 'no-underline',
		wide && 'w-full sm:w-auto',
		looks[look],
	)

const inside = (children: ReactNode, icon?: IconName, iconAfter?: IconName) => (
	<>
		{icon && <Icon name={icon} />}
		<span>{children}</span>
		{iconAfter && <Icon name={iconAfter} />}
	</>
)
