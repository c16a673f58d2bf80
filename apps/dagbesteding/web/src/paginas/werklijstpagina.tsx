import { Foutmelding, Laden, Paginakop, useVraag } from "@wmo-kit/schermen";
import { Kopieherinnering } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useContext, useRef } from "preact/hooks";

import { fetchWerklijst } from "../api-client.js";
import { Berichtaandacht } from "../berichten/berichtaandacht.js";
import { Dagstand } from "../dashboard/dagstand.js";
import { Inleesplek } from "../inlezen/inleesplek.js";
import { Inleesvak } from "../inlezen/inleesvak.js";
import { Legestaat } from "../werklijst/legestaat.js";
import { Takenlijst } from "../werklijst/takenlijst.js";

/** The start page: what has to be done now, and where a new allocation comes in. */
export const Werklijstpagina = (): JSX.Element => {
  const inlezen = useContext(Inleesplek);
  const { waarde: werklijst, storing, herhaal } = useVraag(fetchWerklijst, inlezen.opgeslagen);
  const taken = useRef<HTMLDivElement>(null);
  const onGeladen = (): void => {
    taken.current?.focus();
    herhaal();
  };
  return (
    <>
      <Paginakop titel="Werklijst">
        {werklijst === undefined ? null : <p class="nl-paragraph bijzaak">Vandaag is het {werklijst.peildatumTekst}</p>}
      </Paginakop>
      <Kopieherinnering />
      <Inleesvak inlezen={inlezen} />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {werklijst === undefined && storing === undefined ? <Laden wat="uw werklijst" /> : null}
      <Berichtaandacht sleutel={inlezen.opgeslagen} />
      <div tabIndex={-1} ref={taken}>
        {werklijst === undefined ? null : werklijst.aantalDossiers === 0 ? (
          <Legestaat onGeladen={onGeladen} />
        ) : (
          <>
            <Dagstand sleutel={inlezen.opgeslagen} />
            <Takenlijst werklijst={werklijst} />
          </>
        )}
      </div>
    </>
  );
};
