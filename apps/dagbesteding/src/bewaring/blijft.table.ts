import type { Blijft } from "@wmo-kit/kit";

/**
 * What names a resident and stays when the file is destroyed. Everything else goes: the facts of the dossier, its months of attendance,
 * its messages, its keys, its lines in lists and who worked with it.
 */
export const BLIJFT: readonly Blijft[] = [
  {
    wat: "Ingediende declaraties en de antwoorden daarop",
    hoelang: "zeven jaar na het jaar van de declaratie",
    grond: "Algemene wet inzake rijksbelastingen art. 52 lid 4; Burgerlijk Wetboek boek 2 art. 10 lid 3",
    reden: "Een declaratie is een stuk van de financiële administratie. Zij noemt het burgerservicenummer en wat is gedeclareerd, niet wat de hulp inhield. Een verzoek om vernietiging geldt hier niet: een wettelijk voorschrift verzet zich ertegen (Wmo 2015 art. 5.3.5).",
  },
  {
    wat: "Het nummer van het dossier in roosters, wachtlijsten en meldingen van de organisatie",
    hoelang: "zolang die lijst zelf bestaat",
    grond: "AVG art. 4 onder 5",
    reden: "Het is een willekeurig nummer. Met het dossier is vernietigd wat zegt van wie het was.",
  },
  {
    wat: "De regels van het logboek: wie wat deed en wanneer",
    hoelang: "zolang het logboek bestaat",
    grond: "NEN 7513:2018; AVG art. 5 lid 2",
    reden: "Het logboek laat zien dat er zorgvuldig met het dossier is omgegaan. Er staat geen naam of burgerservicenummer in.",
  },
  {
    wat: "Dat het dossier er was en is vernietigd: nummer, dag, door wie en waarom",
    hoelang: "zolang de administratie bestaat",
    grond: "AVG art. 5 lid 2",
    reden: "U moet kunnen laten zien dat en waarom er is vernietigd.",
  },
  {
    wat: "Reservekopieën die eerder zijn gemaakt",
    hoelang: "tot u ze weggooit",
    grond: "AVG art. 17",
    reden: "In een oude kopie staat de sleutel van het dossier nog. Gooi kopieën van voor de vernietiging weg.",
  },
];
