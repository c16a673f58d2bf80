const ADRESSEN: ReadonlySet<string> = new Set(["/aanmelden", "/eerste-start", "/wachtwoord-kiezen"]);

/** Whether an address is of a page for somebody who has not signed in. */
export const isToegangsadres = (pad: string): boolean => ADRESSEN.has(pad);
