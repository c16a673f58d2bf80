import { Foutmelding, Laden, Paginakop, useVraag, WaaromTermijn } from "@wmo-kit/schermen";
import { Merk, Registertabel, type Merktoon } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Wachtregel } from "../../../src/api/weergave.js";
import { fetchWachtlijst } from "../api-client.js";

const URGENTIES = {
  crisis: { toon: "fout", tekst: "Crisis: koppel direct" },
  spoed: { toon: "let-op", tekst: "Spoed: koppel direct" },
  gewoon: { toon: "loopt", tekst: "Gewoon" },
} as const satisfies Record<Wachtregel["urgentie"], { readonly toon: Merktoon; readonly tekst: string }>;

const toRij = ({ plaats, dossierId, zaak, naam, wijk, urgentie, score, gemeldOpTekst, wachtSindsTekst, taken }: Wachtregel) => ({
  sleutel: zaak,
  cellen: [
    <>
      {plaats}.{" "}
      <a class="nl-link" href={`/dossiers/${dossierId}`}>
        {naam}
      </a>
    </>,
    wijk ?? "",
    <Merk {...URGENTIES[urgentie]} />,
    String(score),
    gemeldOpTekst,
    wachtSindsTekst ?? "Niet op de lijst",
    <a class="nl-link" href={`/wachtlijst/${dossierId}/${zaak}`}>
      Professional zoeken<span class="alleen-horen"> voor {naam}</span>
    </a>,
    taken.map((taak) => (
      <div key={taak.id}>
        <p class="nl-paragraph">{`${taak.wat.replace(/\.$/u, "")}: ${taak.standTekst}`}</p>
        <WaaromTermijn termijn={{ ...taak, uitersteDatum: taak.uiterlijk }} over={`${taak.wat} ${naam}`} />
      </div>
    )),
  ],
});

/** Who waits for a professional: crisis and spoed first, then the highest score, then who reported first. @source W-50.1, W-61.1 */
export const Wachtlijstpagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchWachtlijst, "");
  return (
    <>
      <Paginakop titel="Wachtlijst">
        {waarde === undefined ? null : <p class="nl-paragraph bijzaak">Stand op {waarde.peildatumTekst}</p>}
        <p class="nl-paragraph">
          <a class="nl-link" href="/wachtlijst/professionals">
            Professionals van het team
          </a>
        </p>
      </Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de wachtlijst" /> : null}
      {waarde === undefined ? null : waarde.wachtenden.length === 0 ? (
        <p class="nl-paragraph kaart">Er wacht niemand op een professional. Wie na het eerste gesprek moet wachten, komt hier te staan.</p>
      ) : (
        <Registertabel
          titel="Wie wacht op een professional, op volgorde van voorrang"
          koppen={["Inwoner", "Wijk", "Urgentie", "Score", "Gemeld op", "Wacht sinds", "Koppelen", "Te doen"]}
          rijen={waarde.wachtenden.map(toRij)}
        />
      )}
    </>
  );
};
