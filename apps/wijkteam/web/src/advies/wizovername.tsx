import { Foutmelding, Knop, type Antwoord, type Storing } from "@wmo-kit/schermen";
import { Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Wizoverzicht } from "../../../src/koppelingen/gegevens-weergave.js";
import { fetchWiz, sendWizovername } from "./advies-client.js";

type Regel = Wizoverzicht["regels"][number];

const aantal = (regels: readonly Regel[], gezocht: Regel["uitkomst"]): number => regels.filter(({ uitkomst }) => uitkomst === gezocht).length;

const vatSamen = (regels: readonly Regel[]): string => {
  const kanNiet = aantal(regels, "kan niet");
  const tel = `${aantal(regels, "kan over")} kunnen over, ${aantal(regels, "overgenomen")} zijn al overgenomen, ${aantal(regels, "blijft in WIZ")} zijn afgesloten en blijven in het oude systeem.`;
  return kanNiet === 0 ? tel : `${kanNiet} rijen kunnen nog niet over. Verbeter die in het bestand en lees het opnieuw in. ${tel}`;
};

const toCellen = ({ rij, dossiernummer, stand, uitkomst, dossierId, bevindingen }: Regel): readonly (JSX.Element | string)[] => [
  String(rij),
  dossierId === null ? (
    dossiernummer
  ) : (
    <a class="nl-link" href={`/dossiers/${dossierId}`}>
      {dossiernummer}
    </a>
  ),
  stand,
  uitkomst,
  bevindingen.join(" "),
];

/** What becomes of each row of the file from the WIZ portal, and taking them over: all of them, or none when one cannot be. @source W-98.2 */
export const Wizovername = (): JSX.Element => {
  const [overzicht, setOverzicht] = useState<Wizoverzicht>();
  const [storing, setStoring] = useState<Storing>();
  const vraag = async (antwoord: Promise<Antwoord<Wizoverzicht>>): Promise<void> => {
    const gekregen = await antwoord;
    setStoring(gekregen._tag === "gelukt" ? undefined : gekregen);
    if (gekregen._tag === "gelukt") setOverzicht(gekregen.waarde);
  };
  const klaar = overzicht === undefined ? 0 : aantal(overzicht.regels, "kan over");
  const magOver = overzicht !== undefined && klaar > 0 && aantal(overzicht.regels, "kan niet") === 0;
  return (
    <>
      <Knop onClick={() => void vraag(fetchWiz())}>Bekijken wat er overgaat</Knop>
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {overzicht === undefined ? null : (
        <>
          <p class="nl-paragraph" role="status">
            {vatSamen(overzicht.regels)}
          </p>
          <Registertabel titel="Dossiers uit het WIZ-portaal" koppen={["Rij", "Dossiernummer", "Stand", "Wat ermee gebeurt", "Waarom niet"]} rijen={overzicht.regels.map((regel) => ({ sleutel: String(regel.rij), cellen: toCellen(regel) }))} />
          {magOver ? <Knop onClick={() => void vraag(sendWizovername())}>{`${klaar} ${klaar === 1 ? "dossier" : "dossiers"} overnemen`}</Knop> : null}
        </>
      )}
    </>
  );
};
