import type { Contractprofiel, Eurocent, IsoDatum, NormId, Uitkomst } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

import { addKalendermaanden, eersteDagVan, kalendermaandVan, laatsteDagVan, type Kalendermaand } from "../kalendermaand/kalendermaand.js";
import type { Meetfout } from "../norm/meetfout.js";
import type { DienstverleningsNorm } from "./dienstverlenings-norm.js";
import { leesMaanden } from "./lees-maanden.js";
import { selectMetTermijn } from "./select-met-termijn.js";
import type { Dienststap, ZaakGewogen } from "./stap.js";
import type { Uitslag } from "./uitslag.table.js";
import { telZaken, weegAandeel, type Aandeel } from "./weeg-aandeel.js";

/** One line of care delivered in the month: its amount, when its allocation was received and in which month it was declared. @unit eurocent */
export interface Zorgregel {
  readonly kenmerk: string;
  readonly bedrag: Eurocent;
  readonly toewijzingOntvangen?: IsoDatum | undefined;
  readonly gedeclareerdIn?: Kalendermaand | undefined;
}

/** The care delivered in a month, looked at on a day. */
export interface Declaratievraag {
  readonly normen: readonly DienstverleningsNorm[];
  readonly norm: NormId;
  readonly zorgmaand: Kalendermaand;
  readonly regels: readonly Zorgregel[];
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

interface Maat {
  readonly zorgmaand: Kalendermaand;
  readonly eindeZorgmaand: IsoDatum;
  readonly uiterlijkIn: Kalendermaand;
  readonly peilmaand: Kalendermaand;
  readonly vroegTeltMee: boolean;
}

const uitslagVan = (maat: Maat, { toewijzingOntvangen, gedeclareerdIn }: Zorgregel): Uitslag => {
  if (toewijzingOntvangen === undefined || maat.eindeZorgmaand < toewijzingOntvangen) return "zonder toewijzing";
  if (gedeclareerdIn === undefined || maat.peilmaand < gedeclareerdIn) return "niet gedeclareerd";
  if (maat.uiterlijkIn < gedeclareerdIn) return "te laat gedeclareerd";
  return gedeclareerdIn <= maat.zorgmaand && !maat.vroegTeltMee ? "te vroeg gedeclareerd" : "op tijd gedeclareerd";
};

/**
 * The share, in euros, of the care of a month that was declared in time, of the care on received allocations.
 * The row that holds on the first day of the month decides; `<norm>.termijn` tells how many months there are.
 *
 * @source D-20.2; norms.md section 9, A-10
 * @unit eurocent
 */
export const evaluateDeclaratiegraad = (vraag: Declaratievraag): Result<Uitkomst<Aandeel, Dienststap>, Meetfout> => {
  const { zorgmaand, regels, peildatum } = vraag;
  const gekozen = selectMetTermijn({ ...vraag, peildatum: eersteDagVan(zorgmaand) });
  if (gekozen.isErr()) return err(gekozen.error);
  const { aandeel, termijn } = gekozen.value;
  const uiterlijk = leesMaanden(termijn).andThen((maanden) => addKalendermaanden(zorgmaand, maanden));
  if (uiterlijk.isErr()) return err(uiterlijk.error);
  const maat: Maat = {
    zorgmaand,
    eindeZorgmaand: laatsteDagVan(zorgmaand),
    uiterlijkIn: uiterlijk.value,
    peilmaand: kalendermaandVan(peildatum),
    vroegTeltMee: aandeel.rij.telwijze !== "vroeg gedeclareerd telt niet mee",
  };
  const zaken = regels.map(
    (regel): ZaakGewogen => ({ _tag: "ZaakGewogen", kenmerk: regel.kenmerk, uitslag: uitslagVan(maat, regel), gewicht: regel.bedrag }),
  );
  return weegAandeel(aandeel, telZaken(zaken, "eurocent"), { peildatum, voorlopig: peildatum <= laatsteDagVan(uiterlijk.value) });
};
