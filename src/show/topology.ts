import type { mesh } from "topojson-client";

/** A TopoJSON topology, as topojson-client takes it. */
export type Topology = NonNullable<Parameters<typeof mesh>[0]>;

/** A collection of geometries in it. */
export type Geometries = NonNullable<Parameters<typeof mesh>[1]>;
