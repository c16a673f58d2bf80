import type { Tik } from "./tik.js";

/** A cell of a report, as far as it is held against the recount. */
export interface Rapportcel {
  readonly indicator: string;
  readonly tijdvak: string;
  readonly uitsplitsing: string;
  readonly groep: string;
  readonly teller: number | null;
  readonly noemer: number;
  readonly loopt: number;
  readonly waarde: string | null;
  readonly spreiding: { readonly mediaan: string; readonly gemiddelde: string; readonly kortste: number; readonly langste: number } | null;
  readonly oordeel: string;
}

const TOTAAL = "totaal";

/** Figures that are amounts of the municipality; only the mirror budget stands against something. */
const BEDRAGEN = ["indicaties", "omvang-indicaties", "gedeclareerde-uren", "spiegelbudget"];
/** Figures that are a share, and what is enough; null where the source asks no share. @source W-50.2, W-50.3, W-57, W-64.4, W-72.1, W-33 @unit percent */
const AANDELEN: Readonly<Record<string, number | null>> = {
  "bevestiging-48-uur": 100,
  "contact-5-werkdagen": 100,
  "start-14-dagen": 80,
  "start-5-dagen": null,
  "wachttijd-4-weken": null,
  "urgent-zonder-wachten": 100,
  "advies-6-weken": 100,
  "afhandeling-8-weken": 100,
  knip: 80,
  doelrealisatie: null,
  "ervaring-gevraagd": 100,
  "calamiteit-toezicht-3-werkdagen": 100,
  "calamiteit-opdrachtgever-3-werkdagen": 100,
  "bezwaren-uitkomst": null,
  "pgb-steekproef": null,
};

const som = (tikken: readonly Tik[], wat: "boven" | "onder" | "loopt"): number => tikken.reduce((totaal, tik) => totaal + tik[wat], 0);

// A whole number of tenths, half away from zero, with a comma.
const inTienden = (teller: number, noemer: number): string => {
  const tienden = (BigInt(teller) * 20n + BigInt(noemer)) / (BigInt(noemer) * 2n);
  return `${(tienden / 10n).toString().replaceAll(/\B(?=(?:\d{3})+$)/gu, ".")},${tienden % 10n}`;
};

const percentage = (boven: number, onder: number): string | null => (onder === 0 ? null : `${inTienden(boven * 100, onder)}%`);

const spreidingVan = (tikken: readonly Tik[]): Rapportcel["spreiding"] => {
  const dagen = tikken.flatMap((tik) => tik.dagen ?? []).toSorted((een, ander) => een - ander);
  const [kortste, langste] = [dagen[0], dagen.at(-1)];
  if (kortste === undefined || langste === undefined) return null;
  const midden = [dagen[Math.floor((dagen.length - 1) / 2)] ?? 0, dagen[Math.floor(dagen.length / 2)] ?? 0];
  return { mediaan: inTienden((midden[0] ?? 0) + (midden[1] ?? 0), 2), gemiddelde: inTienden(dagen.reduce((een, ander) => een + ander, 0), dagen.length), kortste, langste };
};

const verwacht = ({ indicator, tijdvak, uitsplitsing, groep }: Pick<Rapportcel, "indicator" | "tijdvak" | "uitsplitsing" | "groep">, tikken: readonly Tik[]): Rapportcel => {
  const [boven, onder, loopt] = [som(tikken, "boven"), som(tikken, "onder"), som(tikken, "loopt")];
  const kop = { indicator, tijdvak, uitsplitsing, groep, noemer: onder, loopt };
  const isDuur = tikken.some(({ dagen }) => dagen !== undefined) || ["wachttijd-tot-start", "caseload-doorlooptijd"].includes(indicator);
  if (BEDRAGEN.includes(indicator)) return { ...kop, teller: boven, waarde: indicator === "spiegelbudget" ? percentage(boven, onder) : String(boven), spreiding: null, oordeel: "geen oordeel" };
  const genoeg = AANDELEN[indicator];
  if (genoeg !== undefined) {
    const oordeel = genoeg === null || onder === 0 ? "geen oordeel" : boven * 100 >= genoeg * onder ? "voldoet" : "voldoet niet";
    return { ...kop, teller: boven, waarde: percentage(boven, onder), spreiding: null, oordeel };
  }
  const spreiding = isDuur ? spreidingVan(tikken) : null;
  return { ...kop, teller: null, waarde: isDuur ? (spreiding?.mediaan ?? null) : String(onder), spreiding, oordeel: "geen oordeel" };
};

const kies = ({ indicator, tijdvak, uitsplitsing, groep, teller, noemer, loopt, waarde, spreiding, oordeel }: Rapportcel): Rapportcel => ({ indicator, tijdvak, uitsplitsing, groep, teller, noemer, loopt, waarde, spreiding, oordeel });

const sleutelVan = ({ indicator, tijdvak, uitsplitsing, groep }: Rapportcel): string => [indicator, tijdvak, uitsplitsing, groep].join(" | ");

/** Every cell that the recount asks: of each figure the total, and each group in which something fell. */
const verwachteCellen = (tikken: readonly Tik[], tijdvak: string, cijfers: readonly string[]): readonly Rapportcel[] => {
  const perCijfer = Map.groupBy(tikken, ({ cijfer }) => cijfer);
  return cijfers.flatMap((indicator) => {
    const eigen = perCijfer.get(indicator) ?? [];
    const groepen = Map.groupBy(
      eigen.flatMap((tik) => Object.entries(tik.groepen).map(([uitsplitsing, groep]) => ({ uitsplitsing, groep, tik }))),
      ({ uitsplitsing, groep }) => `${uitsplitsing}\n${groep}`,
    );
    return [
      verwacht({ indicator, tijdvak, uitsplitsing: TOTAAL, groep: "" }, eigen),
      ...[...groepen.values()].flatMap((leden) => (leden[0] === undefined ? [] : [verwacht({ indicator, tijdvak, ...leden[0] }, leden.map(({ tik }) => tik))])),
    ];
  });
};

/** A group in which nothing fell that counts says the same as no such group. */
export const isLeeg = ({ uitsplitsing, teller, noemer, loopt }: Rapportcel): boolean => uitsplitsing !== TOTAAL && (teller ?? 0) === 0 && noemer === 0 && loopt === 0;

/** Where a report and the recount of the raw facts are not the same, in both directions: a cell too many, a cell that is missing, or another number. */
export const vergelijk = (cellen: readonly Rapportcel[], tikken: readonly Tik[], { tijdvak, cijfers }: { readonly tijdvak: string; readonly cijfers: readonly string[] }): readonly string[] => {
  const zichtbaar = new Map(cellen.filter((cel) => cel.tijdvak === tijdvak && cijfers.includes(cel.indicator) && !isLeeg(cel)).map((cel) => [sleutelVan(cel), JSON.stringify(kies(cel))]));
  const nagerekend = new Map(verwachteCellen(tikken, tijdvak, cijfers).filter((cel) => !isLeeg(cel)).map((cel) => [sleutelVan(cel), JSON.stringify(kies(cel))]));
  return [...new Set([...zichtbaar.keys(), ...nagerekend.keys()])].flatMap((sleutel) => {
    const [rapport, telling] = [zichtbaar.get(sleutel) ?? "staat er niet", nagerekend.get(sleutel) ?? "staat er niet"];
    return rapport === telling ? [] : [`${sleutel}: rapport ${rapport}, nagerekend ${telling}`];
  });
};
