import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Koppelingweergave } from "@wmo-kit/kit/api";
import type { JSX } from "preact";
import { useRoute } from "preact-iso";

import { readPeildatum } from "../../datum/nederlandse-datum.js";
import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { Registertabel } from "../register/registertabel.js";
import { Emailkaart } from "./emailkaart.js";
import { fetchKoppeling } from "./koppelingen-client.js";
import { Vastleggen } from "./vastleggen.js";
import { Versheidmerk } from "./versheidmerk.js";

interface InhoudProps {
  readonly weergave: Koppelingweergave;
  readonly vandaag: IsoDatum;
  readonly onVervang: (koppeling: Koppelingweergave) => void;
}

const Kenmerken = ({ weergave: { koppeling } }: Pick<InhoudProps, "weergave">): JSX.Element => (
  <dl class="feiten">
    {[
      ["Wat", koppeling.gegevens],
      ["Waarvoor", koppeling.doel],
      ["Richting", koppeling.richting],
      ["Hoe", koppeling.adapter],
      ["Eisen", koppeling.eisen.join(", ") || "landelijke standaard"],
      ["Persoonsgegevens", !koppeling.persoonsgegevens ? "nee" : koppeling.toestemmingNodig ? "ja, met toestemming van de bewoner" : "ja"],
      ["Laatst gebruikt", koppeling.laatstGebruiktTekst ?? "nog niet"],
    ].map(([kop, tekst]) => (
      <div key={kop}>
        <dt>{kop}</dt>
        <dd>{tekst}</dd>
      </div>
    ))}
    <div>
      <dt>Hoe vers</dt>
      <dd>
        <Versheidmerk {...koppeling} />
      </dd>
    </div>
  </dl>
);

const Inhoud = ({ weergave, vandaag, onVervang }: InhoudProps): JSX.Element => {
  const { koppeling, formulieren, gebruik, emails } = weergave;
  const delen = { code: koppeling.code, vandaag, onVervang };
  return (
    <div class="register">
      <div class="kaart">
        <Kenmerken weergave={weergave} />
      </div>
      {koppeling.soort === "bericht" ? <p class="nl-paragraph">Deze berichten leggen zichzelf vast. U vindt ze in het dossier van de bewoner.</p> : null}
      <div class="registeracties">
        {formulieren.map((formulier) => (
          <Vastleggen key={formulier.sjabloon ?? "gebruik"} formulier={formulier} {...delen} />
        ))}
      </div>
      {emails.length === 0 ? null : (
        <section aria-labelledby="emails">
          <h2 id="emails" class="nl-heading nl-heading--level-2">
            E-mails
          </h2>
          <ul class="registerlijst">
            {emails.map((email) => (
              <Emailkaart key={email.taak} email={email} {...delen} />
            ))}
          </ul>
        </section>
      )}
      {gebruik.length === 0 ? null : (
        <section aria-labelledby="gebruik">
          <h2 id="gebruik" class="nl-heading nl-heading--level-2">
            Wat er is gedaan
          </h2>
          <Registertabel
            titel="Wat er is gedaan, het nieuwste eerst"
            koppen={["Wanneer", "Wat", "Uitkomst", "Bewijs"]}
            rijen={gebruik.map(({ id, opTekst, wat, uitkomst, bewijs }) => ({ sleutel: id, cellen: [opTekst, wat, uitkomst, bewijs ?? "–"] }))}
          />
        </section>
      )}
    </div>
  );
};

/** One system: what it is for, what was done with it, and the forms to record more. */
export const Koppelingpagina = (): JSX.Element => {
  const code = useRoute().params["code"] ?? "";
  const { waarde, storing, herhaal, vervang } = useVraag(() => fetchKoppeling(code), code);
  const vandaag = waarde === undefined ? undefined : readPeildatum(waarde.peildatum);
  return (
    <>
      <p class="nl-paragraph">
        <a class="nl-link" href="/organisatie/koppelingen">
          Alle koppelingen
        </a>
      </p>
      <Paginakop titel={waarde?.koppeling.systeem ?? "Koppeling"} />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de koppeling" /> : null}
      {waarde === undefined || vandaag === undefined ? null : <Inhoud weergave={waarde} vandaag={vandaag} onVervang={vervang} />}
    </>
  );
};
