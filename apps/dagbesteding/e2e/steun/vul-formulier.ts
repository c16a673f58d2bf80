export { vulFormulier, vulVraag } from "@wmo-kit/tooling-testing/browser";
