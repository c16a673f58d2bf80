import { formatDatumMetWeekdag, toLokaleDatum, type Contractprofiel, type DatumBuitenBereik, type IsoDatum } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { describeStatus, type Kalender } from "@wmo-kit/timeliness";
import {
  describeProgrammafout,
  describeUitvoerder,
  describeVerplichting,
  evaluateInlevering,
  listVerplichtingen,
  type Partij,
  type Verplichting,
  type Verplichtingen,
  type Verplichtingfeiten,
} from "@wmo-kit/timeliness/plichten";

import type { Registerstand } from "../register/registerstand.js";
import { alleVan, nieuwsteVan, stukkenVan, type Kwaliteitsstuk } from "./kwaliteitslezer.js";
import type { Plichtenkalender, Plichtweergave } from "./weergave.js";

/** By which calendar and contract the duties are placed, and on which day they are looked at. */
export interface Plichtenvraag {
  readonly partij: Partij;
  readonly stand: Registerstand;
  readonly jaar: number;
  readonly peildatum: IsoDatum;
  readonly kalender: Kalender;
  readonly profiel: Contractprofiel | undefined;
}

const feitenVan = (stand: Registerstand): Verplichtingfeiten => {
  const gegevens = nieuwsteVan(stand, "omstandigheden-vastgelegd")?.gegevens;
  if (gegevens === undefined) return {};
  const { omzetBoven200000, regionaleOmzetBoven200000, certificeringGestart, meerDan25Medewerkers, eindeContract, verlengdTot } = gegevens;
  const omstandigheden = Object.entries({
    "omzet-boven-200000": omzetBoven200000,
    "regionale-omzet-boven-200000": regionaleOmzetBoven200000,
    "certificering-gestart": certificeringGestart,
    "meer-dan-25-medewerkers": meerDan25Medewerkers,
  }).filter(([, geldt]) => geldt !== undefined);
  return {
    omstandigheden: Object.fromEntries(omstandigheden),
    ...(eindeContract === undefined ? {} : { contract: { einddatum: eindeContract, ...(verlengdTot === undefined ? {} : { verlengdTot }) } }),
  };
};

/** The duties of the organisation in a year, by the circumstances that were recorded. @source norms.md sections 3 and 4 */
export const findPlichten = ({ partij, stand, jaar, kalender, profiel }: Plichtenvraag): Result<Verplichtingen, DatumBuitenBereik> =>
  listVerplichtingen({ partij, jaar, kalender, feiten: feitenVan(stand), profiel });

type Gedaan = Kwaliteitsstuk<"plicht-gedaan">;

// What was opened again after it was done is not done.
const gedaanPerPlicht = (stand: Registerstand): ReadonlyMap<string, Gedaan> => {
  const heropend = new Map(alleVan(stand, "plicht-heropend").map(({ gegevens, versie }) => [gegevens.sleutel, versie] as const));
  return new Map(
    alleVan(stand, "plicht-gedaan")
      .filter(({ gegevens, versie }) => (heropend.get(gegevens.sleutel) ?? 0) < versie)
      .map((gedaan) => [gedaan.gegevens.sleutel, gedaan] as const),
  );
};

const STANDEN: Readonly<Record<string, Plichtweergave["stand"]>> = {
  Lopend: "lopend",
  BijnaVerstreken: "bijna verstreken",
  Verstreken: "verstreken",
  Gehaald: "gedaan",
  TeLaatGehaald: "te laat gedaan",
};

const toPlicht = (verplichting: Verplichting, gedaan: Gedaan | undefined, { peildatum, kalender }: Plichtenvraag): Plichtweergave => {
  const voldaanOp = gedaan?.gegevens.datum;
  const status = evaluateInlevering({ uitersteDatum: verplichting.datum, kalender, peildatum, voldaanOp });
  return {
    sleutel: verplichting.sleutel,
    norm: verplichting.norm,
    titel: verplichting.titel,
    wie: verplichting._tag === "Programmaverplichting" ? describeUitvoerder(verplichting.uitvoerder) : "de opdrachtnemer",
    uiterlijk: verplichting.datum,
    uiterlijkTekst: formatDatumMetWeekdag(verplichting.datum),
    stand: STANDEN[status._tag] ?? "lopend",
    standTekst: describeStatus(status),
    voorbehoud: verplichting._tag === "Programmaverplichting" ? (verplichting.voorbehoud ?? null) : null,
    waarom: describeVerplichting(verplichting).split("\n"),
    gedaanOp: voldaanOp ?? null,
    bewijs: gedaan?.gegevens.kenmerk ?? null,
  };
};

/** Who follows the calendar. The secret itself is not kept, so it is not here. */
const listAbonnementen = (stand: Registerstand): Plichtenkalender["abonnementen"] => {
  const ingetrokken = stukkenVan(stand, "agendatoegang-ingetrokken");
  return [...stukkenVan(stand, "agendatoegang-gegeven").values()].map(({ op, gegevens: { id, voor } }) => ({
    id,
    voor,
    sinds: toLokaleDatum(op).unwrapOr(""),
    ingetrokken: ingetrokken.has(id),
  }));
};

/** The duties of a year with what was done of them and the evidence. */
export const showPlichten = (vraag: Plichtenvraag): Result<Plichtenkalender, DatumBuitenBereik> =>
  findPlichten(vraag).map(({ gedateerd, zonderDag }) => {
    const gedaan = gedaanPerPlicht(vraag.stand);
    // Before the agreement began nothing was due under it.
    const begin = nieuwsteVan(vraag.stand, "omstandigheden-vastgelegd")?.gegevens.beginContract;
    const verschuldigd = gedateerd.filter(({ datum }) => begin === undefined || datum >= begin);
    return {
      jaar: vraag.jaar,
      peildatum: vraag.peildatum,
      versie: vraag.stand.versie,
      plichten: verschuldigd.map((verplichting) => toPlicht(verplichting, gedaan.get(verplichting.sleutel), vraag)),
      zonderDag: zonderDag.map(({ norm, titel, reden }) => ({ norm, titel, reden: describeProgrammafout(reden) })),
      abonnementen: listAbonnementen(vraag.stand),
    };
  });
