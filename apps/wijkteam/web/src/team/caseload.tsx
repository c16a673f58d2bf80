import { Cijfers, Foutmelding, useVraag } from "@wmo-kit/schermen";
import { askMetRecht, Registertabel, Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useContext } from "preact/hooks";

import type { Caseloadregel } from "../../../src/team/weergave.js";
import { fetchCaseload } from "./team-client.js";

const KOPPEN = ["Professional", "Inwoners", "Trajecten", "Met zorgen over veiligheid", "Crisis of spoed", "Langer dan een jaar"];

const Balk = ({ aantal, hoogste }: { readonly aantal: number; readonly hoogste: number }): JSX.Element => (
  <span class="caseloadbalk">
    <progress value={aantal} max={Math.max(1, hoogste)} aria-hidden="true" />
    {aantal}
  </span>
);

const cellenVan = ({ inwoners, trajecten, metVeiligheidszorg, urgent, langerDanEenJaar }: Caseloadregel): readonly number[] => [inwoners, trajecten, metVeiligheidszorg, urgent, langerDanEenJaar];

/** How the caseload is divided, and what makes it heavy: counts beside each other, because the programme names no formula. @source W-72.4, W-106.9 */
export const Caseload = (): JSX.Element | null => {
  const { ik } = useContext(Wie);
  const magZien = ik?.rechten.includes("dossier.toewijzen") === true;
  const { waarde, storing, herhaal } = useVraag(askMetRecht(ik, "dossier.toewijzen", fetchCaseload), ik?.account ?? "");
  if (!magZien) return null;
  const regels = waarde?.professionals ?? [];
  const hoogsten = regels.map(cellenVan).reduce((hoogste, cellen) => cellen.map((cel, plaats) => Math.max(cel, hoogste[plaats] ?? 0)), [0, 0, 0, 0, 0]);
  return (
    <section class="kaart registerkaart" aria-labelledby="kop-caseload-nu">
      <h2 class="nl-heading nl-heading--level-3" id="kop-caseload-nu">
        Caseload nu
      </h2>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined ? null : regels.length === 0 ? (
        <p class="nl-paragraph">Er is nu niemand in de caseload. Wie in onderzoek is of basishulp krijgt, telt hier mee.</p>
      ) : (
        <>
          <p class="nl-paragraph">
            {waarde.inwoners} {waarde.inwoners === 1 ? "inwoner" : "inwoners"} in de caseload op {waarde.peildatumTekst}. Hoe zwaar dat is, weegt u zelf: het programma noemt geen rekenregel.
          </p>
          <Registertabel
            titel="Caseload per professional"
            koppen={KOPPEN}
            rijen={regels.map((regel) => ({ sleutel: regel.professional ?? "niemand", cellen: [regel.naam, ...cellenVan(regel).map((aantal, plaats) => <Balk aantal={aantal} hoogste={hoogsten[plaats] ?? 0} />)] }))}
          />
          <Cijfers tabel={{ titel: "Caseload per professional", koppen: KOPPEN, rijen: regels.map((regel) => [regel.naam, ...cellenVan(regel).map(String)]) }} />
        </>
      )}
    </section>
  );
};
