import type { Kast } from "@wmo-kit/kit";
import { Context } from "effect";

import type { Stand } from "../dossier/dossier.js";
import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Feit } from "../feiten/feit.js";

/** The cabinet with every dossier of this team, and that of the organisation. */
export class Dossierkast extends Context.Service<Dossierkast, Kast<Stand, Feit, Inwonerdossier>>()("@wmo-kit/wijkteam/services/Dossierkast") {}
