export { defineElementen } from "./define-elementen.js";
export type { WmoElement } from "./maak-element.js";
