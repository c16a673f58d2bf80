import { redenVanVaste, type Staanderegel } from "./eerder.js";
import { makeRegelinhoud, type Kandidaat, type Regelinhoud } from "./kandidaat.js";
import { kiesPassend } from "./kies-passend.js";
import type { Werkblad } from "./plan.js";

const idsVan = (kandidaten: readonly Kandidaat[]): readonly string[] => kandidaten.map(({ registratie }) => registratie.id);

/** Whether an earlier line says the same of the same registrations. */
const isZelfdeRegel = (inhoud: Regelinhoud, ids: readonly string[], { herkomst, bekend }: Staanderegel): boolean => {
  const { geleverdVolume, eenheid, ingediendBedrag } = bekend.prestatie;
  const zelfde = geleverdVolume === inhoud.geleverdVolume && eenheid === inhoud.eenheid && ingediendBedrag.bedrag === inhoud.ingediendBedrag.bedrag;
  return zelfde && herkomst?.size === ids.length && ids.every((id) => herkomst.has(id));
};

const blijft = ({ redenen }: Werkblad, ids: readonly string[], { referentieNummer }: Staanderegel): void => {
  for (const id of ids) redenen.set(id, { _tag: "AlGedeclareerd", referentieNummer });
};

/** Registrations of a line that exists and cannot be taken back: in it, or waiting for it. @source iWmo 3.2, TR389, IV085 */
export const planVaste = ({ boek, redenen }: Werkblad, leden: readonly Kandidaat[], vaste: Staanderegel): void => {
  for (const { registratie: { id }, groep } of leden) {
    const eigen = boek.perRegistratie.get(id);
    redenen.set(id, eigen?.groep === groep ? { _tag: "AlGedeclareerd", referentieNummer: eigen.referentieNummer } : redenVanVaste(vaste));
  }
}; // prettier-ignore

/** A line that no earlier one stands in the way of. */
export const planNieuwe = ({ ruimte, debets, redenen }: Werkblad, passend: readonly Kandidaat[], vervangt?: string): void => {
  const [eerste] = passend;
  if (eerste === undefined) return;
  const inhoud = makeRegelinhoud(eerste, passend);
  const registraties = idsVan(passend);
  if (inhoud.ingediendBedrag.bedrag === 0) {
    for (const id of registraties) redenen.set(id, { _tag: "BedragNul" });
    return;
  }
  const volume = ruimte.volumeVoor(eerste);
  ruimte.neem(eerste.registratie.bsn, eerste.toewijzing, inhoud);
  debets.push({ bsn: eerste.registratie.bsn, inhoud, registraties, ...(vervangt === undefined ? {} : { vervangt }), ...(volume === undefined ? {} : { volume }) });
};

/**
 * Registrations of a granted line that may be taken back: it stays when it is right, else it is credited and claimed anew.
 * It also stays when it would only lose volume that was right when it was granted.
 *
 * @source iWmo 3.2, IV085, IV091, OP366; D-20.15
 */
export const planCorrectie = (blad: Werkblad, leden: readonly Kandidaat[], regel: Staanderegel): void => {
  const [eerste] = leden;
  if (eerste === undefined) return;
  const ids = idsVan(leden);
  if (isZelfdeRegel(makeRegelinhoud(eerste, leden), ids, regel)) return blijft(blad, ids, regel);
  const eerder = regel.herkomst ?? new Set<string>();
  const isEerder = ({ registratie }: Kandidaat): boolean => eerder.has(registratie.id);
  blad.geefTerug(regel);
  const { passend, over } = kiesPassend(leden, eerder, blad.ruimte);
  for (const [{ registratie }, reden] of over) blad.redenen.set(registratie.id, reden);
  const [voorste] = passend;
  const isAllesNogGoed = [...eerder].every((id) => ids.includes(id));
  const verliest = over.find(([kandidaat]) => isEerder(kandidaat));
  const zelfde = voorste !== undefined && isZelfdeRegel(makeRegelinhoud(voorste, passend), idsVan(passend), regel);
  if (zelfde || (isAllesNogGoed && verliest !== undefined)) {
    blad.ruimte.neem(regel.bekend.bsn, eerste.toewijzing, regel.bekend.prestatie);
    blijft(blad, idsVan(passend.filter(isEerder)), regel);
    for (const { registratie } of passend.filter((kandidaat) => !isEerder(kandidaat))) blad.redenen.set(registratie.id, verliest?.[1] ?? redenVanVaste(regel));
    return;
  }
  blad.credits.push(regel);
  planNieuwe(blad, passend, regel.referentieNummer);
};
