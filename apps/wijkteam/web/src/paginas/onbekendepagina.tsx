import { Onbekendepagina as Kitpagina } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { PERSONENLIJST } from "../personenlijst.js";

/** An address that does not exist. */
export const Onbekendepagina = (): JSX.Element => <Kitpagina lijst={PERSONENLIJST} />;
