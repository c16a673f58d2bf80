import { parseIsoDatum } from "@wmo-kit/domain/rekenen";
import type { ToezichtpakketVan } from "@wmo-kit/kit/api";

import type { Antwoord } from "../../vraag/antwoord.js";
import { ask } from "../client/ask.js";
import { kitclient } from "../client/kitclient.js";

/** What is asked of the pack: one requirement or all, on a day or today. */
export interface Pakketvraag {
  readonly eis?: string;
  readonly peildatum?: string;
}

/** The pack as data. @source D-16.4, D-16.5 */
export const fetchPakket = ({ eis, peildatum }: Pakketvraag): Promise<Antwoord<ToezichtpakketVan<unknown>>> => {
  const dag = peildatum === undefined ? undefined : parseIsoDatum(peildatum).unwrapOr(undefined);
  return ask(kitclient.toezicht.toonAan({ query: { ...(eis === undefined ? {} : { eis }), ...(dag === undefined ? {} : { peildatum: dag }) } }));
};

const toVraagtekst = ({ eis, peildatum }: Pakketvraag): string => {
  const delen = new URLSearchParams({ ...(eis === undefined ? {} : { eis }), ...(peildatum === undefined ? {} : { peildatum }) }).toString();
  return delen === "" ? "" : `?${delen}`;
};

/** Address of the pack as one page to print. */
export const pakketAdres = (vraag: Pakketvraag): string => `/api/toezicht/pakket.html${toVraagtekst(vraag)}`;

/** Address of the pack as data. */
export const pakketdataAdres = (vraag: Pakketvraag): string => `/api/toezicht/pakket${toVraagtekst(vraag)}`;

/** Address of the page that shows the pack. */
export const paginaAdres = (vraag: Pakketvraag): string => `/kwaliteit/toezicht${toVraagtekst(vraag)}`;
