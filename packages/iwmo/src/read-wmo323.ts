import type { Bevinding } from "./bevinding.js";
import { leesStroom, type Bytebron, type Stroomuitslag } from "./lees-stroom.js";
import { WMO323, type Declaratie, type Prestatie, type Wmo323Client, type Wmo323Header } from "./release-3-2/wmo323.js";
import { RIJREGELS_WMO323 } from "./rules/wmo323.table.js";
import type { Stroomdeel } from "./schema/stroom.js";
import type { Waarden } from "./schema/waarde.js";
import { createNiveau2volger } from "./volg-niveau-2.js";
import { VENSTERMAAT } from "./xml/venster.js";

/** The claim as a whole: comes once, first. */
export interface DeclaratieKop {
  readonly deel: "kop";
  readonly header: Wmo323Header;
  readonly declaratie: Omit<Declaratie, "clienten">;
}

/** Some of the lines of one client, in their order; a client with many lines comes in several parts. */
export interface DeclaratiePrestaties {
  readonly deel: "prestaties";
  /** Which client of the message, from 1: a Bsn may wrongly be there twice. */
  readonly clientNummer: number;
  readonly bsn: Wmo323Client["bsn"];
  readonly prestaties: readonly Prestatie[];
}

/** How it ended: comes once, last. Only if it is ok was the message without findings of level 1; those of level 2 are then in it too. */
export interface Stroomeinde {
  readonly deel: "einde";
  readonly uitslag: Stroomuitslag;
  /** Findings of level 2, in the order of the document; none when there are findings of level 1: then nobody looked. */
  readonly niveau2: readonly Bevinding[];
}

/** What a WMO323 comes in. */
export type Wmo323Deel = DeclaratieKop | DeclaratiePrestaties | Stroomeinde;

/* Parts only come while there are no findings: then they have exactly the fields the description names. */
const getypeerd = <T>(waarde: unknown): T => waarde as T;

const makeVertaler = (): ((deel: Stroomdeel) => Wmo323Deel | undefined) => {
  let header: Waarden = {};
  let bsn = "";
  let clientNummer = 0;
  return (deel) => {
    if (deel.fase === "rijen") return { deel: "prestaties", clientNummer, bsn, prestaties: getypeerd(deel.waarden) };
    if (deel.fase === "sluit") return undefined;
    if (deel.groep === "Client") {
      bsn = String(deel.waarden["bsn"]);
      clientNummer += 1;
    }
    if (deel.groep === "Bericht") header = deel.waarden;
    return deel.groep === "Declaratie" ? { deel: "kop", ...getypeerd<Pick<DeclaratieKop, "header">>(header), declaratie: getypeerd(deel.waarden) } : undefined;
  };
};

/**
 * Reads a declaratiebericht of any size in bounded memory, with all checks of levels 1 and 2: first the claim as a whole,
 * then the lines client by client, and last how it ended. Parts stop coming at the first finding; the end names them all.
 * What was done with earlier parts must be undone when the end is not ok.
 *
 * @source iWmo 3.2, WMO323; OP179
 */
export async function* readWmo323(bron: Bytebron, maat = VENSTERMAAT): AsyncGenerator<Wmo323Deel, void, undefined> {
  const vertaal = makeVertaler();
  const { volger, listBevindingen } = createNiveau2volger(RIJREGELS_WMO323);
  for await (const stuk of leesStroom(WMO323, { namen: ["Declaratie", "Clienten", "Client", "Prestaties"], volger }, { bron, maat })) {
    const deel: Wmo323Deel | undefined = "fase" in stuk ? vertaal(stuk) : { deel: "einde", uitslag: stuk, niveau2: stuk.isOk() ? listBevindingen() : [] };
    if (deel !== undefined) yield deel;
  }
}
