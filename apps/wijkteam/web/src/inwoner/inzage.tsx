import { Foutmelding, Knop, type Storing } from "@wmo-kit/schermen";
import type { Inzageregel } from "@wmo-kit/kit/api";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Deel } from "./beeld.js";
import { fetchInzage } from "./inwoner-client.js";

interface Bladstand {
  readonly regels: readonly Inzageregel[];
  readonly volgende: number | null;
}

const Regel = ({ regel: { tijdstip, tijdstipTekst, wie, wat, uitkomst, noodreden } }: { readonly regel: Inzageregel }): JSX.Element => (
  <li>
    <time dateTime={tijdstip}>{tijdstipTekst}</time>
    <span>
      {wat}
      {uitkomst === "gelukt" ? "" : " (dat mocht niet of lukte niet)"}
    </span>
    <span class="tijdlijn__wie">Door {wie ?? "iemand die hier niet meer werkt"}</span>
    {noodreden === null ? null : <span>Zonder vaste relatie met u bekeken. De reden: {noodreden}</span>}
  </li>
);

/** Who looked at the own file and when, on request; the newest first. @source Wmo 2015 art. 5.3.2; NEN 7513:2018 */
export const Inzage = ({ dossierId }: { readonly dossierId: string }): JSX.Element => {
  const [blad, setBlad] = useState<Bladstand>();
  const [storing, setStoring] = useState<Storing>();
  const haal = async (voor: number | undefined): Promise<void> => {
    const antwoord = await fetchInzage(dossierId, voor === undefined ? {} : { voor });
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    setStoring(undefined);
    setBlad((oud) => ({ regels: [...(oud?.regels ?? []), ...antwoord.waarde.regels], volgende: antwoord.waarde.volgende }));
  };
  const volgende = blad?.volgende ?? undefined;
  return (
    <Deel id="inzage" kop="Wie keek in uw dossier?">
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {blad === undefined ? (
        <Knop onClick={() => void haal(undefined)}>Laat zien wie er keek</Knop>
      ) : (
        <div class="kaart">
          <ol class="tijdlijn">
            {blad.regels.map((regel) => (
              <Regel key={regel.volgnummer} regel={regel} />
            ))}
          </ol>
          {volgende === undefined ? null : <Knop onClick={() => void haal(volgende)}>Verder terug</Knop>}
        </div>
      )}
    </Deel>
  );
};
