import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Tekstinvoer } from "../../formulier/tekstinvoer.js";
import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Knop } from "../../onderdelen/knop.js";
import type { Storing } from "../../vraag/antwoord.js";
import { takeNoodtoegang } from "./toegang-client.js";

/** Code of a dossier that is closed to somebody without a relation with the resident. */
export const DOSSIER_GESLOTEN = "DOSSIER_GESLOTEN";

interface NoodtoegangProps {
  readonly dossierId: string;
  readonly onOpen: () => void;
}

/** Opens a dossier in an emergency: with a sentence of reason, which the team leader and the resident can read later. @source NEN 7510-1:2024, 5.18 */
export const Noodtoegang = ({ dossierId, onOpen }: NoodtoegangProps): JSX.Element => {
  const [reden, setReden] = useState("");
  const [storing, setStoring] = useState<Storing>();
  const [bezig, setBezig] = useState(false);
  const open = async (): Promise<void> => {
    setBezig(true);
    const antwoord = await takeNoodtoegang(dossierId, reden);
    setBezig(false);
    if (antwoord._tag === "gelukt") return onOpen();
    setStoring(antwoord);
  };
  return (
    <section class="kaart smalle-pagina" aria-labelledby="kop-nood">
      <h2 class="nl-heading nl-heading--level-3" id="kop-nood">
        Is het nood?
      </h2>
      <p class="nl-paragraph">U kunt dit dossier acht uur openen. Uw reden komt in het logboek; de teamleider en de bewoner kunnen haar lezen.</p>
      <form
        class="formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (!bezig) void open();
        }}
      >
        {storing === undefined ? null : <Foutmelding storing={storing} />}
        <Tekstinvoer id="noodreden" label="Waarom moet u dit dossier nu zien?" uitleg="Eén hele zin, zonder BSN." soort="lang" waarde={reden} fout={undefined} verplicht onWijzig={setReden} />
        <Knop type="submit">Dossier in nood openen</Knop>
      </form>
    </section>
  );
};
