import { prepare } from '#scripts/prepare.ts'
import { serve } from '#scripts/serve.ts'

/** The server of one worker, in a process of its own: what `npm start` does, without its first-run link. */
await prepare()
await serve()
