import type { Norm } from "@wmo-kit/domain";

import type { Maateenheid, Normbedrag, Referentie } from "../norm/financiele-norm.js";
import type { GekozenRij } from "../norm/select-rijen.js";
import type { Toetsstap } from "./stap.js";

type Rij = Norm<Normbedrag> & { readonly eenheid: Maateenheid; readonly referentie?: Referentie };

/** How a norm was found, as steps: what was agreed instead, how it is read, what it says, what was seen elsewhere. */
export const normstappen = ({ rij, meegeleverd, isAfgesproken }: GekozenRij<Rij>): readonly Toetsstap[] => {
  const { id, titel, waarde, eenheid, vergelijking, bron, geldigheid, lezing, referentie } = rij;
  return [
    ...(isAfgesproken
      ? [{ _tag: "NormAfwijking", norm: id, bron, standaard: meegeleverd?.waarde ?? undefined, eenheid } as const]
      : []),
    ...(lezing === undefined ? [] : [{ _tag: "LezingGekozen", lezing } as const]),
    waarde === null
      ? { _tag: "NormOpen", norm: id, titel }
      : { _tag: "NormGevolgd", norm: id, titel, waarde, eenheid, vergelijking, bron, geldigheid },
    ...(referentie === undefined ? [] : [{ _tag: "ReferentieGetoond", referentie } as const]),
  ];
};
