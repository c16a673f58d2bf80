import { describeBron, formatDatum, formatEurocent, redactBsn } from "@wmo-kit/domain";

import { describePercentage } from "../describe/describe-maat.js";
import type { Kaartfout } from "./check-kaart.js";
import type { Ubo } from "./list-ubos.js";
import type { Netwerkbevinding } from "./toets-netwerk.js";

/** What is wrong with a map, in Dutch: where, and what to do. */
export const describeKaartfout = (fout: Kaartfout): string => {
  switch (fout._tag) {
    case "KenmerkDubbel":
      return `Het kenmerk ${redactBsn(fout.kenmerk)} staat er twee keer. Geef elk een eigen kenmerk.`;
    case "OpdrachtnemerOntbreekt":
      return `De opdrachtnemer ${redactBsn(fout.kenmerk)} staat niet bij de rechtspersonen. Voeg die toe.`;
    case "KenmerkOnbekend":
      return `Relatie ${fout.relatie + 1}: ${redactBsn(fout.kenmerk)} staat niet op de kaart. Voeg die toe of verbeter het kenmerk.`;
    case "RelatieMetZichzelf":
      return `Relatie ${fout.relatie + 1} loopt van ${redactBsn(fout.kenmerk)} naar zichzelf. Verbeter een van de twee kanten.`;
    case "BelangInPersoon":
      return `Relatie ${fout.relatie + 1}: een belang of functie loopt naar een rechtspersoon, maar ${redactBsn(fout.kenmerk)} is een persoon. Draai de kanten om.`;
    case "DeelOngeldig":
      return `Relatie ${fout.relatie + 1}: ${fout.wat} is een deel van nul tot en met het geheel, zoals 1/4. Verbeter het deel.`;
    case "MeerDanGeheel":
      return `In ${redactBsn(fout.rechtspersoon)} is ${fout.wat} samen ${describePercentage(fout.som)}. Dat kan niet meer zijn dan het geheel. Controleer de delen.`;
  }
};

const bron = (bevinding: Netwerkbevinding): string => `Bron: ${describeBron(bevinding.bron)}.`;

/** What stands out on a map, in Dutch, with what to do now. */
export const describeNetwerkbevinding = (bevinding: Netwerkbevinding): string => {
  switch (bevinding._tag) {
    case "ToezichthouderVerbonden":
      return bevinding.vrijVanaf === null
        ? `Toezichthouder ${redactBsn(bevinding.persoon)} is verbonden (relatie ${bevinding.relatie + 1}). Een toezichthouder is onafhankelijk. Leg voor of dit passend is. ${bron(bevinding)}`
        : `Toezichthouder ${redactBsn(bevinding.persoon)} was verbonden (relatie ${bevinding.relatie + 1}) en is pas vrij vanaf ${formatDatum(bevinding.vrijVanaf)}. Leg voor of dit passend is. ${bron(bevinding)}`;
    case "AantredenOnbekend":
      return `Van toezichthouder ${redactBsn(bevinding.persoon)} is niet bekend wanneer die begon. Vul de begindatum in. ${bron(bevinding)}`;
    case "GelieerdeIngezet":
      return `${redactBsn(bevinding.leverancier)} is gelieerd en levert een dienst${bevinding.bedrag === null ? "" : ` van ${formatEurocent(bevinding.bedrag)}`} (relatie ${bevinding.relatie + 1}). ${
        bevinding.isUitzondering ? "Dit is een shared services center in de groep; dat mag." : "Dat is niet de bedoeling. Leg uit waarom dit gebeurt of stop ermee."
      } ${bron(bevinding)}`;
    case "StructuurZwaar":
      return `De groep heeft ${bevinding.rechtspersonen.length} rechtspersonen voor ${formatEurocent(bevinding.omzet)} omzet. Dit is een signaal en geen oordeel: leg uit waarom deze structuur past. ${bron(bevinding)}`;
  }
};

/** One beneficial owner in a few words. */
export const describeUbo = ({ persoon, grond, omvang }: Ubo): string =>
  `${redactBsn(persoon)}: ${grond === "bestuurder" ? "bestuurder, want niemand heeft genoeg belang" : grond}${omvang === null ? "" : ` ${describePercentage(omvang)}`}`;
