import { Foutmelding, Knop, Laden, Paginakop, useVraag, type Storing } from "@wmo-kit/schermen";
import { Kitdeelmenu, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Verkeersregel } from "../../../src/advies/weergave.js";
import { fetchVerkeer, sendRonde } from "./advies-client.js";

const toRij = ({ dossierId, naam, bericht: { kenmerk, titel, aan, standTekst, momenten, redenen } }: Verkeersregel) => ({
  sleutel: kenmerk,
  cellen: [
    <a class="nl-link" href={`/inwoners/${dossierId}/berichten`}>
      {naam}
    </a>,
    titel,
    aan,
    [standTekst, ...redenen].join(". "),
    momenten.map(({ wat, wanneer }) => `${wat}: ${wanneer}`).join(" · "),
  ],
});

/** Everything the team sent to the back office and got back. @source W-98.4, W-98.5 */
export const Verkeerpagina = (): JSX.Element => {
  const { waarde, storing, herhaal, vervang } = useVraag(fetchVerkeer, "");
  const [bezig, setBezig] = useState(false);
  const [gedaan, setGedaan] = useState(false);
  const [mis, setMis] = useState<Storing>();
  const nuVersturen = async (): Promise<void> => {
    if (bezig) return;
    setBezig(true);
    setGedaan(false);
    const antwoord = await sendRonde();
    setBezig(false);
    if (antwoord._tag !== "gelukt") return setMis(antwoord);
    setMis(undefined);
    setGedaan(true);
    vervang(antwoord.waarde);
  };
  const fout = mis ?? storing;
  return (
    <>
      <Kitdeelmenu deel="organisatie" />
      <Paginakop titel="Verzonden en ontvangen">
        {waarde === undefined ? null : (
          <p class="nl-paragraph bijzaak" role="status">
            {waarde.weg} {waarde.aandacht === 0 ? "Er vraagt niets om aandacht." : `${waarde.aandacht} van de berichten ${waarde.aandacht === 1 ? "vraagt" : "vragen"} om aandacht.`}
          </p>
        )}
        <Knop aria-disabled={bezig} onClick={() => void nuVersturen()}>
          {bezig ? "Bezig met versturen en ophalen…" : "Nu versturen en ophalen"}
        </Knop>
        <p class="nl-paragraph" role="status">
          {gedaan ? "Verstuurd en opgehaald. Hieronder staat hoe het ervoor staat." : ""}
        </p>
      </Paginakop>
      {fout === undefined ? null : <Foutmelding storing={fout} onOpnieuw={herhaal} />}
      {waarde === undefined && fout === undefined ? <Laden wat="de berichten" /> : null}
      {waarde === undefined ? null : waarde.regels.length === 0 ? (
        <p class="nl-paragraph kaart">Er is nog niets verstuurd. Een advies dat u verstuurt komt hier te staan.</p>
      ) : (
        <Registertabel titel="Berichten, het nieuwste eerst" koppen={["Inwoner", "Bericht", "Aan", "Stand", "Wanneer"]} rijen={waarde.regels.map(toRij)} />
      )}
      {waarde === undefined || waarde.onverwerkt.length === 0 ? null : (
        <section class="kaart" aria-labelledby="kop-onverwerkt">
          <h2 class="nl-heading nl-heading--level-3" id="kop-onverwerkt">
            Ontvangen, maar niet te verwerken
          </h2>
          <Registertabel
            titel="Ontvangen, maar niet te verwerken"
            koppen={["Ontvangen", "Wat er mis is"]}
            rijen={waarde.onverwerkt.map(({ id, ontvangenTekst, redenen }) => ({ sleutel: id, cellen: [ontvangenTekst, redenen.join(" ")] }))}
          />
        </section>
      )}
    </>
  );
};
