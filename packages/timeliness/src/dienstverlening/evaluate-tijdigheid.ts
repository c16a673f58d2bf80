import type { Contractprofiel, DatumBuitenBereik, Duur, IsoDatum, NormId, Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { eersteDagVan, laatsteDagVan, type Kalendermaand } from "../kalendermaand/kalendermaand.js";
import { addCivieleDuur } from "../norm/add-civiele-duur.js";
import { leesDuur } from "../norm/lees-meetwaarde.js";
import type { Meetfout, NormwaardePastNiet } from "../norm/meetfout.js";
import type { DienstverleningsNorm } from "./dienstverlenings-norm.js";
import { selectMetTermijn } from "./select-met-termijn.js";
import type { Dienststap, ZaakGewogen } from "./stap.js";
import type { Uitslag } from "./uitslag.table.js";
import { telZaken, weegAandeel, type Aandeel } from "./weeg-aandeel.js";

/** One resident who needs help: when reported, when basishulp started (nothing: not yet), or that it was solved without. */
export interface Startzaak {
  readonly kenmerk: string;
  readonly melding: IsoDatum;
  readonly start?: IsoDatum | undefined;
  readonly opgelostZonderBasishulp?: boolean | undefined;
}

/** The cases reported in a month, looked at on a day. */
export interface Tijdigheidsvraag {
  readonly normen: readonly DienstverleningsNorm[];
  readonly norm: NormId;
  readonly maand: Kalendermaand;
  readonly zaken: readonly Startzaak[];
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

interface Maat {
  readonly vraag: Tijdigheidsvraag;
  readonly wachtendenGemist: boolean;
}

const uitslagVan = ({ vraag, wachtendenGemist }: Maat, zaak: Startzaak, uiterlijk: IsoDatum): Uitslag => {
  const { peildatum } = vraag;
  const { start } = zaak;
  if (start !== undefined && start <= peildatum) return start <= uiterlijk ? "op tijd gestart" : "te laat gestart";
  if (zaak.opgelostZonderBasishulp === true) return "zonder basishulp opgelost";
  if (peildatum <= uiterlijk) return "termijn loopt";
  return wachtendenGemist ? "wacht te lang" : "wacht te lang, telt niet mee";
};

// The report days of a month are few, so each last day is calculated once for all cases of that day.
const weegZaken = (maat: Maat, duur: Duur): Result<readonly ZaakGewogen[], DatumBuitenBereik | NormwaardePastNiet> => {
  const { maand, zaken, norm } = maat.vraag;
  const uiterste = new Map<IsoDatum, IsoDatum>();
  const gewogen: ZaakGewogen[] = [];
  for (const zaak of zaken) {
    const { kenmerk, melding } = zaak;
    if (!melding.startsWith(maand)) {
      gewogen.push({ _tag: "ZaakGewogen", kenmerk, uitslag: "andere maand", gewicht: 1 });
      continue;
    }
    let uiterlijk = uiterste.get(melding);
    if (uiterlijk === undefined) {
      const dag = addCivieleDuur(melding, duur, norm);
      if (dag.isErr()) return err(dag.error);
      uiterlijk = dag.value;
      uiterste.set(melding, uiterlijk);
    }
    gewogen.push({ _tag: "ZaakGewogen", kenmerk, uitslag: uitslagVan(maat, zaak, uiterlijk), gewicht: 1, uiterlijk });
  }
  return ok(gewogen);
};

/**
 * The share of residents whose basishulp started in time, of those reported in a month.
 * Who started counts, and so does who waits past the term: a waiting resident lowers the figure today, not after the start.
 * The row that holds on the first day of the month decides; `<norm>.termijn` gives the term.
 *
 * @source W-50.3; norms.md section 9, A-07, consequence 20
 */
export const evaluateTijdigheid = (vraag: Tijdigheidsvraag): Result<Uitkomst<Aandeel, Dienststap>, Meetfout> => {
  const { maand, peildatum } = vraag;
  const gekozen = selectMetTermijn({ ...vraag, peildatum: eersteDagVan(maand) });
  if (gekozen.isErr()) return err(gekozen.error);
  const { aandeel, termijn } = gekozen.value;
  const maat: Maat = { vraag, wachtendenGemist: aandeel.rij.telwijze !== "wachtenden tellen niet mee" };
  return leesDuur(termijn).andThen((duur): Result<Uitkomst<Aandeel, Dienststap>, Meetfout> => {
    if (duur === null) return err({ _tag: "NormwaardePastNiet", norm: termijn.id, verwacht: "duur in dagen, weken, maanden of jaren" });
    return weegZaken(maat, duur).andThen((zaken) =>
      weegAandeel(aandeel, telZaken(zaken, "inwoners"), {
        peildatum,
        voorlopig: peildatum <= laatsteDagVan(maand) || zaken.some(({ uitslag }) => uitslag === "termijn loopt"),
      }),
    );
  });
};
