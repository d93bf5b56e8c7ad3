import type { ArgumentKind } from '../model/argument.ts';

/** A point of a drawing, in pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** What is to be drawn: the boxes of claims, and the lines of arguments between them. */
export interface Sketch {
  readonly boxes: readonly SketchedBox[];
  readonly lines: readonly SketchedLine[];
  /** Where a line begins at a stand-in, for its box is far away. */
  readonly standIns?: readonly SketchedStandIn[];
}

/** A small box that names a claim where one of its arguments arrives, so that no line crosses the sheet. */
export interface SketchedStandIn {
  /** Id of the claim. */
  readonly premise: string;
  /** Id of the line that begins here. */
  readonly line: string;
  readonly width: number;
  readonly height: number;
}

export interface StandIn extends SketchedStandIn {
  readonly x: number;
  readonly y: number;
}

export interface SketchedBox {
  /** Id of the claim. */
  readonly id: string;
  readonly width: number;
  /** What its text needs; where many lines meet a box, it grows. */
  readonly height: number;
  /** Whether a branch begins here: roots stand in the first column. */
  readonly isRoot: boolean;
  /** What the text of a stand-in for it needs; without it there is none. */
  readonly standInHeight?: number;
}

export interface SketchedLine {
  /** Id of the argument. */
  readonly id: string;
  readonly kind: ArgumentKind;
  /** Ids of the boxes it leaves from; several join before they reach the target. */
  readonly premises: readonly string[];
  /** Id of the box it leads to, or of the line that it attacks. */
  readonly target: string;
}

/** A sketch with a place for everything. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly standIns: readonly StandIn[];
}

export interface Box extends SketchedBox {
  readonly x: number;
  readonly y: number;
}

export interface Line extends SketchedLine {
  /** From each premise; where they join or are attacked, the last one leads from there to the target. */
  readonly strokes: readonly Stroke[];
}

/** A run of level and upright pieces, in the direction of the argument. */
export interface Stroke {
  /** The box it leaves, or undefined where it goes on from a join. */
  readonly premise: string | undefined;
  readonly points: readonly Point[];
}
