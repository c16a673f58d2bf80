import { bewaarStap, openStap, vulFormulier, vulVraag, zetStap } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { STAP1, VERSLAG } from "../test/onderzoek.js";
import { beginOnderzoek, koppel, naarDossier, neemMeldingAan, openKoppelen, spreekDeInwoner } from "./steun/intake.js";
import { keur } from "./steun/keur.js";
import { leesInzageEnRechten, nodigUit, opTelefoon } from "./steun/lees-als-inwoner.js";
import { bewaarVak, legOordelenVast, openVak, vakVan, voegRegelToe } from "./steun/onderzoekspagina.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding, zetInBeeld } from "./steun/schermafbeelding.js";

const ADVISEUR = { gebruikersnaam: "adviseur", naam: "A. Adviseur", rollen: ["medewerker", "teamleider"], bekwaamheden: ["indicatiestelling"] };
const AFRONDEN = "Het onderzoek afronden met een besluit";
const ACTIVITEIT = "Naar de buurtkamer gaan";

test(
  "W-27.1, W-26-u2: het netwerk lost alles op; een positief advies wordt met de zin van de wet geweigerd, en de inwoner leest wat eruit kwam en waarom",
  { timeout: 900_000 },
  async ({ proef: { adres, tabblad, wacht } }) => {
    const page = await tabblad(ADVISEUR);
    const id = await neemMeldingAan(page, adres, "Ik kom de deur niet meer uit.");
    await spreekDeInwoner(page, "Nee");
    await openKoppelen(page);
    await koppel(page, "A. Adviseur");
    await beginOnderzoek(page, "Licht");
    await vakVan(page, 2).getByText("Rond eerst stap 1 van het stappenplan af.").waitFor();
    await keur(page);

    const een = await openVak(page, 1);
    await vulVraag(een, "Hulpvraag", STAP1.hulpvraag);
    await voegRegelToe(een, "Deelvragen", { Deelvraag: "Hoe kom ik onder de mensen?" });
    await vulVraag(een, "a. Behoeften, persoonskenmerken en voorkeuren", STAP1.a);
    await vulVraag(een, "Is dit van toepassing?", "Nee");
    await vulVraag(een, "Toelichting", STAP1.b.toelichting);
    await vulVraag(een, "c. Gewenst resultaat", STAP1.c);
    // Nothing is lost when the page is loaded again.
    await page.reload();
    await vakVan(page, 1).getByRole("button", { name: "Opslaan" }).waitFor();
    expect(await vakVan(page, 1).getByRole("textbox", { name: /^c\. Gewenst resultaat/ }).inputValue()).toBe(STAP1.c);
    await bewaarVak(page, 1);
    await voegRegelToe(await openVak(page, 2), "Problemen", { "Bij welke deelvraag?": "Hoe kom ik onder de mensen?", Gebied: "Meedoen (participatie)", Omschrijving: "Komt weinig buiten." });
    await bewaarVak(page, 2);
    await voegRegelToe(await openVak(page, 3), "Activiteiten", { "Bij welk probleem?": "Komt weinig buiten.", Omschrijving: ACTIVITEIT });
    await bewaarVak(page, 3);
    await legOordelenVast(page, ACTIVITEIT, [
      { element: "d", antwoord: "niet", waarom: "Durft alleen niet." },
      { element: "e", antwoord: "helemaal", waarom: "De zus gaat elke week mee." },
      { element: "f", antwoord: "niet", waarom: "Dit is er niet." },
    ]);
    await vakVan(page, 5).getByText("Er blijft niets over: wat al kan, is genoeg.").waitFor();
    await page.getByRole("row", { name: /^e\. Mantelzorg en netwerk 1 van 1$/ }).waitFor();
    // The answers once more, as they stand in the form.
    await openVak(page, 4);
    await keur(page);
    await vakVan(page, 4).getByRole("heading", { level: 4, name: ACTIVITEIT }).scrollIntoViewIfNeeded();
    await maakSchermafbeelding("onderzoek-oordelen", page);
    await bewaarVak(page, 4);

    await zetStap(page, "Het onderzoeksverslag opstellen", {
      Samenvatting: VERSLAG.samenvatting,
      "Zijn er geldzorgen?": "Nee",
      "Ontbreekt een daginvulling?": "Nee",
      "Zijn er zorgen over de veiligheid?": "Nee",
      "Kan de hulp worden afgebouwd?": "Nee",
      "Is er een regisseur aangewezen?": "Nee",
    });
    await page.getByText("Het verslag mist nog:").waitFor();
    await zetStap(page, "De reactie van de inwoner vastleggen", { "Stemt de inwoner in?": "Ja" });
    await zetStap(page, "Het onderzoeksverslag vaststellen");
    await page.getByText("Vastgesteld, nog niet verstuurd.").waitFor();

    const besluit = await openStap(page, AFRONDEN);
    await vulFormulier(besluit, {
      Uitkomsten: "Advies: toekennen",
      Motivering: "De inwoner wil graag begeleiding.",
      "Lost basishulp het op?": "Nee",
      Inhoudelijk: "Begeleiding past.",
      Financieel: "Het is de goedkoopste vorm.",
      "Komt de casus in aanmerking?": "Nee",
      "Is de casus besproken?": "Nee",
      "Gaat het om hulp bij het huishouden?": "Nee",
    });
    wacht.verwacht({ status: 422, pad: /\/stappen$/ });
    await besluit.getByRole("button", { name: "Opslaan" }).click();
    await besluit.getByText("Een voorliggende oplossing dekt de hele vraag. Een positief advies kan alleen bij herindicatie met motivering.").waitFor();
    await besluit.getByText("VOORLIGGEND_LOST_OP").waitFor();
    expect(await besluit.getByRole("alert").innerText()).toMatch(/Wmo 2015, artikel 2\.3\.5 lid 3 en 6/);
    await keur(page);
    await zetInBeeld(besluit.getByRole("alert"));
    await maakSchermafbeelding("onderzoek-geweigerd", page);

    // What was typed is still there; with another outcome the investigation ends, and no indication follows.
    await besluit.getByLabel("Advies: toekennen", { exact: true }).uncheck();
    await vulFormulier(besluit, { Uitkomsten: "De sociale basis", Motivering: "Uw zus gaat elke week mee naar de buurtkamer. Dat is genoeg." });
    await bewaarStap(page, besluit, AFRONDEN);
    await page.getByText(/^Besloten op .*De sociale basis/).waitFor();
    await keur(page);
    await maakSchermafbeelding("onderzoek-netwerk", page);
    await naarDossier(page);
    await page.getByRole("heading", { level: 3, name: "Onderzoek", exact: true }).waitFor();
    expect(await page.getByRole("heading", { level: 3, name: /^(?:Advies|Indicatie)$/ }).count()).toBe(0);

    // The resident reads it at home, on the phone.
    wacht.verwacht({ status: 401, pad: /^\/api\// });
    const telefoon = await tabblad();
    await opTelefoon(telefoon, adres, await nodigUit(page, adres, id));
    await telefoon.getByText("“Ik kom de deur niet meer uit.”").waitFor();
    const verslag = telefoon.getByRole("article", { name: "Verslag van het onderzoek" });
    await verslag.getByText("Dit verslag staat vast en er is een uitkomst.").waitFor();
    await verslag.getByText(/^Lees het hele stuk/).click();
    await verslag.getByText("hulp in de wijk", { exact: true }).waitFor();
    await verslag.getByText("Uw zus gaat elke week mee naar de buurtkamer. Dat is genoeg.").waitFor();
    await verslag.getByText(/Wmo 2015, artikel 2\.3\.5 lid 3/).waitFor();
    await verslag.getByText(/Wat mantelzorg en mensen om u heen doen: lost dit helemaal op\. De zus gaat elke week mee\./).waitFor();
    await keur(telefoon, "smal");
    await zetInBeeld(verslag.getByText(/Wmo 2015, artikel 2\.3\.5 lid 3/));
    await maakSchermafbeelding("inwoner-netwerk", telefoon);
    await leesInzageEnRechten(telefoon, "A. Adviseur");
    await keur(telefoon, "smal");
  },
);
