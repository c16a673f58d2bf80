/** Namespace of the types shared by all messages of release 3.2. @source iWmo 3.2, basisschema */
export const BASISNAAMRUIMTE = "http://www.istandaarden.nl/iwmo/3_2/basisschema/schema";
