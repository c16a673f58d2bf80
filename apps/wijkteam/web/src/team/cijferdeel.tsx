import { Foutmelding, Laden, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Definitie, Rapportweergave } from "../../../src/team/weergave.js";
import { Beeld, Toelichting } from "./beelden.js";
import { fetchRapport, type Periode } from "./team-client.js";

const groepeer = ({ normlijnen, rapport: { definities } }: Rapportweergave): readonly (readonly Definitie[])[] => [
  ...Map.groupBy(definities, ({ id, eenheid }) => normlijnen.find(({ indicator }) => indicator === id)?.tekst ?? eenheid).values(),
];

const Beelden = ({ rapport, per }: { readonly rapport: Rapportweergave; readonly per: string | undefined }): JSX.Element => (
  <>
    {groepeer(rapport).map((definities) => (
      <div key={definities[0]?.id} class="register">
        <Beeld rapport={rapport} definities={definities} />
        {definities.map((definitie) => (
          <Toelichting key={definitie.id} rapport={rapport} definitie={definitie} per={per} />
        ))}
      </div>
    ))}
  </>
);

interface CijferdeelProps {
  readonly soort: string;
  readonly titel: string;
  readonly periode: Periode;
  /** By what each figure is broken down besides by month. */
  readonly per?: string;
  /** What to do while nothing was delivered. */
  readonly zonder?: JSX.Element;
}

/** One report as pictures, each with its table, its file and why it is what it is. */
export const Cijferdeel = ({ soort, titel, periode, per, zonder }: CijferdeelProps): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchRapport(soort, periode), `${soort} ${periode.vanaf} ${periode.totEnMet}`);
  const nietAangeleverd = waarde?.rapport.waarschuwingen.filter(({ soort: wat }) => wat === "niet-aangeleverd") ?? [];
  const isLeeg = waarde !== undefined && nietAangeleverd.length === waarde.rapport.definities.length && waarde.rapport.cellen.every(({ noemer, teller }) => noemer === 0 && (teller ?? 0) === 0);
  return (
    <section class="kaart registerkaart" aria-labelledby={`kop-${soort}`}>
      <h2 class="nl-heading nl-heading--level-3" id={`kop-${soort}`}>
        {titel}
      </h2>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined ? storing === undefined ? <Laden wat="de cijfers" /> : null : isLeeg && zonder !== undefined ? zonder : <Beelden rapport={waarde} per={per} />}
      {isLeeg ? null : nietAangeleverd.map(({ indicator, tekst }) => (
        <p key={indicator} class="nl-paragraph bijzaak">
          {tekst}
        </p>
      ))}
    </section>
  );
};
