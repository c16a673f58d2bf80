import { describeEenheid, Eenheid } from "@wmo-kit/domain";
import type { Prestatie } from "@wmo-kit/iwmo";
import { explainAfloop, type Toegelichteregel } from "@wmo-kit/iwmo/declaratie";

import type { Runregel, Voorgesteld } from "./declaratiefeit.js";
import type { Run } from "./run.js";
import { prestatiesPerReferentie } from "./toets-regels.js";
import type { Declaratieregel, Declaratieweergave, Regelbrontijd } from "./weergave.js";

type Regel = Declaratieweergave["lijst"][number];

/** The answer to each line, by its number; none as long as there is no answer. */
const listUitkomsten = ({ berichten, antwoorden }: Run): ReadonlyMap<string, Toegelichteregel> =>
  new Map(
    berichten.flatMap((bericht, i) => {
      const antwoord = antwoorden.get(i + 1);
      if (antwoord === undefined) return [];
      return explainAfloop(bericht, antwoord).match(({ regels }) => regels.map((regel) => [regel.referentieNummer, regel] as const), () => []);
    }),
  ); // prettier-ignore

const UITKOMST = { Toegekend: "toegekend", Afgewezen: "afgewezen", Onbeantwoord: "onbeantwoord" } as const;

const saldoVan = ({ ingediendBedrag: { bedrag, debetCredit } }: Prestatie): number => (debetCredit === "C" ? -bedrag : bedrag);

const showRegel = (regel: Runregel, prestatie: Prestatie, antwoord: Toegelichteregel | undefined, naam: string): Regel => ({
  referentie: regel.referentie,
  bestand: regel.deel,
  soort: regel.soort,
  vervangt: regel.vervangt ?? null,
  dossierId: regel.dossier,
  naam,
  toewijzingNummer: prestatie.toewijzingNummer,
  productCode: prestatie.productCode,
  begindatum: prestatie.productPeriode.begindatum,
  einddatum: prestatie.productPeriode.einddatum,
  volume: prestatie.geleverdVolume,
  eenheid: prestatie.eenheid,
  eenheidTekst: describeEenheid(Eenheid.parse(prestatie.eenheid)),
  tariefInEurocent: prestatie.productTarief ?? null,
  bedragInEurocent: saldoVan(prestatie),
  uitkomst: antwoord === undefined ? null : UITKOMST[antwoord.uitkomst._tag],
  gronden: (antwoord?.gronden ?? []).map(({ retourcode: code, betekenis, doen }) => ({ code, betekenis, doen })),
  registraties: regel.tijden.length,
});

/** The records that a line is made of; undefined when there is no such line. @source D-20.14, D-20.15 */
export const showRegelbron = ({ voorstel }: Run, referentie: string): readonly Regelbrontijd[] | undefined =>
  voorstel.regels
    .find((regel) => regel.referentie === referentie)
    ?.tijden.map(({ registratie, dag, eenheden, medewerker }) => ({ registratie, dag, eenheden, medewerker: medewerker ?? null }));

/** How much time is named for each reason; how much there is it always says. */
const NIET_GETOOND = 100;

const showNiet = ({ niet }: Voorgesteld, noem: (dossier: string) => string): Declaratieweergave["niet"] =>
  [...Map.groupBy(niet, ({ code, tekst }) => `${code} ${tekst}`).values()]
    .toSorted((een, ander) => ander.length - een.length)
    .map((rijen) => ({
      code: rijen[0]?.code ?? "",
      tekst: rijen[0]?.tekst ?? "",
      aantal: rijen.length,
      registraties: rijen.slice(0, NIET_GETOOND).map(({ registratie, dossier }) => ({ registratie, dossierId: dossier, naam: noem(dossier), dag: registratie.split(":")[1] ?? "" })),
    }));

/** A claim run in the list. */
export const showDeclaratieregel = (run: Run): Declaratieregel => {
  const { voorstel, stand, verzondenOp, berichten, antwoorden } = run;
  const prestaties = [...prestatiesPerReferentie(berichten).values()];
  const toegekend = [...listUitkomsten(run).values()].reduce((som, { saldo, uitkomst }) => (uitkomst._tag === "Toegekend" ? som + saldo : som), 0);
  return {
    id: voorstel.id,
    maand: voorstel.maand,
    gemeente: voorstel.gemeente,
    stand,
    dagtekening: voorstel.dagtekening,
    verzondenOp: verzondenOp ?? null,
    bestanden: berichten.length,
    regels: voorstel.regels.length,
    ingediendInEurocent: prestaties.reduce((som, prestatie) => som + saldoVan(prestatie), 0),
    toegekendInEurocent: antwoorden.size === 0 ? null : toegekend,
    nietGedeclareerd: voorstel.niet.filter(({ code }) => code !== "AlGedeclareerd").length,
  };
};

/** A claim run with its lines, the records each is made of, and everything that is not in it. @source D-20.15 */
export const showDeclaratie = (run: Run, noem: (dossier: string) => string): Declaratieweergave => {
  const { voorstel, berichten, antwoorden } = run;
  const prestaties = prestatiesPerReferentie(berichten);
  const uitkomsten = listUitkomsten(run);
  return {
    ...showDeclaratieregel(run),
    aanbieder: voorstel.aanbieder,
    berichten: voorstel.berichten.map(({ identificatie, declaratieNummer }, i) => ({ bestand: i + 1, identificatie, declaratieNummer, beantwoord: antwoorden.has(i + 1) })),
    lijst: voorstel.regels.flatMap((regel) => {
      const prestatie = prestaties.get(regel.referentie);
      return prestatie === undefined ? [] : [showRegel(regel, prestatie, uitkomsten.get(regel.referentie), noem(regel.dossier))];
    }),
    niet: showNiet(voorstel, noem),
    redenen: [...Map.groupBy(voorstel.niet, ({ code }) => code)].map(([code, rijen]) => ({ code, aantal: rijen.length })),
  };
};
