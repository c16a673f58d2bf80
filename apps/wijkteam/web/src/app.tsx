import type { Antwoord, Zoekbron, Zoekuitslag } from "@wmo-kit/schermen";
import { Kitapp, KWALITEITSWEGEN } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { searchDossiers } from "./api-client.js";
import { PRODUCT, VOETTEKST } from "./omgeving.js";
import { GELDWEGEN, ORGANISATIEWEGEN } from "./organisatie/deelwegen.table.js";
import { PAGINAS } from "./paginas.table.js";
import { Onbekendepagina } from "./paginas/onbekendepagina.js";

const zoekNaam = async (naam: string): Promise<Antwoord<Zoekuitslag>> => {
  const antwoord = await searchDossiers(naam);
  return antwoord._tag === "gelukt" ? { _tag: "gelukt", waarde: { regels: antwoord.waarde.dossiers, totaal: antwoord.waarde.totaal } } : antwoord;
};

const ZOEK: Zoekbron = { label: "Zoek een inwoner", zoek: zoekNaam, adres: (id) => `/dossiers/${id}` };

/** The whole page. */
export const App = (): JSX.Element => (
  <Kitapp
    product={PRODUCT}
    voettekst={VOETTEKST}
    paginas={PAGINAS}
    onbekend={Onbekendepagina}
    zoek={ZOEK}
    deelwegen={{ organisatie: ORGANISATIEWEGEN, kwaliteit: KWALITEITSWEGEN, financieel: GELDWEGEN }}
  />
);
