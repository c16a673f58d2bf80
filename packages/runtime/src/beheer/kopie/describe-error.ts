import { describeOpslagError } from "../../databank/describe-error.js";
import type { KopieBeschadigd, TerugzetError } from "./errors.js";

const REDENEN: Record<KopieBeschadigd["reden"], string> = {
  ontbreekt: "ontbreekt",
  veranderd: "is veranderd of beschadigd",
  "hoort-niet": "hoort er niet bij",
};

/** What a person reads when a reserve copy cannot be used: what is wrong and what to do now. */
export const describeKopieError = (fout: TerugzetError): string => {
  switch (fout._tag) {
    case "KopieVreemd":
      return `In de map ${fout.map} staat geen reservekopie die af is. Kies een map die met “kopie-” begint.`;
    case "KopieBeschadigd":
      return `De reservekopie klopt niet: ${fout.bestand} ${REDENEN[fout.reden]}. Er is niets teruggezet. Gebruik een andere reservekopie.`;
    case "KopieNieuwer":
      return `De reservekopie is gemaakt met een nieuwere versie van de toepassing (${fout.gevonden}; deze kent tot en met ${fout.bekend}). Er is niets teruggezet. Gebruik de nieuwste versie.`;
    case "KopiePastNiet":
      return `De reservekopie heeft een vorm die deze versie niet kent (${fout.tabel}). Er is niets teruggezet. Gebruik de versie waarmee de kopie is gemaakt.`;
    case "OpslagNietLeeg":
      return `Er staan al gegevens (${fout.tabel}). Er is niets teruggezet. Kies een lege gegevensmap of een lege database.`;
    case "OpslagMislukt":
      return describeOpslagError(fout);
  }
};
