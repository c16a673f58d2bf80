import { formatNaam } from "@wmo-kit/domain";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";

/** Under which name people know the resident of a dossier. */
export const noemBewoner = ({ eigen: { bewoner } }: Bewonerdossier): string => (bewoner === undefined ? "Onbekende bewoner" : formatNaam(bewoner.client.naam));
