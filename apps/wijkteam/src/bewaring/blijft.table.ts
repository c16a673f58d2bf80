import type { Blijft } from "@wmo-kit/kit";

/** What names a resident and stays when the file is destroyed. Everything else goes: the facts of the dossier, its keys, its lines in lists and who worked with it. */
export const BLIJFT: readonly Blijft[] = [
  {
    wat: "Het nummer van het dossier in meldingen van de organisatie",
    hoelang: "zolang die melding zelf bestaat",
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
