import type { Prestatie, Wmo323 } from "../release-3-2/wmo323.js";
import type { DeclaratieAntwoord, Wmo325Client, Wmo325Prestatie } from "../release-3-2/wmo325.js";
import { RETOURCODES, type Retourcode } from "../retour/retourcodes.table.js";
import type { Antwoordafwijking, Regeluitkomst } from "./declaratieregel.js";
import { numberLeden } from "./genummerd.js";
import { saldoVanTotaal, sumSaldo } from "./saldo.js";
import type { Ingediend, ZoekIngediend } from "./zoek-ingediend.js";

/** What an answer says of the lines of a claim. */
export interface GelezenAntwoord {
  readonly uitkomstVan: (ingediend: Ingediend) => Regeluitkomst;
  readonly afwijkingen: readonly Antwoordafwijking[];
}

const GOED: ReadonlySet<Retourcode> = new Set([RETOURCODES.geenOpmerking, RETOURCODES.nietBeoordeeld, RETOURCODES.volledigToegewezen]);

/** The codes that reject; none when the berichtklasse is right or was not judged. */
export const listAfkeurcodes = (codes: readonly Retourcode[]): readonly Retourcode[] => codes.filter((code) => !GOED.has(code));

const VELDEN: readonly (readonly [string, (prestatie: Prestatie | Wmo325Prestatie) => unknown])[] = [
  ["ToewijzingNummer", ({ toewijzingNummer }) => toewijzingNummer],
  ["ProductCategorie", ({ productCategorie }) => productCategorie],
  ["ProductCode", ({ productCode }) => productCode],
  ["ProductPeriode", ({ productPeriode: { begindatum, einddatum } }) => `${begindatum} ${einddatum}`],
  ["GeleverdVolume", ({ geleverdVolume }) => geleverdVolume],
  ["Eenheid", ({ eenheid }) => eenheid],
  ["ProductTarief", ({ productTarief }) => productTarief],
  ["IngediendBedrag", ({ ingediendBedrag: { bedrag, debetCredit } }) => `${bedrag} ${debetCredit}`],
];

const vergelijk = (ingediend: Ingediend | undefined, bsn: string, antwoord: Wmo325Prestatie, path: string): readonly Antwoordafwijking[] => {
  if (ingediend === undefined) return [{ _tag: "PrestatieOnbekend", path }];
  const velden = [
    ...(ingediend.bsn === bsn ? [] : ["Bsn"]),
    ...VELDEN.filter(([, lees]) => lees(ingediend.prestatie) !== lees(antwoord)).map(([veld]) => veld),
  ];
  return velden.length === 0 ? [] : [{ _tag: "PrestatieWijktAf", path, velden }];
};

const CLIENT = "/Bericht/DeclaratieAntwoord/Clienten/Client";

/** Rejections by line and by client, and what in them does not fit the claim. */
interface Afwijzingen {
  readonly prestaties: Map<Ingediend, Regeluitkomst>;
  readonly clienten: Map<string, Regeluitkomst>;
  readonly afwijkingen: Antwoordafwijking[];
}

const leesClient = (afwijzingen: Afwijzingen, { bsn, prestaties, retourCodes }: Wmo325Client, pad: string, zoek: ZoekIngediend): void => {
  const clientcodes = listAfkeurcodes(retourCodes);
  if (clientcodes.length > 0) afwijzingen.clienten.set(bsn, { _tag: "Afgewezen", klasse: "Client", retourcodes: clientcodes });
  for (const { lid: prestatie, path } of numberLeden(prestaties, `${pad}/Prestaties/Prestatie`)) {
    const codes = listAfkeurcodes(prestatie.retourCodes);
    const ingediend = zoek(bsn, prestatie);
    afwijzingen.afwijkingen.push(...vergelijk(ingediend, bsn, prestatie, path));
    const zonderReden = codes.length === 0 && clientcodes.length === 0;
    if (zonderReden) afwijzingen.afwijkingen.push({ _tag: "PrestatieZonderReden", path });
    if (ingediend === undefined) continue;
    if (codes.length > 0) afwijzingen.prestaties.set(ingediend, { _tag: "Afgewezen", klasse: "Prestatie", retourcodes: codes });
    else if (zonderReden) afwijzingen.prestaties.set(ingediend, { _tag: "Onbeantwoord" });
  }
};

const controleerTotalen = ({ declaratie }: Wmo323, antwoord: DeclaratieAntwoord): readonly Antwoordafwijking[] => {
  const [gedeclareerd, inAntwoord] = [saldoVanTotaal(declaratie.totaalIngediendBedrag), saldoVanTotaal(antwoord.totaalIngediendBedrag)];
  const nietToegekend = inAntwoord - saldoVanTotaal(antwoord.totaalToegekendBedrag);
  const afgewezen = (antwoord.clienten ?? []).reduce((som, { prestaties }) => som + sumSaldo(prestaties), 0);
  return [
    ...(gedeclareerd === inAntwoord ? [] : [{ _tag: "TotaalIngediendWijktAf", gedeclareerd, inAntwoord } as const]),
    ...(nietToegekend === afgewezen ? [] : [{ _tag: "BedragOnverklaard", nietToegekend, afgewezen } as const]),
  ];
};

/** Reads the answer to a claim that was not refused as a whole. @source iWmo 3.2, IV087, TR342, TR366, TR367 */
export const leesAntwoord = (bericht: Wmo323, antwoord: DeclaratieAntwoord, zoek: ZoekIngediend): GelezenAntwoord => {
  const afwijzingen: Afwijzingen = { prestaties: new Map(), clienten: new Map(), afwijkingen: [] };
  for (const { lid, path } of numberLeden(antwoord.clienten ?? [], CLIENT)) leesClient(afwijzingen, lid, path, zoek);
  const totalen = controleerTotalen(bericht, antwoord);
  const zwijgend: Regeluitkomst = totalen.length === 0 ? { _tag: "Toegekend" } : { _tag: "Onbeantwoord" };
  return {
    uitkomstVan: (ingediend) => afwijzingen.prestaties.get(ingediend) ?? afwijzingen.clienten.get(ingediend.bsn) ?? zwijgend,
    afwijkingen: [...afwijzingen.afwijkingen, ...totalen],
  };
};
