import { isDossier, ORGANISATIE } from "@wmo-kit/kit";

/** Whether a stream is the file of a resident itself. */
export const isDossierVanInwoner = (stroom: string): boolean => stroom !== ORGANISATIE && isDossier(stroom);

/** How the other streams of a resident begin: a district team has none, the file is one stream. */
export const voorvoegselsVan = (): readonly string[] => [];
