/** The melding as somebody would write it by hand, without guards: the measure for a bare step. */
export const volgendeToestand = (toestand: string, gebeurtenis: string): string | undefined => {
  switch (toestand) {
    case "ontvangen":
      switch (gebeurtenis) {
        case "bevestigd-aan-aanmelder":
          return "bevestigd";
        case "informatie-verstrekt":
          return "ontvangen";
        case "kwalitatief-contact":
          return "gescreend";
        case "gegevens-gecorrigeerd":
        case "oplossing-geboden":
          return "ontvangen";
        case "melding-ingetrokken":
          return "ingetrokken";
        case "melding-afgehandeld":
          return "afgehandeld";
        default:
          return undefined;
      }
    case "bevestigd":
      switch (gebeurtenis) {
        case "informatie-verstrekt":
          return "bevestigd";
        case "kwalitatief-contact":
          return "gescreend";
        case "gegevens-gecorrigeerd":
        case "oplossing-geboden":
          return "bevestigd";
        case "melding-ingetrokken":
          return "ingetrokken";
        case "melding-afgehandeld":
          return "afgehandeld";
        default:
          return undefined;
      }
    case "gescreend":
      switch (gebeurtenis) {
        case "doorgeleid-naar-sociale-basis":
          return "doorgeleid";
        case "naar-toegang-bw":
        case "naar-regieteam":
        case "naar-jeugdteam":
          return "overgedragen";
        case "op-wachtlijst":
          return "wachtlijst";
        case "professional-gekoppeld":
          return "gekoppeld";
        case "bevestigd-aan-aanmelder":
        case "gegevens-gecorrigeerd":
        case "oplossing-geboden":
          return "gescreend";
        case "melding-ingetrokken":
          return "ingetrokken";
        case "melding-afgehandeld":
          return "afgehandeld";
        default:
          return undefined;
      }
    case "wachtlijst":
      switch (gebeurtenis) {
        case "professional-gekoppeld":
          return "gekoppeld";
        case "urgentie-herzien":
        case "bevestigd-aan-aanmelder":
        case "gegevens-gecorrigeerd":
        case "oplossing-geboden":
          return "wachtlijst";
        case "melding-ingetrokken":
          return "ingetrokken";
        case "melding-afgehandeld":
          return "afgehandeld";
        default:
          return undefined;
      }
    case "gekoppeld":
      switch (gebeurtenis) {
        case "onderzoek-gestart":
        case "direct-basishulp":
        case "bevestigd-aan-aanmelder":
        case "gegevens-gecorrigeerd":
        case "oplossing-geboden":
          return "gekoppeld";
        case "melding-ingetrokken":
          return "ingetrokken";
        case "melding-afgehandeld":
          return "afgehandeld";
        default:
          return undefined;
      }
    case "doorgeleid":
    case "overgedragen":
      switch (gebeurtenis) {
        case "bevestigd-aan-aanmelder":
        case "gegevens-gecorrigeerd":
        case "oplossing-geboden":
          return toestand;
        case "melding-ingetrokken":
          return "ingetrokken";
        case "melding-afgehandeld":
          return "afgehandeld";
        default:
          return undefined;
      }
    default:
      return undefined;
  }
};
