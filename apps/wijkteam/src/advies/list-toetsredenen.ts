import type { Advies, Gebeurtenis } from "@wmo-kit/afwegingskader";

/**
 * Why a second pair of eyes is asked for an advice, or why it went without one.
 *
 * @source W-54.2, W-35 (reading A-19)
 */
export const listToetsredenen = ({ afwijzing, toetser, isGroot, goedgekeurd }: Advies, gebeurtenissen: readonly Pick<Gebeurtenis, "soort">[]): readonly string[] => {
  const isAangeboden = gebeurtenissen.some(({ soort }) => soort === "ter-toetsing-aangeboden");
  return [
    ...(afwijzing === undefined ? [] : ["Het advies wijst iets af. Een afwijzing gaat altijd langs een tweede beoordelaar."]),
    ...(afwijzing === undefined && isAangeboden ? ["De opsteller vraagt een tweede beoordelaar. Bij een grote indicatie moet dat."] : []),
    ...(goedgekeurd !== undefined && toetser === undefined && isGroot === false ? ["Dit advies wijst niets af en is geen grote indicatie. Een tweede beoordelaar was niet nodig."] : []),
  ];
};
