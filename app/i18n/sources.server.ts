import access from './en/access.json'
import activities from './en/activities.json'
import common from './en/common.json'
import handbook from './en/handbook.json'
import hr from './en/hr.json'
import learn from './en/learn.json'
import receipt from './en/receipt.json'
import record from './en/record.json'
import setup from './en/setup.json'
import shift from './en/shift.json'
import today from './en/today.json'
import type { AppMessages, Namespace } from './keys.ts'
import type { Language } from './languages.ts'

/** The authors' words come with their desk (authors-words.server.ts), which is not in the product. */
type English = Omit<AppMessages, 'authors'> & Partial<AppMessages>

const en: English = { access, activities, common, handbook, hr, learn, receipt, record, setup, shift, today }

/** A list of imports rather than a folder read: the same under Vite, tsx and vitest. A new language adds a line here. */
export const sources: { en: English } & Partial<Record<Language, Partial<Record<Namespace, object>>>> = { en }
