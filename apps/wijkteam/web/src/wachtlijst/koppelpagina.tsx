import { Foutmelding, Keuze, Knop, Laden, Melding, Paginakop, stapPlaats, useVraag, type Optie, type Storing } from "@wmo-kit/schermen";
import { Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";

import type { Kandidaat, Koppelvoorstel } from "../../../src/matching/weergave.js";
import { sendStap } from "../api-client.js";
import { fetchKoppelvoorstel } from "../plan/plan-client.js";
import { listKeuzen, sortKandidaten } from "./sort-kandidaten.js";

const toOpties = (keuzen: readonly string[]): readonly Optie[] => [{ waarde: "", label: "Maakt niet uit" }, ...keuzen.map((keuze) => ({ waarde: keuze, label: keuze }))];

interface WenskeuzeProps {
  readonly id: string;
  readonly label: string;
  readonly keuzen: readonly string[];
  readonly gekozen: string;
  readonly onKies: (keuze: string) => void;
}

// Without profiles there is nothing to choose from.
const Wenskeuze = ({ keuzen, ...rest }: WenskeuzeProps): JSX.Element | null =>
  keuzen.length === 0 ? null : <Keuze {...rest} verplicht={false} fout={undefined} opties={toOpties(keuzen)} />;

const JA_NEE: readonly Optie[] = [
  { waarde: "ja", label: "Ja" },
  { waarde: "nee", label: "Nee" },
];

const noemCaseload = ({ inwoners, metVeiligheidszorg, maximum }: Kandidaat): string =>
  [
    `${inwoners === 1 ? "1 inwoner" : `${inwoners} inwoners`}${maximum === null ? "" : ` van ${maximum}`}`,
    ...(metVeiligheidszorg === 0 ? [] : [`${metVeiligheidszorg} met zorgen over veiligheid`]),
  ].join(", ");

interface KiezenProps {
  readonly voorstel: Koppelvoorstel;
  readonly onGekoppeld: () => void;
}

const Tegengehouden = ({ storing }: { readonly storing: Storing }): JSX.Element => {
  const tegengehouden = storing._tag === "probleem" ? storing.probleem.tegengehouden : undefined;
  if (tegengehouden === undefined) return <Foutmelding storing={storing} />;
  return (
    <Melding soort="error" role="alert">
      <p class="nl-paragraph">Er is niets opgeslagen. Dit moet eerst:</p>
      {tegengehouden.geblokkeerd.map(({ code, tekst, eisen }) => (
        <p key={code} class="nl-paragraph">
          {tekst}{" "}
          <span class="bijzaak klein">
            eis {eisen.join(", ")} <code class="foutcode">{code}</code>
          </span>
        </p>
      ))}
    </Melding>
  );
};

const Kiezen = ({ voorstel, onGekoppeld }: KiezenProps): JSX.Element => {
  const { kandidaten } = voorstel;
  const [taal, setTaal] = useState("");
  const [deskundigheid, setDeskundigheid] = useState("");
  const [keuzeGeboden, setKeuzeGeboden] = useState("");
  const [achtergrond, setAchtergrond] = useState("");
  const [storing, setStoring] = useState<Storing>();
  const koppel = async ({ account, veiligheidsdeskundig }: Kandidaat): Promise<void> => {
    const gegevens = {
      professional: account,
      keuzeGeboden: keuzeGeboden === "ja",
      achtergrondGewogen: achtergrond === "ja",
      professionalIsVeiligheidsdeskundig: veiligheidsdeskundig,
      andereVerantwoordelijkeInGezin: false,
    };
    const antwoord = await sendStap(voorstel.dossierId, voorstel.versie, { levensloop: "A1", zaak: voorstel.zaak, gebeurtenis: "professional-gekoppeld", gegevens });
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    onGekoppeld();
  };
  return (
    <>
      <div class="kaart formulier">
        <h2 class="nl-heading nl-heading--level-3">Wat de inwoner nodig heeft</h2>
        <Wenskeuze id="koppel-taal" label="In welke taal praat de inwoner het liefst?" keuzen={listKeuzen(kandidaten.map(({ talen }) => talen))} gekozen={taal} onKies={setTaal} />
        <Wenskeuze
          id="koppel-deskundigheid"
          label="Waar gaat de vraag over?"
          keuzen={listKeuzen(kandidaten.map(({ deskundigheden }) => deskundigheden))}
          gekozen={deskundigheid}
          onKies={setDeskundigheid}
        />
        <Keuze fout={undefined} id="koppel-keuze" label="Kon de inwoner zelf kiezen?" verplicht opties={JA_NEE} gekozen={keuzeGeboden} onKies={setKeuzeGeboden} />
        <Keuze fout={undefined} id="koppel-achtergrond" label="Is de achtergrond van de inwoner meegewogen?" verplicht opties={JA_NEE} gekozen={achtergrond} onKies={setAchtergrond} />
      </div>
      {storing === undefined ? null : <Tegengehouden storing={storing} />}
      <Registertabel
        titel="Professionals van het team, wie het best past boven"
        koppen={["Professional", "Talen", "Deskundig in", "Geschoold", "Caseload", "Let op", "Koppelen"]}
        rijen={sortKandidaten(kandidaten, { taal, deskundigheid }).map((kandidaat) => ({
          sleutel: kandidaat.account,
          cellen: [
            kandidaat.naam,
            kandidaat.talen.join(", ") || "Niet ingevuld",
            kandidaat.deskundigheden.join(", ") || "Niet ingevuld",
            kandidaat.scholing.join(", ") || "Niets vastgelegd",
            noemCaseload(kandidaat),
            kandidaat.opmerkingen.join(" "),
            <Knop soort={kandidaat.magGekoppeld ? "primary" : "secondary"} onClick={() => void koppel(kandidaat)}>
              Koppelen<span class="alleen-horen">: {kandidaat.naam}</span>
            </Knop>,
          ],
        }))}
      />
    </>
  );
};

/** Finds a professional for a resident: what is known of the need beside who there is, and the free choice recorded. @source W-7, W-8.7, W-49.4, W-70.1 */
export const Koppelpagina = (): JSX.Element => {
  const { dossierId = "", zaak = "" } = useRoute().params;
  const { route } = useLocation();
  const { waarde: voorstel, storing, herhaal } = useVraag(() => fetchKoppelvoorstel(dossierId, zaak), `${dossierId}:${zaak}`);
  if (voorstel === undefined) return storing === undefined ? <Laden wat="de professionals" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  return (
    <>
      <nav class="kruimel" aria-label="Kruimelpad">
        <a class="nl-link" href="/wachtlijst">
          Wachtlijst
        </a>
        <span aria-hidden="true"> / </span>
        <a class="nl-link" href={`/dossiers/${dossierId}`}>
          {voorstel.naam}
        </a>
      </nav>
      <Paginakop titel={`Professional voor ${voorstel.naam}`} tabtitel="Professional koppelen">
        <p class="nl-paragraph">
          {[
            voorstel.vraag ?? "De vraag is niet vastgelegd.",
            ...(voorstel.urgentie === null ? [] : [`Urgentie: ${voorstel.urgentie}.`]),
            ...(voorstel.teBellen === null ? [] : [`Wordt het erger, dan belt de inwoner ${voorstel.teBellen}.`]),
            ...(voorstel.veiligheidszorg ? ["Er zijn zorgen over veiligheid."] : []),
            ...(voorstel.verantwoordelijkeInGezin === null ? [] : [`In dit gezin is ${voorstel.verantwoordelijkeInGezin.naam} al verantwoordelijk.`]),
          ].join(" ")}
        </p>
        <p class="nl-paragraph">
          <a class="nl-link" href={`/dossiers/${dossierId}#${stapPlaats({ levensloop: "A1", zaak, gebeurtenis: "urgentie-herzien" })}`}>
            Urgentie opnieuw bepalen
          </a>
        </p>
        <p class="nl-paragraph">De inwoner kiest. De kit laat zien wie er is; u legt vast wat is gekozen.</p>
      </Paginakop>
      <Kiezen voorstel={voorstel} onGekoppeld={() => route(`/dossiers/${dossierId}`)} />
    </>
  );
};
