import { BERICHTSOORTEN } from "@wmo-kit/backoffice";
import { toLokaleDatum, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import type { Kitomgeving, OpenTaak } from "@wmo-kit/kit";
import { evaluateTermijn } from "@wmo-kit/timeliness";

import { isOpen, type Dossierbericht } from "./berichten.js";

/** The term within which a receipt comes. @source iWmo 3.2, OP090; systems.md 1 (technical replies, also for other traffic) */
export const ONTVANGSTBEWIJSNORM = "OP090";

const uiterlijkeDag = (verzondenOp: IsoDatum, { termijnen, kalender, profiel }: Kitomgeving): IsoDatum | undefined =>
  evaluateTermijn({ normen: termijnen, norm: ONTVANGSTBEWIJSNORM, aanvang: verzondenOp, kalender, ...(profiel === undefined ? {} : { profiel }) }).match(
    ({ waarde }) => waarde.uitersteDatum,
    () => undefined,
  );

type Wat = Pick<OpenTaak, "taak"> & Partial<Pick<OpenTaak, "norm" | "uiterlijk" | "aanvang">>;

const watVan = ({ soort, mislukt, bewijs, verzondenOp }: Dossierbericht, vandaag: IsoDatum, omgeving: Kitomgeving): Wat | undefined => {
  const { titel, ontvangstbewijs } = BERICHTSOORTEN[soort];
  if (bewijs?.uitkomst === "geweigerd") return { taak: `De gemeente weigert een bericht (${titel.toLocaleLowerCase("nl")}). Kijk wat er mis is.` };
  if (mislukt !== undefined) return { taak: `Een bericht is niet verstuurd (${titel.toLocaleLowerCase("nl")}). Kijk wat er mis is.` };
  if (!ontvangstbewijs || verzondenOp === undefined || bewijs !== undefined) return undefined;
  const uiterlijk = uiterlijkeDag(verzondenOp, omgeving);
  if (uiterlijk === undefined || vandaag <= uiterlijk) return undefined;
  return { taak: `Vraag de gemeente naar het ontvangstbewijs (${titel.toLocaleLowerCase("nl")}).`, norm: ONTVANGSTBEWIJSNORM, uiterlijk, aanvang: verzondenOp };
};

/**
 * What the messages of a dossier ask of people: a refusal, a message that did not get across, and a receipt that stays away.
 *
 * @source W-98.4, W-98.5; systems.md 1 (missing reply alert)
 */
export const listBerichttaken = (berichten: readonly Dossierbericht[], tijdstip: Tijdstip, omgeving: Kitomgeving): readonly OpenTaak[] => {
  const vandaag = toLokaleDatum(tijdstip);
  if (vandaag.isErr()) return [];
  return berichten.filter(isOpen).flatMap((bericht) => {
    const wat = watVan(bericht, vandaag.value, omgeving);
    return wat === undefined ? [] : [{ id: `bericht:${bericht.kenmerk}`, levensloop: bericht.soort === "intrekking" ? "A6" : "A3", zaak: bericht.zaak, eis: "W-98.4" as const, sinds: bericht.gemaakt, ...wat }];
  });
};
