import type { Dossier, Zaak } from "./dossier.js";

/** The cases of a dossier with one of them new or changed; the others, and their order, stay. */
export const zetZaak = (zaken: Dossier["zaken"], zaak: Zaak): Dossier["zaken"] => {
  // Assigning this one name would set the prototype.
  if (zaak.id === "__proto__") return { ...zaken, [zaak.id]: zaak };
  // A copy and an assignment: a copy with a computed name takes half as long again.
  const nieuw: Record<string, Zaak> = { ...zaken };
  nieuw[zaak.id] = zaak;
  return nieuw;
};
