import { describeBron, formatDatum, redactBsn } from "@wmo-kit/domain";

import { describeToetsfout } from "../describe-error.js";
import { describeBevinding } from "../describe/describe-bevinding.js";
import { describeMaat, VERGELIJKINGEN } from "../describe/describe-maat.js";
import { describeOordeel } from "../describe/describe-oordeel.js";
import { describeBoekjaar, describeToetsstap } from "../describe/describe-stap.js";
import { listGrenzen } from "../jaren/ruimte.js";
import type { Trend, Trendsignaal } from "../jaren/trend.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import type { Dossier } from "./dossier.js";
import { drawBand } from "./draw-band.js";
import { drawTrend } from "./draw-trend.js";

/** A piece of a report, whatever it is written in. A drawing always stands beside a table or list that says the same. */
export type Blok =
  | { readonly soort: "tekst"; readonly tekst: string }
  | { readonly soort: "lijst"; readonly regels: readonly string[] }
  | { readonly soort: "tabel"; readonly titel: string; readonly kop: readonly string[]; readonly rijen: readonly (readonly string[])[] }
  | { readonly soort: "tekening"; readonly svg: string; readonly tekst: string };

/** A part of a report under a heading. */
export interface Sectie {
  readonly titel: string;
  readonly niveau: 2 | 3;
  readonly blokken: readonly Blok[];
}

const SIGNAAL: Readonly<Record<Trendsignaal, string>> = { "norm gemist": "de norm is gemist", "norm in zicht": "bij dezelfde verandering wordt de norm volgend jaar gemist" };

const naamVan = ({ titel, toets, onderwerp }: Toetsuitkomst["waarde"]): string => `${titel} (${toets})${onderwerp === null ? "" : `: ${redactBsn(onderwerp)}`}`;

const gemetenTekst = ({ gemeten, eenheid }: Toetsuitkomst["waarde"]): string => (gemeten === null ? "onbekend" : describeMaat(gemeten, eenheid));

const normtekst = (toets: Toetsuitkomst): string => {
  const grenzen = listGrenzen(toets).map(({ vergelijking, grens }) => `${VERGELIJKINGEN[vergelijking]} ${describeMaat(grens, toets.waarde.eenheid)}`);
  return grenzen.length === 0 ? "geen waarde" : grenzen.join(" en ");
};

const samenvatting = ({ oordeel }: Dossier): Sectie => ({
  titel: "Samenvatting",
  niveau: 2,
  blokken: [
    {
      soort: "tabel",
      titel: "Alle toetsen met norm en oordeel",
      kop: ["toets", "gemeten", "norm", "oordeel"],
      rijen: oordeel.toetsen.map((toets) => [naamVan(toets.waarde), gemetenTekst(toets.waarde), normtekst(toets), toets.waarde.oordeel.soort]),
    },
    ...(oordeel.nietGetoetst.length === 0
      ? []
      : [{ soort: "lijst", regels: oordeel.nietGetoetst.map(({ toets, onderwerp, fout }) => `${toets}${onderwerp === null ? "" : `, ${redactBsn(onderwerp)}`}: ${describeToetsfout(fout)}`) } as const]),
  ],
});

const trendtabel = ({ punten, eenheid }: Trend): Blok => ({
  soort: "tabel",
  titel: "Door de jaren",
  kop: ["boekjaar", "gemeten", "oordeel"],
  rijen: punten.map(({ boekjaar, gemeten, oordeel }) => [describeBoekjaar(boekjaar), gemeten === null ? "onbekend" : describeMaat(gemeten, eenheid), oordeel.soort]),
});

const tekening = (svg: string | null, tekst: string): readonly Blok[] => (svg === null ? [] : [{ soort: "tekening", svg, tekst }]);

const toetssectie = (toets: Toetsuitkomst, trend: Trend | undefined, nummer: number): Sectie => ({
  titel: naamVan(toets.waarde),
  niveau: 3,
  blokken: [
    { soort: "tekst", tekst: describeOordeel(toets.waarde.oordeel) },
    { soort: "lijst", regels: [...toets.stappen.map(describeToetsstap), `Bron: ${toets.bronnen.map(describeBron).join("; ")}.`] },
    ...tekening(drawBand(toets, `norm-${nummer}`), `Gemeten ${gemetenTekst(toets.waarde)}, norm ${normtekst(toets)}.`),
    ...(trend === undefined || trend.punten.length < 2 ? [] : [trendtabel(trend), ...tekening(drawTrend(trend, `jaren-${nummer}`), "Dezelfde waarden als in de tabel.")]),
    ...(trend?.signaal === "norm in zicht" ? [{ soort: "tekst", tekst: `Let op: ${SIGNAAL[trend.signaal]}. Dit is een signaal en geen oordeel.` } as const] : []),
  ],
});

const verliesregel = ({ verlies }: Dossier): readonly Blok[] =>
  verlies.isRisico === true ? [{ soort: "tekst", tekst: `Let op: ${verlies.boekjaren.length} jaren verlies achter elkaar. Bron: ${describeBron(verlies.bron)}.` }] : [];

const kwaliteit = ({ bevindingen }: Dossier): Sectie => ({
  titel: "Kwaliteit van de cijfers",
  niveau: 2,
  blokken: bevindingen.length === 0 ? [{ soort: "tekst", tekst: "Op de cijfers is niets aan te merken." }] : [{ soort: "lijst", regels: bevindingen.map(describeBevinding) }],
});

const OPDRACHT = { dagbesteding: "Wmo-dagbesteding", wijkteam: "sociaal wijkteam" } as const;

/** The heading of the report. */
export const titelVan = ({ jaar }: Dossier): string => `Financiële toetsing van ${redactBsn(jaar.rechtspersoon)} over boekjaar ${describeBoekjaar(jaar.boekjaar)}`;

/** The report in parts, before it is written in Markdown or HTML. */
export const listSecties = (dossier: Dossier): readonly Sectie[] => [
  {
    titel: "Waarover dit gaat",
    niveau: 2,
    blokken: [
      { soort: "tekst", tekst: `Programma: ${OPDRACHT[dossier.vraag.partij]}. Normen van ${formatDatum(dossier.vraag.peildatum)}. Percentages zijn afgerond om te lezen; het oordeel komt van de precieze waarde.` },
      ...verliesregel(dossier),
    ],
  },
  samenvatting(dossier),
  { titel: "Per toets", niveau: 2, blokken: [] },
  ...dossier.oordeel.toetsen.map((toets, nummer) =>
    toetssectie(toets, dossier.trends.find((trend) => trend.toets === toets.waarde.toets && trend.onderwerp === toets.waarde.onderwerp), nummer + 1),
  ),
  kwaliteit(dossier),
];
