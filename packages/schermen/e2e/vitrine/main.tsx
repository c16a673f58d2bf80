import "@wmo-kit/schermen/stijl.css";

import { countBezoek, Omgeving, Schil, type Weg, type Zoekbron } from "@wmo-kit/schermen";
import { render, type JSX } from "preact";
import { LocationProvider, Route, Router } from "preact-iso";

import { Voorbeeldpagina } from "../../test/readme-voorbeeld.js";
import { Aanmelden, Account, Accounts, EersteStart, Formulierpagina, Grafiekenpagina, Herstel, Stappenpagina } from "./paginas.js";

const WEGEN: readonly Weg[] = [
  { adres: "/", naam: "Formulier" },
  { adres: "/stappen", naam: "Stappen" },
  { adres: "/grafieken", naam: "Grafieken" },
  { adres: "/accounts", naam: "Beheer" },
];

const NAMEN = ["J. Proefman", "K. Testerhof", "P. Proefvrouw"].map((naam, id) => ({ id: String(id), naam }));

const ZOEK: Zoekbron = {
  label: "Zoek een bewoner",
  zoek: (tekst) => {
    const regels = NAMEN.filter(({ naam }) => naam.toLowerCase().includes(tekst.toLowerCase()));
    return Promise.resolve({ _tag: "gelukt", waarde: { regels, totaal: regels.length } });
  },
  adres: () => "/stappen",
};

// A host page for the parts, as an app would place them: with a frame, a menu and answers of its own.
const Vitrine = (): JSX.Element => (
  <Omgeving.Provider value={{ product: "Vitrine" }}>
    <LocationProvider>
      <Schil
        organisatie="Zorgboerderij De Proef"
        beeldmerk="/beeldmerk.svg"
        wegen={WEGEN}
        werker={{ naam: "A. Beheer", adres: "/account", onAfmelden: () => undefined }}
        zoek={ZOEK}
        voettekst="Alle namen zijn verzonnen."
        voetwegen={[]}
      >
        <Router onRouteChange={countBezoek}>
          <Route path="/" component={Formulierpagina} />
          <Route path="/stappen" component={Stappenpagina} />
          <Route path="/grafieken" component={Grafiekenpagina} />
          <Route path="/aanmelden" component={Aanmelden} />
          <Route path="/eerste-start" component={EersteStart} />
          <Route path="/herstel" component={Herstel} />
          <Route path="/account" component={Account} />
          <Route path="/accounts" component={Accounts} />
        </Router>
      </Schil>
    </LocationProvider>
  </Omgeving.Provider>
);

const plaats = document.getElementById("app");
if (plaats !== null) render(globalThis.location.pathname === "/voorbeeld" ? <Voorbeeldpagina /> : <Vitrine />, plaats);
