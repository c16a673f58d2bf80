import { listDebets } from "../keten/declaraties.js";
import { sleutelVan } from "../keten/sleutel.js";
import { maximumVanLooptijd, maximumVanProductperiode, type ToegewezenOmvang } from "../keten/volume/maximum.js";
import { factorNaar, fijnsteFactor } from "../keten/volume/omrekening.js";
import type { ToegewezenProduct } from "../release-3-2/wmo301.js";
import type { Prestatie } from "../release-3-2/wmo323.js";
import type { Kandidaat, Regelinhoud } from "./kandidaat.js";
import type { Volumegrens } from "./reden.js";
import type { Volumeruimte } from "./volumeruimte.js";
import type { Declaratieopdracht } from "./voorstel.js";

/** What lines hold of an assignment. */
interface Gebruik {
  /** @unit finest unit of the assignment */
  readonly fijn: number;
  /** What is held against a budget. @source iWmo 3.2, TR369 */
  readonly budget: number;
}

type Regelvolume = Pick<Prestatie, "geleverdVolume" | "eenheid" | "ingediendBedrag">;

/** What is left of every assignment while a claim is put together. */
export interface Ruimte {
  /** The limit that a line would break; undefined when it fits. @source iWmo 3.2, TR321, TR322, TR369 */
  readonly grensVoor: (kandidaat: Kandidaat, inhoud: Regelinhoud) => Volumegrens | undefined;
  /** Undefined for an assignment without a volume. */
  readonly volumeVoor: (kandidaat: Kandidaat) => Volumeruimte | undefined;
  readonly neem: (bsn: string, toewijzing: ToegewezenProduct, regel: Regelvolume) => void;
  readonly geefTerug: (bsn: string, toewijzing: ToegewezenProduct, regel: Regelvolume) => void;
}

const omvangVan = ({ omvang, product, ingangsdatum, einddatum }: ToegewezenProduct, categorie: string): ToegewezenOmvang | undefined =>
  omvang === undefined ? undefined : { omvang, categorie: product?.categorie ?? categorie, ingangsdatum, einddatum };

/** A volume in the finest unit of the assignment; a line in a unit that does not fit holds none. @source iWmo 3.2, TR341 */
const inFijnste = ({ geleverdVolume, eenheid }: Regelvolume, { omvang }: ToegewezenProduct): number => {
  const factor = omvang === undefined ? undefined : factorNaar(omvang.eenheid, eenheid);
  return omvang === undefined || factor === undefined ? 0 : (geleverdVolume * fijnsteFactor(omvang.eenheid)) / factor;
};

/** Starts with what earlier lines hold that were not rejected or credited. @source iWmo 3.2, TR322, TR369, TR389 */
export const makeRuimte = ({ keten, kop, afspraken }: Declaratieopdracht): Ruimte => {
  const opBedrag = afspraken?.budgetgrondslag === "ingediendBedrag";
  const boek = new Map<string, Gebruik>();
  const telt = (regel: Regelvolume, toewijzing: ToegewezenProduct): Gebruik => ({
    fijn: inFijnste(regel, toewijzing),
    budget: opBedrag ? regel.ingediendBedrag.bedrag : regel.geleverdVolume,
  });
  const gebruikVan = (bsn: string, toewijzing: ToegewezenProduct): readonly [string, Gebruik] => {
    const nummer = toewijzing.toewijzingNummer;
    const sleutel = sleutelVan(bsn, nummer);
    const bekend = boek.get(sleutel);
    if (bekend !== undefined) return [sleutel, bekend];
    const delen = listDebets(keten.declaraties, kop, { bsn, nummer }).map(({ prestatie }) => telt(prestatie, toewijzing));
    return [sleutel, delen.reduce((som, { fijn, budget }) => ({ fijn: som.fijn + fijn, budget: som.budget + budget }), { fijn: 0, budget: 0 })];
  };
  const boekMet = (teken: 1 | -1): Ruimte["neem"] => (bsn, toewijzing, regel) => {
    const [sleutel, oud] = gebruikVan(bsn, toewijzing);
    const { fijn, budget } = telt(regel, toewijzing);
    boek.set(sleutel, { fijn: oud.fijn + teken * fijn, budget: oud.budget + teken * budget });
  };
  const volumeVoor: Ruimte["volumeVoor"] = ({ toewijzing, registratie, periode }) => {
    const toegewezen = omvangVan(toewijzing, registratie.product.categorie);
    if (toegewezen === undefined) return undefined;
    const fijnste = fijnsteFactor(toegewezen.omvang.eenheid);
    const looptijd = maximumVanLooptijd(toegewezen);
    const [, { fijn: elders }] = gebruikVan(registratie.bsn, toewijzing);
    const productperiode = maximumVanProductperiode(toegewezen, periode) * fijnste;
    return { productperiode, ...(looptijd === undefined ? {} : { looptijd: looptijd * fijnste }), elders };
  };
  const grensVoor: Ruimte["grensVoor"] = (kandidaat, inhoud) => {
    const { toewijzing, registratie } = kandidaat;
    const nieuw = telt(inhoud, toewijzing);
    const volume = volumeVoor(kandidaat);
    if (volume !== undefined && nieuw.fijn > volume.productperiode) return "productperiode";
    if (volume?.looptijd !== undefined && volume.elders + nieuw.fijn > volume.looptijd) return "looptijd";
    const [, gebruikt] = gebruikVan(registratie.bsn, toewijzing);
    return toewijzing.budget !== undefined && gebruikt.budget + nieuw.budget > toewijzing.budget ? "budget" : undefined;
  };
  return { grensVoor, volumeVoor, neem: boekMet(1), geefTerug: boekMet(-1) };
};
