export { getypt, plusDagen, vandaag, voluit } from "@wmo-kit/tooling-testing/browser";
