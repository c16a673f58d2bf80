export { bewaarStap, findZaakstap, openStap, zetStap } from "@wmo-kit/tooling-testing/browser";
