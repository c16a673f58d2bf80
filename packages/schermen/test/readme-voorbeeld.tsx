import { Lijngrafiek, Omgeving, Schil } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { LocationProvider } from "preact-iso";

/** A page with one picture: a service level with its norm, its table and its file. */
export const Voorbeeldpagina = (): JSX.Element => (
  <Omgeving.Provider value={{ product: "Voorbeeld-kit" }}>
    <LocationProvider>
      <Schil
        organisatie="Zorgboerderij De Proef"
        beeldmerk="/beeldmerk.svg"
        wegen={[{ adres: "/", naam: "Hoe staan we ervoor?" }]}
        werker={{ naam: "M. Werker" }}
        voettekst="Alle cijfers zijn verzonnen."
        voetwegen={[]}
      >
        <h1>Hoe staan we ervoor?</h1>
        <Lijngrafiek
          titel="Contact binnen 14 dagen"
          naam="Op tijd"
          punten={[
            { label: "september", waarde: 93.2, tekst: "93,2%" },
            { label: "oktober", waarde: 96.5, tekst: "96,5%" },
          ]}
          norm={{ waarde: 95, tekst: "minstens 95%", richting: "minstens" }}
          format={(waarde) => `${waarde}%`}
        />
      </Schil>
    </LocationProvider>
  </Omgeving.Provider>
);
