import { leesStroom, type Bytebron, type Stroomuitslag } from "./lees-stroom.js";
import { WMO323, type Declaratie, type Prestatie, type Wmo323Client, type Wmo323Header } from "./release-3-2/wmo323.js";
import type { Stroomdeel } from "./schema/stroom.js";
import type { Waarden } from "./schema/waarde.js";
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

/** How it ended: comes once, last. Only if it is ok was the message without findings of level 1. */
export interface Stroomeinde {
  readonly deel: "einde";
  readonly uitslag: Stroomuitslag;
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
 * Reads a declaratiebericht of any size in bounded memory, with all checks of level 1: first the claim as a whole,
 * then the lines client by client, and last how it ended. Parts stop coming at the first finding; the end names them all.
 * What was done with earlier parts must be undone when the end is not ok.
 *
 * @source iWmo 3.2, WMO323; OP179
 */
export async function* readWmo323(bron: Bytebron, maat = VENSTERMAAT): AsyncGenerator<Wmo323Deel, void, undefined> {
  const vertaal = makeVertaler();
  for await (const stuk of leesStroom(WMO323, ["Declaratie", "Clienten", "Client", "Prestaties"], { bron, maat })) {
    const deel: Wmo323Deel | undefined = "fase" in stuk ? vertaal(stuk) : { deel: "einde", uitslag: stuk };
    if (deel !== undefined) yield deel;
  }
}
