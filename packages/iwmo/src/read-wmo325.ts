import { leesStroom, type Bytebron } from "./lees-stroom.js";
import type { Stroomeinde } from "./read-wmo323.js";
import { WMO325, type DeclaratieAntwoord, type Wmo325Client, type Wmo325Header, type Wmo325Prestatie } from "./release-3-2/wmo325.js";
import { RIJREGELS_WMO325 } from "./rules/wmo325.table.js";
import type { Stroomdeel } from "./schema/stroom.js";
import type { Waarden } from "./schema/waarde.js";
import { createNiveau2volger } from "./volg-niveau-2.js";
import { VENSTERMAAT } from "./xml/venster.js";

/** The answer as a whole, without what the message only says after its lines: comes once, first. */
export interface AntwoordKop {
  readonly deel: "kop";
  readonly header: Wmo325Header;
  readonly declaratieAntwoord?: Omit<DeclaratieAntwoord, "clienten" | "retourCodes">;
}

/** Some of the rejected lines of one client, in their order; a client with many lines comes in several parts. */
export interface AntwoordPrestaties {
  readonly deel: "prestaties";
  /** Which client of the message, from 1: a Bsn may wrongly be there twice. */
  readonly clientNummer: number;
  readonly bsn: Wmo325Client["bsn"];
  readonly prestaties: readonly Wmo325Prestatie[];
}

/** What was found about a client, after the lines; without a client about the claim as a whole. */
export interface AntwoordRetourCodes {
  readonly deel: "retourCodes";
  readonly client?: Pick<AntwoordPrestaties, "clientNummer" | "bsn">;
  readonly retourCodes: DeclaratieAntwoord["retourCodes"];
}

/** What a WMO325 comes in. */
export type Wmo325Deel = AntwoordKop | AntwoordPrestaties | AntwoordRetourCodes | Stroomeinde;

/* Parts only come while there are no findings: then they have exactly the fields the description names. */
const getypeerd = <T>(waarde: unknown): T => waarde as T;

const zonder = (waarden: Waarden, sleutel: string): Waarden => Object.fromEntries(Object.entries(waarden).filter(([naam]) => naam !== sleutel));

type Vertaler = (deel: Stroomdeel) => readonly Wmo325Deel[];

const makeVertaler = (): Vertaler => {
  let header: Waarden = {};
  let bsn = "";
  let clientNummer = 0;
  let heeftKop = false;
  const kop = (antwoord?: Waarden): readonly Wmo325Deel[] => {
    if (heeftKop) return [];
    heeftKop = true;
    const { header: wat } = getypeerd<Pick<AntwoordKop, "header">>(header);
    return [{ deel: "kop", header: wat, ...(antwoord === undefined ? {} : { declaratieAntwoord: getypeerd(zonder(antwoord, "retourCodes")) }) }];
  };
  const codes = (waarden: Waarden): AntwoordRetourCodes["retourCodes"] => getypeerd(waarden["retourCodes"]);
  const opent = (groep: string, waarden: Waarden): readonly Wmo325Deel[] => {
    if (groep === "Client") {
      bsn = String(waarden["bsn"]);
      clientNummer += 1;
    }
    if (groep === "Bericht") header = waarden;
    return groep === "DeclaratieAntwoord" ? kop(waarden) : [];
  };
  const sluit = (groep: string, waarden: Waarden): readonly Wmo325Deel[] => {
    if (groep === "Client") return [{ deel: "retourCodes", client: { clientNummer, bsn }, retourCodes: codes(waarden) }];
    if (groep === "DeclaratieAntwoord") return [...kop(waarden), { deel: "retourCodes", retourCodes: codes(waarden) }];
    header = waarden;
    return kop();
  };
  return (deel) => {
    if (deel.fase === "rijen") return [{ deel: "prestaties", clientNummer, bsn, prestaties: getypeerd(deel.waarden) }];
    return deel.fase === "opent" ? opent(deel.groep, deel.waarden) : sluit(deel.groep, deel.waarden);
  };
};

/**
 * Reads a declaratie-antwoordbericht of any size in bounded memory, with all checks of levels 1 and 2: first the answer as a whole,
 * then the rejected lines client by client with what was found about each client, and last how it ended.
 * What was done with earlier parts must be undone when the end is not ok.
 *
 * @source iWmo 3.2, WMO325; OP179
 */
export async function* readWmo325(bron: Bytebron, maat = VENSTERMAAT): AsyncGenerator<Wmo325Deel, void, undefined> {
  const vertaal = makeVertaler();
  const { volger, listBevindingen } = createNiveau2volger(RIJREGELS_WMO325);
  for await (const stuk of leesStroom(WMO325, { namen: ["DeclaratieAntwoord", "Clienten", "Client", "Prestaties"], volger }, { bron, maat })) {
    if ("fase" in stuk) yield* vertaal(stuk);
    else yield { deel: "einde", uitslag: stuk, niveau2: stuk.isOk() ? listBevindingen() : [] };
  }
}
