import type { Recht } from "@wmo-kit/runtime/api";
import type { ComponentType } from "preact";

import type { Weg } from "../../schil/wegen.js";

/** A page of an app: its address, and its place in the menu or the footer when it has one. */
export interface Kitpagina extends Omit<Weg, "naam"> {
  readonly component: ComponentType;
  /** Name in the main menu, which holds at most seven. */
  readonly menu?: string;
  /** Name in the footer. */
  readonly voet?: string;
  /** Where somebody begins who sees no dossiers of others, when this page is for them. */
  readonly begin?: true;
  /** Right without which its place in menu and footer is left out; the server decides by itself what is shown. */
  readonly recht?: Recht;
}

/** A place in the menu or the footer, and the right it takes. */
export type Plek = Weg & Pick<Kitpagina, "recht">;

const toPlek = ({ adres, onder = [], recht }: Kitpagina, naam: string): Plek => ({ adres, naam, onder, ...(recht === undefined ? {} : { recht }) });

/** The places of pages in the menu, or in the footer, in the order of the pages. */
export const listPlekken = (paginas: readonly Kitpagina[], deel: "menu" | "voet"): readonly Plek[] =>
  paginas.flatMap((pagina) => {
    const naam = pagina[deel];
    return naam === undefined ? [] : [toPlek(pagina, naam)];
  });
