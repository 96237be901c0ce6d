import type { Matrix } from '../ruled/matrix';

/** What a page draws, in its order: plain data for whoever draws it. Matrices lead to points of the page. */
export type DrawnObject = DrawnText | DrawnPath | DrawnPicture;

/** Characters of one place; the matrix leads from the point on which they stand. */
export interface DrawnText {
  kind: 'text';
  text: string;
  matrix: Matrix;
  /** Height and width that they take, before the matrix. */
  size: number;
  width: number;
  bold: boolean;
  /** As style sheets write it. */
  colour: string;
}

export interface DrawnPath {
  kind: 'path';
  /** As SVG writes it. */
  path: string;
  matrix: Matrix;
  fill: string | null;
  stroke: string | null;
  /** Of its line, before the matrix. */
  width: number;
}

/** A picture in the square from (0, 0) to (1, 1), before the matrix. */
export interface DrawnPicture {
  kind: 'picture';
  matrix: Matrix;
  /** Its path in the package. */
  file: string;
}

export interface DrawnPage {
  /** In points. */
  width: number;
  height: number;
  objects: DrawnObject[];
  /** The files of its pictures, by path. */
  pictures: Map<string, Uint8Array>;
}
