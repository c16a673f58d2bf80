import { Taakregel } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Dashboardweergave } from "../../../src/dashboard/weergave.js";

type Taak = Dashboardweergave["vandaag"]["taken"][number];

const ORGANISATIE = "organisatie";

/** Where the work of a task is done: the dossier of the resident, or the page of the organisation. */
const adresVan = ({ dossierId }: Taak): string => (dossierId === ORGANISATIE ? "/organisatie" : `/dossiers/${dossierId}`);

interface TakenProps {
  readonly id: string;
  readonly deel: Dashboardweergave["vandaag"];
}

/** Tasks with their last day and why; the list says when it is not complete. */
export const Taken = ({ id, deel: { aantal, taken } }: TakenProps): JSX.Element => (
  <>
    <ul class="taken">
      {taken.map((taak) => (
        <Taakregel
          key={`${taak.dossierId}-${taak.id}`}
          sleutel={`${id}-${taak.dossierId}-${taak.id}`}
          wat={taak.wat}
          wie={taak.naam ?? ""}
          waarvoor={null}
          adres={adresVan(taak)}
          termijn={{ ...taak, uitersteDatum: taak.uiterlijk, uitersteDatumTekst: taak.uiterlijkTekst }}
        />
      ))}
    </ul>
    {taken.length < aantal ? (
      <p class="nl-paragraph bijzaak">
        Dit zijn de eerste {taken.length} van {aantal}.
      </p>
    ) : null}
  </>
);
