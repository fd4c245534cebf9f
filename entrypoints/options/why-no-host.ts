/** What to say of what a reader has written where it is no site that Sidelight can run on (`parseHost`). */
export const whyNoHost = (written: string): string =>
  /^\s*http:/i.test(written) ? 'This address is not secure (http). Sidelight works only on https pages.' : 'Enter a web address, such as example.org.';
