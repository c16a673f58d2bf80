import type { Dossierfeiten } from "../feiten/dossierfeiten.js";
import type { Feit } from "../feiten/feit.js";
import type { Gebreksoort } from "../feiten/gebrek.js";
import type { Kenmerk } from "../feiten/kenmerk.js";
import type { Reeks } from "../feiten/reeks.table.js";
import type { Indicator } from "../indicator/indicator.js";
import type { Tijdvak } from "../tijdvak/tijdvak.js";
import { bijdrageVan, type Bijdrage } from "./bijdrage.js";
import { celsleutel, legeCel, ONBEKEND, TOTAAL, type Celteller } from "./cel.js";
import type { Deeluitkomst } from "./deeluitkomst.js";
import type { Telkader } from "./telkader.js";

interface Gewogen {
  readonly feit: Feit;
  readonly bijdrage: Bijdrage;
}

const groepVan = ({ feit }: Gewogen, kenmerk: Kenmerk, { wijk }: Dossierfeiten): string =>
  (kenmerk === "wijk" ? (feit.kenmerken.wijk ?? wijk) : feit.kenmerken[kenmerk]) ?? ONBEKEND;

/** A resident counts once: as missed as soon as one case is. The case that decides is the one that is shown. */
const perInwoner = (gewogen: readonly Gewogen[]): readonly Gewogen[] => {
  const bepalend = gewogen.find(({ bijdrage: { weging } }) => weging === "gemist") ?? gewogen[0];
  return bepalend === undefined ? [] : [bepalend];
};

const telIn = (cel: Celteller, { weging, dagen, teller, noemer }: Bijdrage, zaak: string | undefined): void => {
  switch (weging) {
    case "geteld":
      cel.teller += teller ?? 1;
      cel.noemer += noemer ?? 1;
      if (dagen !== undefined) cel.dagen[dagen] = (cel.dagen[dagen] ?? 0) + 1;
      if (zaak !== undefined) cel.zaken.geteld.push(zaak);
      return;
    case "gemist":
      cel.noemer += 1;
      if (zaak !== undefined) cel.zaken.gemist.push(zaak);
      return;
    case "loopt":
      cel.loopt += 1;
      if (zaak !== undefined) cel.zaken.loopt.push(zaak);
      return;
    case "zonder norm":
      cel.zonderNorm += 1;
      return;
    case "telt niet mee":
      return;
  }
};

interface Telling {
  readonly kader: Telkader;
  readonly cellen: Map<string, Celteller>;
}

const celVan = ({ cellen }: Telling, sleutel: string): Celteller => {
  const bekend = cellen.get(sleutel);
  if (bekend !== undefined) return bekend;
  const nieuw = legeCel();
  cellen.set(sleutel, nieuw);
  return nieuw;
};

interface Groep {
  readonly dossier: Dossierfeiten;
  readonly feiten: readonly Feit[];
}

const telIndicator = (telling: Telling, indicator: Indicator, tijdvak: Tijdvak, { dossier, feiten }: Groep): void => {
  const { vraag, termijnboek } = telling.kader;
  const kijk = { peildatum: vraag.peildatum, termijnboek };
  const alle: Gewogen[] = [];
  for (const feit of feiten) {
    const bijdrage = bijdrageVan(feit, indicator, tijdvak, kijk);
    if (bijdrage !== undefined) alle.push({ feit, bijdrage });
  }
  if (alle.length === 0) return;
  const { id, uitsplitsingen } = indicator;
  for (const gewogen of telling.kader.perInwoner(indicator) ? perInwoner(alle) : alle) {
    const zaak = vraag.zaken === "met" ? `${dossier.dossier}/${gewogen.feit.zaak}` : undefined;
    telIn(celVan(telling, celsleutel({ indicator: id, tijdvak: tijdvak.id, kenmerk: TOTAAL, groep: "" })), gewogen.bijdrage, zaak);
    for (const kenmerk of uitsplitsingen) {
      const groep = groepVan(gewogen, kenmerk, dossier);
      telIn(celVan(telling, celsleutel({ indicator: id, tijdvak: tijdvak.id, kenmerk, groep })), gewogen.bijdrage, zaak);
    }
  }
};

const groepeerFeiten = ({ feiten }: Dossierfeiten, { perReeks }: Telkader): ReadonlyMap<Reeks, readonly Feit[]> => {
  const groepen = new Map<Reeks, Feit[]>();
  for (const feit of feiten) {
    if (!perReeks.has(feit.reeks)) continue;
    const groep = groepen.get(feit.reeks);
    if (groep === undefined) groepen.set(feit.reeks, [feit]);
    else groep.push(feit);
  }
  return groepen;
};

/**
 * Counts dossiers in one pass. What is kept is the cells, not the dossiers: memory grows with the groups, and with the cases only when they are asked for.
 * Give each resident in one dossier, and each dossier once.
 */
export const telDossiers = (kader: Telkader, dossiers: Iterable<Dossierfeiten>): Deeluitkomst => {
  const telling: Telling = { kader, cellen: new Map() };
  const gebreken = new Map<Gebreksoort, { aantal: number; readonly zaken: string[] }>();
  let aantal = 0;
  for (const dossier of dossiers) {
    aantal += 1;
    for (const [reeks, feiten] of groepeerFeiten(dossier, kader)) {
      for (const indicator of kader.perReeks.get(reeks) ?? [])
        for (const tijdvak of kader.tijdvakken) telIndicator(telling, indicator, tijdvak, { dossier, feiten });
    }
    for (const { soort, zaak } of dossier.gebreken) {
      const gebrek = gebreken.get(soort) ?? { aantal: 0, zaken: [] };
      gebrek.aantal += 1;
      if (kader.vraag.zaken === "met") gebrek.zaken.push(`${dossier.dossier}/${zaak}`);
      gebreken.set(soort, gebrek);
    }
  }
  return { kader: kader.kenmerk, dossiers: aantal, cellen: Object.fromEntries(telling.cellen), gebreken: Object.fromEntries(gebreken) };
};
