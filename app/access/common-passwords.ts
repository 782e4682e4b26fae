/** Passwords of ten characters and more that every list of guesses begins with, lower case; digits at the end are cut. */
const list = `
1234567890 0123456789 12345678910 123456789a 1q2w3e4r5t 1q2w3e4r5t6y qwertyuiop qwertzuiop azertyuiop asdfghjkl
asdfghjkloe qwerty qwertyui password passwort passw0rd mypassword password1234 letmein letmeinplease iloveyou
iloveyouso iloveyoumore welcome welcometo welcomeback sunshine princess football baseball basketball superman
batman starwars trustno administrator administrateur changeme changemenow secret topsecret mysecret internet
computer whatever liverpool chelsea arsenal barcelona realmadrid juventus galatasaray fenerbahce besiktas
zaq1zaq1 zaq12wsx 1qaz2wsx 1qaz2wsx3edc qazwsxedc qazwsx q1w2e3r4t5 abcdefghij abcdefghijk abcdef abc123abc
michelle jennifer christian alexander elizabeth samsung samsunggalaxy pokemon minecraft fortnite
lineup lineupdemo lineuplineup lineuptraining training trainingcentre onboarding employee employeenumber supervisor
summer winter spring autumn january february september october november december monday friday
heslo heslo1234 mojeheslo lozinka mojalozinka zaporka geslo mojegeslo parool minuparool sifre parola
sifrem123 qwerty123456 password123456 welkom bonjour salasana losenord kennwort geheim
customer customerservice helloworld hellohello goodmorning thankyou ihatework
`

export const commonPasswords = new Set(list.split(/\s+/).filter(Boolean))
