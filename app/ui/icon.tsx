import { classes } from './classes.ts'
import type { IconName } from './icon-names.ts'
import sprite from './icons.svg'

/** Decoration beside a word; with `title` it speaks for itself. Its colour is the text's. */
export function Icon({
	name,
	title,
	size = 20,
	className,
}: {
	name: IconName
	title?: string
	size?: number
	className?: string
}) {
	return (
		// biome-ignore lint/a11y/noSvgWithoutTitle: with a title it has one, without it is decoration
		<svg
			role={title ? 'img' : undefined}
			aria-hidden={title ? undefined : true}
			width={size}
			height={size}
			viewBox="0 0 256 256"
			fill="currentColor"
			className={classes('shrink-0', className)}
		>
			{title && <title>{title}</title>}
			<use href={`${sprite}#${name}`} />
		</svg>
	)
}
