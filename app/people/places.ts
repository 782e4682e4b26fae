/** ISO 3166-1 codes: Europe first, where the handbook's law is known, then the rest. Names come from Intl. */
export const countries = [
	...['AD', 'AL', 'AT', 'BA', 'BE', 'BG', 'BY', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GE', 'GR'],
	...['HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MC', 'MD', 'ME', 'MK', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO'],
	...['RS', 'SE', 'SI', 'SK', 'SM', 'TR', 'UA', 'XK', 'AE', 'AR', 'AU', 'BR', 'CA', 'CL', 'CN', 'CO', 'EG', 'HK', 'ID'],
	...['IL', 'IN', 'JP', 'KE', 'KR', 'KZ', 'MA', 'MX', 'MY', 'NG', 'NZ', 'PE', 'PH', 'PK', 'QA', 'SA', 'SG', 'TH', 'TN'],
	...['TW', 'US', 'UY', 'VN', 'ZA'],
] as [string, ...string[]]

export const currencies = [
	...['EUR', 'ALL', 'BAM', 'BGN', 'CHF', 'CZK', 'DKK', 'GBP', 'GEL', 'HUF', 'ISK', 'MDL', 'MKD', 'NOK', 'PLN', 'RON'],
	...['RSD', 'SEK', 'TRY', 'UAH', 'AED', 'AUD', 'BRL', 'CAD', 'CNY', 'HKD', 'INR', 'JPY', 'KRW', 'MXN', 'NZD', 'SGD'],
	...['THB', 'USD', 'ZAR'],
] as [string, ...string[]]

export const timeZones = () => Intl.supportedValuesOf('timeZone')
