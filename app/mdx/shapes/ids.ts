import { z } from 'zod'

export const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is not a lower-case id with hyphens')
export const OptionId = z.string().regex(/^[a-z]$/, 'is not a single letter')
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug (lower-case words with hyphens)')
export const Language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, 'is not a language tag')
export const LessonCode = z.string().regex(/^[NVM]\d{1,2}$/, 'is not a lesson code such as N4')
export const SectionId = z.string().regex(/^HB\d{1,2}$/, 'is not a section id such as HB3')
export const Covers = z.array(z.string().regex(/^[0-4]\.\d\d$/, 'is not a source item such as "1.10" (in quotes)'))
export const Words = z.string().trim().min(1, 'is empty')
export const Module = z.enum([
	'service',
	'listening',
	'consistency',
	'empowerment',
	'recovery',
	'privacy',
	'handbook',
	'leading',
	'managing',
])
export const Version = z.number().int().min(1)

/** Warnings that need not be heeded here, each with the reason. */
export const Waive = z.record(z.string().regex(/^[A-Z]{2}-\d\d$/, 'is not a rule such as LR-02'), Words).optional()

export type Waive = z.infer<typeof Waive>
export type Language = z.infer<typeof Language>
export type Module = z.infer<typeof Module>
