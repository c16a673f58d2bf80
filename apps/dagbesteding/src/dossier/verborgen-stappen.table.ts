/** Steps that come with a message and not by hand, and steps that only exist to refuse with their reason. */
const VERBORGEN: ReadonlySet<string> = new Set([
  "B1 301-ontvangen",
  "B1 301-gewijzigd",
  "B1 301-ingetrokken",
  "B1 verzoek-gewijzigd",
  "B3 motivering-gewijzigd",
]);

/** Whether a step is not offered on a screen. */
export const isVerborgen = (levensloop: string, gebeurtenis: string): boolean => VERBORGEN.has(`${levensloop} ${gebeurtenis}`);
