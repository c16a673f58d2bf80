import { Foutmelding, Knop, Redenveld, TERMIJN_OVERSCHREDEN, type Antwoord, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Berichtactie, Berichtregel } from "../../../src/berichtenverkeer/weergave.js";
import { biedAan, handelAf } from "./berichten-client.js";
import { Intrekking } from "./intrekking.js";

const KNOPTEKST = { aanbieden: "Nu aanbieden", opnieuw: "Opnieuw aanbieden", afhandelen: "Zet op afgehandeld", intrekken: "Trek in…" } as const satisfies Record<Berichtactie, string>;

interface BerichtactiesProps {
  readonly bericht: Berichtregel;
  readonly onGelukt: () => void;
}

const waarschuwingIn = (storing: Storing | undefined): string | undefined =>
  storing?._tag === "probleem" && storing.probleem.code === TERMIJN_OVERSCHREDEN ? storing.probleem.tekst : undefined;

/** What a person can do with a message; a late one asks its reason in place. */
export const Berichtacties = ({ bericht, onGelukt }: BerichtactiesProps): JSX.Element | null => {
  const { id, titel, acties } = bericht;
  const [bezig, setBezig] = useState(false);
  const [reden, setReden] = useState("");
  const [storing, setStoring] = useState<Storing>();
  const [trekt, setTrekt] = useState(false);
  const waarschuwing = waarschuwingIn(storing);
  const doe = async (actie: Berichtactie): Promise<void> => {
    if (bezig) return;
    if (actie === "intrekken") return setTrekt(true);
    setBezig(true);
    const antwoord: Antwoord<Berichtregel> = await (actie === "afhandelen" ? handelAf(bericht) : biedAan(id, reden.trim()));
    setBezig(false);
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    setStoring(undefined);
    onGelukt();
  };
  if (acties.length === 0) return null;
  if (trekt) return <Intrekking bericht={bericht} onGelukt={onGelukt} onToch={() => setTrekt(false)} />;
  return (
    <>
      {storing === undefined || waarschuwing !== undefined ? null : <Foutmelding storing={storing} />}
      {waarschuwing === undefined ? null : <Redenveld id={`reden-${id}`} waarschuwing={waarschuwing} waarde={reden} fout={undefined} onWijzig={setReden} />}
      <div class="utrecht-button-group niet-afdrukken">
        {acties.map((actie) => (
          <Knop key={actie} aria-disabled={bezig} onClick={() => void doe(actie)}>
            {KNOPTEKST[actie]}
            <span class="alleen-horen">: {titel}</span>
          </Knop>
        ))}
      </div>
    </>
  );
};
