export { vraagApi } from "@wmo-kit/tooling-testing/browser";
