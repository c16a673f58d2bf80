import { Aanwezigheid } from "./aanwezigheid.js";
import { maakElement } from "./maak-element.js";
import { Termijnen } from "./termijnen.js";

/**
 * Makes `<wmo-termijnen dossier>` and `<wmo-aanwezigheid datum locatie>` known to the page. Calling it again changes nothing.
 * Both take `adres`: the path on the origin of the host page behind which the kit stands.
 */
export const defineElementen = (register: CustomElementRegistry = customElements): void => {
  if (register.get("wmo-termijnen") === undefined)
    register.define("wmo-termijnen", maakElement(["dossier"], (omgeving) => <Termijnen {...omgeving} />));
  if (register.get("wmo-aanwezigheid") === undefined)
    register.define("wmo-aanwezigheid", maakElement(["datum", "locatie"], (omgeving) => <Aanwezigheid {...omgeving} />));
};
