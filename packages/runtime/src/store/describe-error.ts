import { describeOpslagError } from "../databank/describe-error.js";
import type { StoreError } from "./errors.js";

/** What a person reads when the store fails: what is wrong and what to do now. */
export const describeStoreError = (fout: StoreError): string => {
  switch (fout._tag) {
    case "VersieConflict":
      return "Iemand anders heeft dit dossier intussen gewijzigd. Open het dossier opnieuw en doe de wijziging nog een keer.";
    case "SleutelBezet":
      return "Dit is al eerder vastgelegd. Open het dossier waarin het staat.";
    default:
      return describeOpslagError(fout);
  }
};
