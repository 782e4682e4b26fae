import { spellCode } from '#app/access/code.server.ts'
import { issueRecoveryCode } from '#app/access/issue-operator-code.server.ts'
import { closeDb, db } from '#app/db.server.ts'
import { clock, env } from '#app/env.server.ts'

const employeeNumber = process.argv[2]
if (employeeNumber?.startsWith('-')) {
	console.error('Usage: npm run recover [-- EMPLOYEE_NUMBER]   (without a number: the HR account last in use)')
	process.exit(2)
}

const reasons = {
	'not-set-up': 'There is no organisation yet. Run `npm start`: it prints the link that makes one.',
	nobody: employeeNumber ? `Nobody has the number ${employeeNumber}.` : 'There is no current HR account.',
	left: 'This person has no current or coming post. HR can give one; then run this again.',
}

try {
	const issued = await issueRecoveryCode(await db(), { employeeNumber, now: clock() })
	if (issued.outcome === 'issued') {
		const origin = env().ORIGIN ?? `http://localhost:${env().PORT}`
		console.log(`A new password for ${issued.name} (${issued.employeeNumber ?? 'no number'}), once, within an hour:`)
		console.log(`  ${origin}/join/${spellCode(issued.code)}`)
		console.log('Give it to that person only. It is an entry of the log, and any older code of theirs is void.')
	} else {
		console.error(reasons[issued.outcome])
		process.exitCode = 1
	}
} catch (error) {
	console.error((error as Error).message)
	process.exitCode = 2
} finally {
	await closeDb()
}
