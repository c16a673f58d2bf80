import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { Foutmelding } from "../onderdelen/foutmelding.js";
import { Laden } from "../onderdelen/laden.js";
import { Melding } from "../onderdelen/melding.js";
import { Paginakop } from "../onderdelen/paginakop.js";
import type { Antwoord, Storing } from "../vraag/antwoord.js";
import { useVraag } from "../vraag/use-vraag.js";
import type { Optie } from "../weergave.js";
import { Accountrijen } from "./accountrijen.js";
import { NieuwAccountformulier, type EenmaligeCode } from "./nieuw-account.js";
import type { Accountbeheer, Accountregel } from "./toegangsdienst.js";

const Code = ({ voor, code }: EenmaligeCode): JSX.Element => {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => vak.current?.focus(), [code]);
  return (
    <div class="opgeslagen" tabIndex={-1} ref={vak}>
      <Melding soort="ok" role="status">
        <p class="nl-paragraph">
          Geef deze code aan <strong>{voor}</strong>. De code werkt één keer en staat hier maar één keer.
        </p>
        <p class="nl-paragraph eenmalige-code">
          <code>{code}</code>
        </p>
      </Melding>
    </div>
  );
};

interface AccountspaginaProps {
  readonly beheer: Accountbeheer;
  /** All roles in words. */
  readonly rollen: readonly Optie[];
  /** All qualifications in words. */
  readonly bekwaamheden: readonly Optie[];
  readonly vandaag: IsoDatum;
}

/** Who may work here: make accounts, give roles, block, and give a code for a new password. */
export const Accountspagina = ({ beheer, rollen, bekwaamheden, vandaag }: AccountspaginaProps): JSX.Element => {
  const { waarde: lijst, storing, herhaal } = useVraag(beheer.toonAccounts, "accounts");
  const [code, setCode] = useState<EenmaligeCode>();
  const [mislukt, setMislukt] = useState<Storing>();
  const verwerk = <A,>(antwoord: Antwoord<A>): A | undefined => {
    setMislukt(antwoord._tag === "gelukt" ? undefined : antwoord);
    herhaal();
    return antwoord._tag === "gelukt" ? antwoord.waarde : undefined;
  };
  const geefCode = async ({ account, naam }: Accountregel): Promise<void> => {
    const nieuw = verwerk(await beheer.geefCode(account));
    if (nieuw !== undefined) setCode({ voor: naam, code: nieuw.code });
  };
  return (
    <>
      <Paginakop titel="Accounts" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {mislukt === undefined ? null : <Foutmelding storing={mislukt} />}
      {code === undefined ? null : <Code {...code} />}
      {lijst === undefined && storing === undefined ? <Laden wat="de lijst met accounts" /> : null}
      {lijst === undefined ? null : (
        <>
          <Accountrijen
            accounts={lijst.accounts}
            rollen={rollen}
            bekwaamheden={{
              opties: bekwaamheden,
              vandaag,
              wijzig: async (gewijzigd) => {
                const antwoord = await beheer.wijzigAccount(gewijzigd);
                if (antwoord._tag === "gelukt") herhaal();
                return antwoord;
              },
            }}
            onWijzig={(gewijzigd) => void beheer.wijzigAccount(gewijzigd).then(verwerk)}
            onBlokkeer={(account, geblokkeerd) => void beheer.blokkeer(account, geblokkeerd).then(verwerk)}
            onCode={(regel) => void geefCode(regel)}
          />
          <section class="kaart smalle-pagina" aria-labelledby="kop-nieuw-account">
            <h2 class="nl-heading nl-heading--level-3" id="kop-nieuw-account">
              Nieuw account
            </h2>
            <NieuwAccountformulier
              rollen={rollen}
              maakAccount={beheer.maakAccount}
              onGemaakt={(nieuw) => {
                setCode(nieuw);
                herhaal();
              }}
            />
          </section>
        </>
      )}
    </>
  );
};
