import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Knop } from "../../onderdelen/knop.js";
import type { Antwoord } from "../../vraag/antwoord.js";

interface BsnveldProps {
  readonly gemaskeerd: string;
  /** Asks the server for the number. */
  readonly haal: () => Promise<Antwoord<{ readonly bsn: string }>>;
  readonly onGetoond: () => void;
}

/** The BSN, masked until asked for; asking is recorded by the server. */
export const Bsnveld = ({ gemaskeerd, haal, onGetoond }: BsnveldProps): JSX.Element => {
  const [antwoord, setAntwoord] = useState<Antwoord<{ readonly bsn: string }>>();
  const zichtbaar = antwoord?._tag === "gelukt";
  const toon = async (): Promise<void> => {
    const nieuw = await haal();
    setAntwoord(nieuw);
    if (nieuw._tag === "gelukt") onGetoond();
  };
  return (
    <div class="utrecht-data-list__item gegevens__bsn">
      <dt class="utrecht-data-list__item-key">
        <abbr title="burgerservicenummer">BSN</abbr>
      </dt>
      <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
        <span class="bsn" role="status">
          {zichtbaar ? antwoord.waarde.bsn : gemaskeerd}
        </span>
        <Knop soort="subtle" icoon="oog" onClick={() => (zichtbaar ? setAntwoord(undefined) : void toon())}>
          {zichtbaar ? "Verberg BSN" : "Toon BSN"}
        </Knop>
        <span class="bijzaak">Tonen wordt vastgelegd.</span>
        {antwoord === undefined || zichtbaar ? null : <Foutmelding storing={antwoord} />}
      </dd>
    </div>
  );
};
