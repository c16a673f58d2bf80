/** How something stands. */
export type Gezondheidsstand = "goed" | "let-op" | "fout";

/** What is looked at. */
export type Metingnaam = "opslag" | "schijf" | "klok" | "reservekopie" | "logboek" | "uitgaand";

const TEKSTEN: Record<Metingnaam, Record<Gezondheidsstand, string>> = {
  opslag: {
    goed: "Opslaan lukt.",
    "let-op": "Opslaan gaat langzaam. Kijk of een ander programma de gegevens gebruikt.",
    fout: "Opslaan lukt niet. Kijk naar de melding van de opslag.",
  },
  schijf: {
    goed: "Er is genoeg ruimte op de schijf.",
    "let-op": "De schijf raakt vol. Maak deze week ruimte vrij.",
    fout: "De schijf is bijna vol. Maak nu ruimte vrij; anders kan er niets meer worden opgeslagen.",
  },
  klok: {
    goed: "De klok loopt gelijk met wat is vastgelegd.",
    "let-op": "De klok van deze computer loopt achter op wat al is vastgelegd. Zet de klok gelijk.",
    fout: "De klok van deze computer loopt meer dan een uur achter op wat al is vastgelegd. Zet de klok nu gelijk: termijnen kunnen anders verkeerd uitkomen.",
  },
  reservekopie: {
    goed: "De laatste reservekopie is van de afgelopen dag.",
    "let-op": "De laatste reservekopie is ouder dan een dag. Maak vandaag een nieuwe.",
    fout: "Er is geen reservekopie van de afgelopen week. Maak nu een reservekopie en bewaar haar op een andere plaats.",
  },
  logboek: {
    goed: "Het einde van het logboek klopt.",
    "let-op": "Het logboek is lang niet nagerekend. Laat de beheerder het narekenen.",
    fout: "Het logboek klopt niet: er is iets in veranderd of er ontbreekt iets. Laat de beheerder het narekenen met de opdracht audit verify.",
  },
  uitgaand: {
    goed: "Er blijven geen berichten liggen.",
    "let-op": "Er wacht al meer dan vier uur een bericht op verzending. Kijk bij de uitgaande berichten.",
    fout: "Er wacht al meer dan een dag een bericht op verzending. Verstuur het vandaag, of bel de ontvanger.",
  },
};

/** What a person reads about one measurement: how it stands and what to do. */
export const describeMeting = (naam: Metingnaam, stand: Gezondheidsstand): string => TEKSTEN[naam][stand];
