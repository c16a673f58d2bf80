import { createContext } from "preact";

/** Which product this is; stands in the tab, the header and the footer. */
export interface Omgeving {
  readonly product: string;
}

/** The product around every screen. */
export const Omgeving = createContext<Omgeving>({ product: "Wmo-kit" });
