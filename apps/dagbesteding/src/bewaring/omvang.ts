import { isDossier, ORGANISATIE } from "@wmo-kit/kit";

/** Whether a stream is the file of a resident itself. */
export const isDossierVanBewoner = (stroom: string): boolean => stroom !== ORGANISATIE && isDossier(stroom);

/** How the other streams of a resident begin: the months of attendance. Claims and rosters are about many people and stay. */
export const voorvoegselsVan = (dossier: string): readonly string[] => [`aanwezigheid:${dossier}:`];
