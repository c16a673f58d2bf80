import { formatNaam } from "@wmo-kit/domain";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";

/** Under which name people know the resident of a dossier. */
export const noemInwoner = ({ eigen: { inwoner } }: Inwonerdossier): string => (inwoner === undefined ? "Onbekende inwoner" : formatNaam(inwoner.naam));
