import type { Bevinding } from "./bevinding.js";
import { comparePlaats } from "./document/add-vindplaatsen.js";
import { createNiveau2lijst } from "./niveau-2-lijst.js";
import { rijpad } from "./rules/rijplaats.js";
import type { Rijregels } from "./rules/rijregels.js";
import { createRijtoets, type Rijtoets } from "./rules/toets-rijen.js";
import { sleutelVan } from "./schema/groep.js";
import type { Terugvinder, Volger } from "./schema/stroom.js";
import type { Waarde, Waarden } from "./schema/waarde.js";

/** A follower that holds a message against the rules of level 2 while it is read. */
export interface Niveau2volger {
  readonly volger: Volger;
  /** All findings of level 2 in the order of the document, once it is read to its end. */
  readonly listBevindingen: () => readonly Bevinding[];
}

/* What is followed has no findings of level 1: then it has exactly the fields the description names. */
const getypeerd = <T>(waarde: unknown): T => waarde as T;

/** The number in a row whose spelling a rule looks at. @source iWmo 3.2, TR416 */
const NUMMER = "ToewijzingNummer";

/** How that number is spelled, if it is not the plain way. */
const spellingVan = (rij: Waarde, vind: Terugvinder): string | undefined => {
  const spelling = vind(NUMMER)?.tekst;
  return spelling === String(getypeerd<Waarden>(rij)[sleutelVan(NUMMER)]) ? undefined : spelling;
};

/** Follows a message of rows under clients. */
export const createNiveau2volger = <B, K, C, R, S>(regels: Rijregels<B, K, C, R, S>): Niveau2volger => {
  const groepnaam = regels.pad.slice(regels.pad.lastIndexOf("/") + 1);
  const lijst = createNiveau2lijst();
  const gespeld = new Map<string, string>();
  let bericht: Waarden = {};
  let toets: Rijtoets<C, R, S> | undefined;
  let client = -1;
  let rij = 0;

  const begin = (kop: Waarden, vind: Terugvinder): Rijtoets<C, R, S> =>
    createRijtoets(regels, {
      bericht: getypeerd<B>({ ...bericht, [sleutelVan(groepnaam)]: kop }),
      kop: getypeerd<K>(kop),
      tekst: (pad) => gespeld.get(pad) ?? vind(pad.slice(regels.pad.length + 1))?.tekst,
      vind,
    });

  const volger: Volger = {
    opent: (groep, waarden, vind) => {
      if (groep === groepnaam) toets = begin(waarden, vind);
      else if (groep === "Client") {
        client += 1;
        rij = 0;
        toets?.openClient(getypeerd<C>(waarden), vind);
      } else bericht = waarden;
    },
    rij: (waarde, vind, isAnders) => {
      const spelling = isAnders ? spellingVan(waarde, vind) : undefined;
      if (spelling !== undefined) gespeld.set(`${regels.pad}/${rijpad(client, rij)}/${NUMMER}`, spelling);
      rij += 1;
      toets?.neemRij(getypeerd<R>(waarde), vind);
    },
    sluit: (groep, waarden, vind) => {
      if (groep === "Client") {
        toets?.sluitClient();
        gespeld.clear();
      } else if (groep === groepnaam) {
        toets ??= begin(waarden, vind);
        toets.sluit(getypeerd<S>(waarden), ({ code, plaatsen, pad, vindplaats }) => lijst.meld(code, plaatsen, pad, vindplaats));
      }
    },
  };
  return { volger, listBevindingen: () => [...lijst.bevindingen.sort(comparePlaats), ...lijst.listMeer()] };
};
