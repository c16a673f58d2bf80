import type { Sessie, Werk } from "@wmo-kit/tooling-beproeving";

/** Names as somebody types them in a search box: of everybody, of many, of some, and of nobody. */
const TEKSTEN = ["proefpersoon", "proefpersoon 7", "persoon 12", "99", "niemand"] as const;

/** Pages that are leafed through. */
const PAGINAS = 12;

/** Looks somebody up by name, each time another one. */
export const makeZoeker = ({ stuurJson }: Sessie): Werk => {
  let keer = 0;
  return () => stuurJson("POST", "/api/zoeken", { naam: TEKSTEN[(keer += 1) % TEKSTEN.length] });
};

/** A page of the residents, each time another one. */
export const makeBladeraar = ({ stuur }: Sessie): Werk => {
  let keer = 0;
  return () => stuur({ method: "GET", pad: `/api/dossiers?pagina=${1 + ((keer += 1) % PAGINAS)}` });
};
