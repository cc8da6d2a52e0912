import type { Place, PlaceName } from "./wire.ts";

/** Where a customer may say that they are: streets that everybody walks through, and nobody's home. */
export const places: Readonly<Record<PlaceName, Place>> = {
  home: { name: "My place", address: "Bryggen, 5003 Bergen", latitude: 60.39746, longitude: 5.32427 },
  pickup: { name: "Pickup point", address: "Torget, 5014 Bergen", latitude: 60.39484, longitude: 5.32596 },
};
