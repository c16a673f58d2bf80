export { describeGgkBevinding, describeGgkError } from "./describe-error.js";
export type { EnvelopNietSchrijfbaar, EnvelopOngeldig, GgkBevinding, GgkFailure, GgkOorzaak } from "./errors.js";
export { formatStufTijdstip } from "./stuf-tijdstip.js";
export { unwrapEnvelop } from "./unwrap-envelop.js";
export type { Bijlage } from "./veld.js";
export type {
  GgkEnvelop,
  GgkHeenbericht,
  GgkRetourbericht,
  GgkSysteem,
  ParametersHeen,
  ParametersRetour,
  StuurgegevensHeen,
  StuurgegevensRetour,
} from "./velden.table.js";
export { wrapBericht } from "./wrap-bericht.js";
