/** The vessels one potter makes, in the order in which they are offered. */
export const vesselShapes = ['bowl', 'cup', 'plate', 'vase', 'jar', 'teapot'] as const;

export type VesselShape = (typeof vesselShapes)[number];
