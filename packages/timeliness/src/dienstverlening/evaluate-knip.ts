import { omvatDatum, type Contractprofiel, type IsoDatum, type NormId, type Periode, type Uitkomst } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

import type { Meetfout } from "../norm/meetfout.js";
import { selectRij } from "../norm/select-rij.js";
import type { DienstverleningsNorm } from "./dienstverlenings-norm.js";
import type { Dienststap, ZaakGewogen } from "./stap.js";
import { UITSLAGEN, type Uitslag } from "./uitslag.table.js";
import { telZaken, weegAandeel, type Aandeel } from "./weeg-aandeel.js";

/** One report of a resident: when it was closed (nothing: it is open) and whether it ended in an order for maatwerk. */
export interface Knipmelding {
  readonly kenmerk: string;
  readonly inwoner: string;
  readonly afgesloten?: IsoDatum | undefined;
  readonly metMaatwerk: boolean;
}

/** The reports of a period, looked at on a day. */
export interface Knipvraag {
  readonly normen: readonly DienstverleningsNorm[];
  readonly norm: NormId;
  readonly periode: Periode & { readonly einddatum: IsoDatum };
  readonly meldingen: readonly Knipmelding[];
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

const uitslagVan = ({ periode, peildatum }: Knipvraag, { afgesloten, metMaatwerk }: Knipmelding): Uitslag => {
  if (afgesloten === undefined || peildatum < afgesloten) return "nog open";
  if (!omvatDatum(periode, afgesloten)) return "andere periode";
  return metMaatwerk ? "met maatwerk" : "zonder maatwerk";
};

const telInwoners = (
  meldingen: readonly Knipmelding[],
  zaken: readonly ZaakGewogen[],
): { readonly teller: number; readonly noemer: number } => {
  const maatwerkPerInwoner = new Map<string, boolean>();
  for (const [plaats, { uitslag }] of zaken.entries()) {
    const inwoner = meldingen[plaats]?.inwoner;
    if (inwoner === undefined || !UITSLAGEN[uitslag].noemer) continue;
    maatwerkPerInwoner.set(inwoner, uitslag === "met maatwerk" || maatwerkPerInwoner.get(inwoner) === true);
  }
  let zonderMaatwerk = 0;
  for (const metMaatwerk of maatwerkPerInwoner.values()) zonderMaatwerk += metMaatwerk ? 0 : 1;
  return { teller: zonderMaatwerk, noemer: maatwerkPerInwoner.size };
};

/**
 * The share of residents helped without maatwerk, over the reports closed in a period. It is an ambition: a signal, no reason to block.
 * A resident with more reports counts once, and as helped with maatwerk when one of them ended in an order.
 *
 * @source W-72.1; norms.md section 9, A-26
 */
export const evaluateKnip = (vraag: Knipvraag): Result<Uitkomst<Aandeel, Dienststap>, Meetfout> => {
  const { periode, meldingen, peildatum } = vraag;
  const gekozen = selectRij({ ...vraag, peildatum: periode.begindatum });
  if (gekozen.isErr()) return err(gekozen.error);
  const zaken = meldingen.map(
    (melding): ZaakGewogen => ({ _tag: "ZaakGewogen", kenmerk: melding.kenmerk, uitslag: uitslagVan(vraag, melding), gewicht: 1 }),
  );
  const perMelding = telZaken(zaken, "meldingen");
  const telling = gekozen.value.rij.telwijze === "per melding" ? perMelding : { ...perMelding, ...telInwoners(meldingen, zaken), eenheid: "inwoners" as const };
  return weegAandeel(gekozen.value, telling, { peildatum, voorlopig: peildatum <= periode.einddatum });
};
