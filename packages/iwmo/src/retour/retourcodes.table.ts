import type { WJ001 } from "../release-3-2/codelijsten/wj001.generated.js";

/** A code of the list of return codes. @source iWmo 3.2, codelijst WJ001 */
export type Retourcode = (typeof WJ001)["codes"][number]["code"];

/** Codes that say how a berichtklasse came out, apart from the code of a broken rule. @source iWmo 3.2, codelijst WJ001; IV028, IV087 */
export const RETOURCODES = {
  /** Rejected by a rule within the message: stands in the header only. @source IV028, XSLT-fout */
  afgekeurdOpNiveau2: "0001",
  /** Nothing to say about this berichtklasse. @source IV028 */
  geenOpmerking: "0200",
  /** The berichtklasse was not judged. @source IV028, IV087 */
  nietBeoordeeld: "0233",
  /** The claim is granted in full. @source IV087 */
  volledigToegewezen: "8001",
} as const satisfies Readonly<Record<string, Retourcode>>;

/** Version of the rules of level 2 that this package follows. @source iWmo 3.2, officiële XSLT; IV033 */
export const XSLT_VERSIE = "2.10.5";

/**
 * Classes whose rejection leaves the classes below them unjudged.
 * A rejected Verzoek does not: its products are returned with a code of their own.
 *
 * @source iWmo 3.2, IV087 (Client: "alle prestaties 0233"), read in the same way for IV028
 */
export const SLUIT_ONDERLIGGENDE_UIT: ReadonlySet<string> = new Set(["Client"]);
