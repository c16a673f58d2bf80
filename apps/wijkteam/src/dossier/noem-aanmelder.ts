import { formatNaam } from "@wmo-kit/domain";

import type { Aanmelder, Inwoner } from "../feiten/inwoner.js";

/** By which words the reporter is known: the resident by name, somebody else with the organisation behind it. The confirmation goes to the same words. @source W-50.2.1 */
export const noemAanmelder = ({ relatie, naam, organisatie }: Aanmelder, inwoner: Inwoner): string =>
  relatie === "inwoner" ? formatNaam(inwoner.naam) : [naam, organisatie].filter((deel) => deel !== undefined).join(", ");
