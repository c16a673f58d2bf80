import type { Rol } from "./rol.table.js";

/** One right: what it allows, which roles have it, and why those and no others. */
export interface Rechtregel {
  readonly recht: string;
  readonly betekenis: string;
  readonly rollen: readonly Rol[];
  readonly reden: string;
}

/**
 * Every right and the roles that have it. What is not in a row is refused.
 *
 * @source NEN 7510-1:2024, 8.3 en 5.15 (toegang op grond van rol en noodzaak); AVG art. 5 lid 1 onder c en f; Wmo 2015 art. 5.3.1
 */
export const RECHTEN = [
  {
    recht: "dossier.zien",
    betekenis: "Een dossier lezen van een inwoner met wie u een behandelrelatie hebt",
    rollen: ["medewerker", "teamleider", "administratie", "toezicht"],
    reden: "Wie begeleidt, leidt, berichten verwerkt of onderzoek doet, leest het dossier; de beheerder en financieel hebben het niet nodig.",
  },
  {
    recht: "dossier.wijzigen",
    betekenis: "Een stap zetten of iets vastleggen in een dossier",
    rollen: ["medewerker", "teamleider", "administratie"],
    reden: "Toezicht leest alleen; wie niet aan de ondersteuning werkt, legt niets vast.",
  },
  {
    recht: "dossier.alle",
    betekenis: "Elk dossier van de organisatie openen, ook zonder behandelrelatie",
    rollen: ["teamleider", "administratie"],
    reden: "De teamleider verdeelt het werk en de administratie verwerkt berichten van iedereen; anderen zien alleen hun eigen inwoners.",
  },
  {
    recht: "dossier.noodtoegang",
    betekenis: "Een dossier zonder behandelrelatie tijdelijk openen met een vastgelegde reden",
    rollen: ["medewerker"],
    reden: "Wie invalt of een crisis opvangt, kan niet wachten; de teamleider en de administratie zien het dossier al.",
  },
  {
    recht: "dossier.toewijzen",
    betekenis: "Bepalen wie een behandelrelatie met een inwoner heeft",
    rollen: ["teamleider"],
    reden: "Wie het werk verdeelt, geeft toegang; niemand geeft die aan zichzelf.",
  },
  {
    recht: "bsn.zien",
    betekenis: "Het hele burgerservicenummer laten tonen",
    rollen: ["medewerker", "teamleider", "administratie"],
    reden: "Alleen wie de identiteit vaststelt of berichten uitwisselt, heeft het nummer nodig.",
  },
  {
    recht: "afweging.vaststellen",
    betekenis: "De uitkomst van een onderzoek of afwegingskader vaststellen",
    rollen: ["medewerker", "teamleider"],
    reden: "De afweging is een oordeel van een professional; administratie en beheer nemen haar niet.",
  },
  {
    recht: "bericht.ontvangen",
    betekenis: "Een ontvangen bericht inlezen",
    rollen: ["medewerker", "teamleider", "administratie"],
    reden: "Elke medewerker moet een toewijzing kunnen verwerken, ook als de administratie vrij is.",
  },
  {
    recht: "bericht.verzenden",
    betekenis: "Een bericht over een inwoner verzenden",
    rollen: ["medewerker", "teamleider", "administratie"],
    reden: "Een start of stop gaat uit van wie begeleidt of van de administratie.",
  },
  {
    recht: "bericht.bezorgen",
    betekenis: "Berichten van een netwerk afleveren, zonder ze te lezen",
    rollen: ["administratie"],
    reden: "Een programma van het netwerk meldt zich aan met een account van de administratie; wie alleen begeleidt, levert niets af.",
  },
  {
    recht: "aanwezigheid.vastleggen",
    betekenis: "Aanwezigheid van inwoners vastleggen",
    rollen: ["medewerker", "teamleider", "administratie"],
    reden: "Wie erbij was legt het vast; de administratie vult aan van papier.",
  },
  {
    recht: "declaratie.maken",
    betekenis: "Een declaratie voorstellen en controleren",
    rollen: ["administratie", "financieel"],
    reden: "De regels komen uit de registratie; wie begeleidt, maakt geen declaratie (functiescheiding).",
  },
  {
    recht: "declaratie.verzenden",
    betekenis: "Een declaratie indienen",
    rollen: ["financieel"],
    reden: "Indienen is een tweede paar ogen na het maken.",
  },
  {
    recht: "organisatie.zien",
    betekenis: "Locaties, onderaannemers, wachtlijsten en wijzigingen zien",
    rollen: ["medewerker", "teamleider", "administratie", "financieel", "beheerder", "toezicht"],
    reden: "Iedereen in de organisatie werkt ermee en toezicht toetst het; een inwoner niet.",
  },
  {
    recht: "organisatie.wijzigen",
    betekenis: "Locaties, onderaannemers, wachtlijsten en wijzigingen bijhouden",
    rollen: ["teamleider", "administratie"],
    reden: "Meldingen aan de opdrachtgever volgen hieruit; daarom een vaste groep.",
  },
  {
    recht: "persoon.zien",
    betekenis: "Het register van medewerkers en hun VOG en scholing zien",
    rollen: ["teamleider", "administratie", "toezicht"],
    reden: "Personeelsgegevens zijn voor leiding, administratie en onderzoek.",
  },
  {
    recht: "persoon.wijzigen",
    betekenis: "Het register van medewerkers bijhouden",
    rollen: ["teamleider", "administratie"],
    reden: "Wie in dienst neemt of de administratie voert, legt de bewijzen vast.",
  },
  {
    recht: "kwaliteit.zien",
    betekenis: "Eisen, bewijs, klachten en incidenten zien",
    rollen: ["medewerker", "teamleider", "toezicht"],
    reden: "Medewerkers leren ervan, de teamleider bewaakt het en toezicht toetst het.",
  },
  {
    recht: "kwaliteit.wijzigen",
    betekenis: "Bewijs, klachten en incidenten vastleggen",
    rollen: ["medewerker", "teamleider"],
    reden: "Wie een incident meemaakt meldt het; de teamleider werkt het af.",
  },
  {
    recht: "financieel.zien",
    betekenis: "Financiële gegevens en toetsen zien",
    rollen: ["teamleider", "financieel", "toezicht"],
    reden: "Leiding en toezicht beoordelen de cijfers; de rest van de organisatie niet.",
  },
  {
    recht: "financieel.wijzigen",
    betekenis: "Financiële gegevens vastleggen",
    rollen: ["financieel"],
    reden: "Eén groep is verantwoordelijk voor de cijfers.",
  },
  {
    recht: "audit.zien",
    betekenis: "Zien wie wat heeft gelezen of gewijzigd",
    rollen: ["teamleider", "toezicht"],
    reden: "Wie accounts beheert, controleert zichzelf niet.",
  },
  {
    recht: "account.beheren",
    betekenis: "Accounts maken, blokkeren en van rol veranderen",
    rollen: ["beheerder"],
    reden: "Toegang geven is een taak apart; elke wijziging staat in de audit.",
  },
  {
    recht: "export.maken",
    betekenis: "Een dossier of alle gegevens uitvoeren",
    rollen: ["teamleider"],
    reden: "Een uitvoer verlaat de beveiliging van de toepassing; de teamleider weegt of dat mag.",
  },
  {
    recht: "bewaring.beheren",
    betekenis: "Zien welke dossiers weg mogen, verzoeken om vernietiging vastleggen en erop beslissen, en vernietigen",
    rollen: ["teamleider"],
    reden: "Vernietigen is niet terug te draaien en vraagt een afweging van belangen; de leiding beslist, het beheer van de techniek niet.",
  },
  {
    recht: "koppeling.beheren",
    betekenis: "Koppelingen met andere systemen instellen",
    rollen: ["beheerder"],
    reden: "Adressen en sleutels van andere systemen zijn beheer.",
  },
  {
    recht: "instelling.wijzigen",
    betekenis: "Instellingen van de toepassing wijzigen",
    rollen: ["beheerder"],
    reden: "Een instelling werkt voor iedereen.",
  },
  {
    recht: "eigen-dossier.zien",
    betekenis: "Het eigen dossier zien",
    rollen: ["inwoner"],
    reden: "Een inwoner heeft recht op inzage in het eigen dossier en niet in dat van een ander.",
  },
  {
    recht: "eigen-dossier.aanvullen",
    betekenis: "In het eigen dossier iets voorstellen, laten weten wat men ervan vindt, en een deel delen",
    rollen: ["inwoner"],
    reden: "De inwoner is deel van het team en bepaalt met wie het dossier wordt gedeeld; niemand anders doet dat voor de inwoner.",
  },
  {
    recht: "gedeeld-dossier.zien",
    betekenis: "Het deel van een dossier zien dat een inwoner deelt, zolang de inwoner dat wil",
    rollen: ["naaste"],
    reden: "Iemand uit het netwerk ziet wat de inwoner kiest en niets anders.",
  },
  {
    recht: "toezicht.zien",
    betekenis: "Het toezichtpakket zien: per eis het bewijs en wat ontbreekt",
    rollen: ["teamleider", "toezicht"],
    reden: "De teamleider stelt het samen en toezicht leest het.",
  },
] as const satisfies readonly Rechtregel[];

export type Recht = (typeof RECHTEN)[number]["recht"];

/** The codes of all rights, in the order of the table. */
export const RECHTCODES: readonly Recht[] = RECHTEN.map(({ recht }) => recht);
