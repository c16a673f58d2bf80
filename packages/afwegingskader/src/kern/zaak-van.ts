import type { Feitenkaart } from "../feitenkaart.js";
import type { Dossier, Zaak } from "./dossier.js";
import type { ZaakId } from "./gebeurtenis.js";

type ZaakVan<Code extends keyof Feitenkaart> = Zaak<Code, Feitenkaart[Code]["toestand"], Feitenkaart[Code]["feiten"]>;

// Cases are only made by the life cycle whose code they carry, so they have its facts.
const isVan =
  <Code extends keyof Feitenkaart>(code: Code) =>
  (zaak: Zaak): zaak is ZaakVan<Code> =>
    zaak.levensloop === code;

/** The case with this id if it is of this life cycle, with its own facts. Undefined when no id is given yet. */
export const zaakVan = <Code extends keyof Feitenkaart>(
  dossier: Dossier,
  code: Code,
  id: ZaakId | undefined,
): ZaakVan<Code> | undefined => {
  const zaak = id === undefined || !Object.hasOwn(dossier.zaken, id) ? undefined : dossier.zaken[id];
  return zaak !== undefined && isVan(code)(zaak) ? zaak : undefined;
};

/** Every case of one life cycle in a dossier. */
export const zakenVan = <Code extends keyof Feitenkaart>(dossier: Dossier, code: Code): readonly ZaakVan<Code>[] =>
  Object.values(dossier.zaken).filter(isVan(code));
