import type { Point } from './polyline';

export type Rim = { readonly cx: number; readonly cy: number; readonly rx: number; readonly ry: number };

export type Foot = {
  readonly cx: number;
  readonly halfWidth: number;
  readonly top: number;
  readonly height: number;
};

/** How a form is struck, in view units along the clay. */
export type Blow = {
  /** The blow falls up to about half of this to one side of the middle. */
  readonly aside: number;
  /** How far below the rim it falls at least. */
  readonly down: number;
  /** How far its near cracks and its far ones reach, as shares of the wall's height. */
  readonly near: number;
  readonly far: number;
  /** Two chips above the blow instead of one send a crack up between them. */
  readonly chips: 1 | 2;
};

/**
 * The side of a vessel that can be seen, spread out flat. A spot on it lies so far around and so far down from the
 * rim, both in view units along the clay; the wall knows where that is in the picture.
 */
export type Wall = {
  readonly rim: Rim;
  readonly foot: Foot;
  readonly blow: Blow;
  /** Distance from the rim to where the wall turns out of sight. */
  readonly reach: number;
  /** Half the breadth at the widest place. */
  readonly girth: number;
  /** A spot in the picture; `faces` > 0 when it can be seen. */
  readonly place: (around: number, down: number) => Point & { readonly faces: number };
  /** Half the way round that can be seen at a depth. */
  readonly halfAt: (down: number) => number;
  readonly radiusAt: (down: number) => number;
  /** From the left end of the rim under the belly to its right end; all the way round where there is no belly. */
  readonly outline: readonly Point[];
  /** Path data of the edge of the picture, drawn through the outline. */
  readonly silhouetteOf: (outline: readonly Point[]) => string;
  readonly contains: (outline: readonly Point[], point: Point) => boolean;
  /** Where a seam that ends here runs over the lip, or nothing when it ends elsewhere. */
  readonly lipAt: (end: Point) => readonly Point[] | undefined;
  /** A crack can be followed down the far inner wall. */
  readonly showsInside: boolean;
};
