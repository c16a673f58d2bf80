import { toLokaleDatum, type IsoDatum } from "@wmo-kit/domain";
import type { Kitomgeving, OpenTaak } from "@wmo-kit/kit";
import { evaluateTermijn } from "@wmo-kit/timeliness";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Oordeel, Voorstel } from "./eigenstand.js";

/** The term within which a resident who asks to change something hears what happens with it. @source AVG art. 12 lid 3, art. 16 */
const ANTWOORDNORM = "AVG-12.3";

type Plaats = Pick<OpenTaak, "levensloop" | "zaak">;

const plaatsVan = ({ zaken: { zaken } }: Inwonerdossier, id: string | undefined): Plaats | undefined => {
  const zaak = (id === undefined ? undefined : zaken[id]) ?? Object.values(zaken)[0];
  return zaak === undefined ? undefined : { levensloop: zaak.levensloop, zaak: zaak.id };
};

const uiterlijk = (aanvang: IsoDatum, { termijnen, kalender, profiel }: Kitomgeving): Pick<OpenTaak, "norm" | "uiterlijk" | "aanvang"> =>
  evaluateTermijn({ normen: termijnen, norm: ANTWOORDNORM, aanvang, kalender, ...(profiel === undefined ? {} : { profiel }) }).match(
    ({ waarde }) => ({ norm: ANTWOORDNORM, uiterlijk: waarde.uitersteDatum, aanvang }),
    () => ({}),
  );

const vanVoorstel = (dossier: Inwonerdossier, omgeving: Kitomgeving, { voorstelId, zaak, gedaan }: Voorstel): readonly OpenTaak[] => {
  const plaats = plaatsVan(dossier, zaak);
  if (plaats === undefined) return [];
  const termijn = toLokaleDatum(gedaan).match((dag) => uiterlijk(dag, omgeving), () => ({}));
  return [{ ...plaats, ...termijn, id: `voorstel:${voorstelId}`, taak: "Antwoord de inwoner op het voorstel.", eis: "W-95.3", sinds: gedaan }];
};

const OVERNEMEN = {
  plan: { eis: "W-8.2", wat: "het plan" },
  verslag: { eis: "W-29.1", wat: "het verslag" },
} as const;

const vanOordeel = (dossier: Inwonerdossier, { onderdeel, zaak, akkoord, gegeven }: Oordeel): readonly OpenTaak[] => {
  const plaats = plaatsVan(dossier, zaak);
  const { eis, wat } = OVERNEMEN[onderdeel];
  const taak = `De inwoner is het ${akkoord ? "" : "niet "}eens met ${wat}. Neem dit over of bespreek het.`;
  return plaats === undefined ? [] : [{ ...plaats, id: `oordeel:${onderdeel}:${zaak}`, taak, eis, sinds: gegeven }];
};

/** What the resident asks of the professional: an answer to each proposal, and each opinion that is not in its case yet. @source W-95.3, W-8.2, W-29.1 */
export const listInwonertaken = (dossier: Inwonerdossier, omgeving: Kitomgeving): readonly OpenTaak[] => {
  const { voorstellen, oordelen } = dossier.eigen.eigendossier;
  return [
    ...voorstellen.filter(({ antwoord }) => antwoord === undefined).flatMap((voorstel) => vanVoorstel(dossier, omgeving, voorstel)),
    ...oordelen.filter(({ verwerkt }) => !verwerkt).flatMap((oordeel) => vanOordeel(dossier, oordeel)),
  ];
};
