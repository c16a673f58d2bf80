import {
  Aanmeldpagina,
  Accountpagina,
  Accountspagina,
  Bandbreedte,
  EersteStartpagina,
  Formulier,
  Herstelpagina,
  KleineVeelvouden,
  Lijngrafiek,
  Paginakop,
  readPeildatum,
  Stappen,
  type Accountregel,
  type Antwoord,
  type Json,
  type Meetpunt,
  type Stapinvoer,
} from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { STAPPEN, ZAKEN } from "./stappen.js";
import { ELKE_SOORT } from "./velden.js";

const gelukt = <A,>(waarde: A): Promise<Antwoord<A>> => Promise.resolve({ _tag: "gelukt", waarde });
const vandaag = readPeildatum("2026-11-22");

/** What was sent, as the page would send it. */
const Verzonden = ({ waarde }: { readonly waarde: unknown }): JSX.Element | null =>
  waarde === undefined ? null : <pre id="verzonden">{JSON.stringify(waarde)}</pre>;

/** A form with a field of every kind. The name “weiger” is refused by the server, to show a finding on a field. */
export const Formulierpagina = (): JSX.Element | null => {
  const [verzonden, setVerzonden] = useState<{ readonly [naam: string]: Json }>();
  if (vandaag === undefined) return null;
  const verstuur = (gegevens: { readonly [naam: string]: Json }): Promise<Antwoord<{ readonly [naam: string]: Json }>> =>
    gegevens["onderwerp"] === "weiger"
      ? Promise.resolve({
          _tag: "probleem",
          probleem: { code: "INVOER_ONGELDIG", tekst: "", velden: [{ pad: ["doelen", 0, "doel"], tekst: "Dit doel is er al." }] },
        })
      : gelukt(gegevens);
  return (
    <>
      <Paginakop titel="Gesprek vastleggen" />
      <section class="kaart" aria-label="Formulier">
        <Formulier
          id="gesprek"
          velden={ELKE_SOORT}
          vandaag={vandaag}
          conceptsleutel="gesprek"
          knoptekst="Opslaan"
          verstuur={verstuur}
          onGelukt={setVerzonden}
        />
      </section>
      <Verzonden waarde={verzonden} />
    </>
  );
};

/** The steps of one case; the plan is held back until its warning has a reason. */
export const Stappenpagina = (): JSX.Element | null => {
  const [verzonden, setVerzonden] = useState<Stapinvoer>();
  if (vandaag === undefined) return null;
  const zet = (invoer: Stapinvoer): Promise<Antwoord<Stapinvoer>> => {
    if (invoer.gebeurtenis !== "plan-vastgesteld" || invoer.erkend !== undefined) return gelukt(invoer);
    const teErkennen = [{ code: "HERINDICATIE_LAAT", ernst: "waarschuwing", tekst: "De aanvraag komt laat. Wij nemen hem aan.", eisen: ["D-12.1"], artikel: null }];
    return Promise.resolve({
      _tag: "probleem",
      probleem: { code: "STAP_TEGENGEHOUDEN", tekst: "", tegengehouden: { geblokkeerd: [], teErkennen, oordelen: [] } },
    });
  };
  return (
    <>
      <Paginakop titel="J. Proefman" tabtitel="Dossier" />
      <Stappen
        dossierId="dossier-1"
        titel="Wat kan er nu?"
        zaken={ZAKEN}
        stappen={STAPPEN}
        vandaag={vandaag}
        onZet={zet}
        onGezet={(invoer) => {
          setVerzonden(invoer);
          return "14:02";
        }}
        onVernieuw={() => undefined}
        onGedaan={() => Promise.resolve({ _tag: "offline" })}
      />
      <Verzonden waarde={verzonden} />
    </>
  );
};

const MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const procent = (waarde: number): string => `${Math.round(waarde)}%`;
const punten = (waarden: readonly (number | null)[]): readonly Meetpunt[] =>
  waarden.map((waarde, plaats) => ({ label: MAANDEN[plaats] ?? "", waarde, tekst: waarde === null ? "" : `${String(waarde).replace(".", ",")}%` }));
const NORM = { waarde: 95, tekst: "minstens 95%", richting: "minstens" } as const;
const LOCATIES = ["De Proefhoeve", "’t Erf", "Buitenhof", "De Werkplaats"];

/** Every kind of picture, with its figures. */
export const Grafiekenpagina = (): JSX.Element => (
  <>
    <Paginakop titel="Hoe staan we ervoor?" />
    <section class="kaart" aria-label="Dienstverlening">
      <Lijngrafiek
        titel="Contact binnen 14 dagen"
        naam="Op tijd"
        punten={punten([97, 96.5, 98, 93.2, null, 95, 97.4, 99, 91, 96, 98.1, 97])}
        norm={NORM}
        format={procent}
      />
    </section>
    <section class="kaart" aria-label="Geld">
      <Bandbreedte
        titel="Solvabiliteit"
        waarde={0.18}
        tekst="18,0%"
        band={{ van: 0.2, tekst: "minstens 20%" }}
        oordeel="voldoet niet"
        format={(waarde) => procent(waarde * 100)}
      />
      <Bandbreedte
        titel="Overhead"
        waarde={0.24}
        tekst="24,0%"
        band={{ van: 0.1, tot: 0.3, tekst: "10% tot en met 30%" }}
        oordeel="voldoet"
        format={(waarde) => procent(waarde * 100)}
      />
    </section>
    <section class="kaart" aria-label="Per locatie">
      <KleineVeelvouden
        titel="Bezetting per locatie"
        reeksen={LOCATIES.map((naam, nummer) => ({ naam, punten: punten([60, 70, 75, 72, 80, 85].map((waarde) => waarde + nummer * 4)) }))}
        norm={{ waarde: 80, tekst: "minstens 80%", richting: "minstens" }}
      />
    </section>
  </>
);

const ROLLEN = [
  { waarde: "medewerker", label: "Medewerker" },
  { waarde: "beheerder", label: "Beheerder" },
];
const account = (id: string, naam: string, verschil: Partial<Accountregel>): Accountregel => ({
  account: id,
  gebruikersnaam: naam.toLowerCase().replaceAll(" ", ""),
  naam,
  rollen: ["medewerker"],
  bekwaamheden: [],
  bekwaamheidsbewijzen: {},
  geblokkeerd: false,
  extern: false,
  versie: 1,
  ...verschil,
});
const MINIMUM = 15;

/** Signing in; only one password is right. */
export const Aanmelden = (): JSX.Element => {
  const [aangemeld, setAangemeld] = useState<string>();
  return (
    <>
      <Aanmeldpagina
        verlopen
        elders={{ naam: "Gemeente Proefstad", adres: "/oidc" }}
        hersteladres="/herstel"
        meldAan={(naam, wachtwoord) =>
          wachtwoord === "een goed wachtwoord"
            ? gelukt(naam)
            : Promise.resolve({ _tag: "probleem", probleem: { code: "AANMELDEN_MISLUKT", tekst: "Deze naam en dit wachtwoord horen niet bij elkaar." } })
        }
        onAangemeld={setAangemeld}
      />
      <Verzonden waarde={aangemeld} />
    </>
  );
};

/** The very first start. */
export const EersteStart = (): JSX.Element => {
  const [gemaakt, setGemaakt] = useState<unknown>();
  return (
    <>
      <EersteStartpagina
        minimum={MINIMUM}
        rollen={ROLLEN}
        maakBeheerder={(eerste) => gelukt({ ...eerste, wachtwoord: "" })}
        onGemaakt={setGemaakt}
      />
      <Verzonden waarde={gemaakt} />
    </>
  );
};

/** One's own account. */
export const Account = (): JSX.Element => (
  <Accountpagina
    ik={{ account: "a.beheer", naam: "A. Beheer", rollen: ["beheerder"], rechten: ["account.beheren"], csrf: "" }}
    rollen={ROLLEN}
    minimum={MINIMUM}
    wijzigWachtwoord={() => gelukt(undefined)}
    onAfmelden={() => undefined}
  />
);

/** Choosing a password with a code. */
export const Herstel = (): JSX.Element => <Herstelpagina minimum={MINIMUM} herstel={() => gelukt(undefined)} onHersteld={() => undefined} />;

const begin = [account("1", "A. Beheer", { rollen: ["beheerder"] }), account("2", "M. Werker", { geblokkeerd: true }), account("3", "P. Partner", { extern: true })];

/** Managing accounts that live as long as the page. */
export const Accounts = (): JSX.Element | null => {
  const [accounts] = useState(() => new Map(begin.map((regel) => [regel.account, regel])));
  if (vandaag === undefined) return null;
  const zet = (regel: Accountregel | undefined): Promise<Antwoord<undefined>> => {
    if (regel !== undefined) accounts.set(regel.account, regel);
    return gelukt(undefined);
  };
  return (
    <Accountspagina
      rollen={ROLLEN}
      bekwaamheden={[{ waarde: "mbo4", label: "Werk- en denkniveau mbo 4" }]}
      vandaag={vandaag}
      beheer={{
        toonAccounts: () => gelukt({ accounts: [...accounts.values()] }),
        maakAccount: ({ naam, rollen }) => {
          void zet(account(String(accounts.size + 1), naam, { rollen }));
          return gelukt({ code: "voorbeeld-code-1234" });
        },
        wijzigAccount: zet,
        blokkeer: (id, geblokkeerd) => {
          const regel = accounts.get(id);
          return zet(regel === undefined ? undefined : { ...regel, geblokkeerd });
        },
        geefCode: () => gelukt({ code: "voorbeeld-code-5678" }),
      }}
    />
  );
};
