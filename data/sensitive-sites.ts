/** Sites whose text is nobody's business, told by their names: before one of them is read, the reader is asked twice. */

export type Sensitivity = 'mail' | 'money' | 'health' | 'identity' | 'store';

/** Sites by name, and what any label of a name says, the last one aside. The labels err on the side of asking. */
const SITES: Record<Sensitivity, { domains: string; label?: RegExp }> = {
  mail: {
    domains: 'outlook.com outlook.live.com outlook.office.com proton.me fastmail.com icloud.com tuta.com gmx.net gmx.de gmx.com mail.ru gmail.com zoho.com',
    label: /^(?:web|e|my)?mail\d*$/,
  },
  money: {
    domains:
      'paypal.com stripe.com wise.com revolut.com chase.com wellsfargo.com citi.com capitalone.com americanexpress.com hsbc.com hsbc.co.uk barclays.co.uk ' +
      'fidelity.com vanguard.com schwab.com coinbase.com binance.com alipay.com privat24.ua',
    label: /bank(?:ing)?$|^bankof|^(?:e|i|my)?(?:pay|wallet|payments)$/,
  },
  health: { domains: 'nhs.uk healthcare.gov medicare.gov kp.org doctolib.de doctolib.fr', label: /^(?:my-?chart|patients?|patient-?portal|my-?health)$/ },
  identity: {
    domains: 'login.gov id.me irs.gov ssa.gov gosuslugi.ru diia.gov.ua id.gov.ua digid.nl franceconnect.gouv.fr',
    label: /^(?:my)?(?:accounts?|log-?in|sign-?in|auth|sso|idp|id)$/,
  },
  store: { domains: 'chromewebstore.google.com chrome.google.com addons.mozilla.org microsoftedge.microsoft.com' },
};

/** What a site of this name is likely to hold that should not be read; undefined for all others. */
export function sensitivityOf(host: string): Sensitivity | undefined {
  const labels = host.split('.').slice(0, -1);
  return (Object.keys(SITES) as Sensitivity[]).find((kind) => {
    const { domains, label } = SITES[kind];
    return domains.split(' ').some((domain) => host === domain || host.endsWith(`.${domain}`)) || labels.some((one) => label?.test(one));
  });
}

/** The sites known by name, as the browser's patterns. */
export const sensitivePatterns = (): string[] => Object.values(SITES).flatMap(({ domains }) => domains.split(' ').map((domain) => `https://*.${domain}/*`));

/** Whether a name is one of those of a country under which anybody may register a site, such as `co.uk`. */
export const isPublicSuffix = (host: string): boolean => /^(?:co|com|org|gov|gob|gouv|go|ac|edu|or|ne|mil|ltd|plc)\.[a-z]{2}$/.test(host);
