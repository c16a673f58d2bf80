/** Steps that another step takes along, so that nobody fills them in by hand: `levensloop gebeurtenis`. @source lifecycle.md A1, A2 */
const VERBORGEN: ReadonlySet<string> = new Set(["A1 onderzoek-gestart"]);

/** Whether a step is not offered on a screen. */
export const isVerborgen = (levensloop: string, gebeurtenis: string): boolean => VERBORGEN.has(`${levensloop} ${gebeurtenis}`);
