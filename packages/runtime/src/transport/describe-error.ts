import { describeOpslagError } from "../databank/describe-error.js";
import type { TransportError } from "./errors.js";
import type { Mislukreden } from "./uitbericht.js";

/** Why offering or fetching a message failed, in Dutch: what is wrong and what to do now. */
export const describeMislukreden = (reden: Mislukreden): string => {
  if (reden.startsWith("geweigerd:"))
    return `Het berichtenverkeer weigert het bericht (status ${reden.slice(10)}). Controleer geadresseerde en inhoud en bied het daarna opnieuw aan.`;
  if (reden.startsWith("storing:"))
    return `Het berichtenverkeer heeft een storing (status ${reden.slice(8)}). Het bericht wordt vanzelf opnieuw aangeboden.`;
  switch (reden) {
    case "ingetrokken":
      return "Dit bericht is ingetrokken voordat het wegging. Is het toch nodig, maak het dan opnieuw.";
    case "andereInhoud":
      return "Onder deze identificatie is al een ander bericht aangeboden. Maak het bericht opnieuw met een nieuwe identificatie.";
    case "teTraag":
      return "Het berichtenverkeer antwoordt niet op tijd. Het wordt vanzelf opnieuw geprobeerd.";
    case "map":
      return "De map van het berichtenverkeer kan niet worden gelezen of beschreven. Controleer of de map er is en of de toepassing er rechten op heeft.";
    default:
      return "Het berichtenverkeer is niet bereikbaar. Het wordt vanzelf opnieuw geprobeerd; controleer anders de verbinding.";
  }
};

/** What a person reads when message traffic fails: what is wrong and what to do now. */
export const describeTransportError = (fout: TransportError): string => {
  switch (fout._tag) {
    case "IdentificatieBezet":
      return "Onder deze identificatie staat al een ander bericht klaar. Maak het bericht opnieuw met een nieuwe identificatie.";
    case "NietVerpakt":
      return ["Het bericht past niet in zijn envelop. Verbeter wat hieronder staat.", ...fout.bevindingen].join("\n");
    case "Afgekeurd":
      return ["Het bestand is geen bericht dat gelezen kan worden. Vraag de afzender om het opnieuw te sturen.", ...fout.bevindingen].join("\n");
    case "BerichtNietGevonden":
      return "Dit bericht is er niet, of het is al verder. Ververs de lijst met berichten.";
    case "VerkeerMislukt":
      return describeMislukreden(fout.reden);
    case "OpslagMislukt":
      return describeOpslagError(fout);
  }
};
