/** What the shell and the error page say when even the root's messages could not be had. */
export const lastResort = {
	common: {
		app: { name: 'Lineup' },
		shell: {
			skip: 'Skip to the content',
			home: 'Lineup, to today',
			signIn: 'Sign in',
			loading: 'Loading the page',
		},
		errors: {
			back: 'Go to today',
			again: 'Try again',
			server: {
				title: 'Something went wrong on our side',
				text: 'What was saved before is safe. Wait a minute, then try again.',
			},
			offline: {
				title: 'No connection',
				text: 'What was saved before is safe. Check the connection, then try again.',
			},
		},
	},
}
