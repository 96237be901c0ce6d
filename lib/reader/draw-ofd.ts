import type { DrawnObject, DrawnPage, DrawnPath, DrawnText } from '../documents/ofd/drawn';
import { type Matrix, through } from '../documents/ruled/matrix';
import { pictureSize } from './picture-size';

const families = '"SimSun", "NSimSun", "Songti SC", "Noto Serif CJK SC", serif';
/** In points; thinner lines are hardly seen on a screen. */
const thinnest = 0.4;
/** Objects drawn before others may come in. */
const atOnce = 3000;
/** A picture of more pixels than this takes more memory than a page is worth. */
const mostPixels = 40_000_000;

/**
 * Draws a page of an OFD file as large as the canvas is. Pictures that the browser does not know are left out.
 * @throws when the signal aborts
 */
export async function drawOfd(
  page: DrawnPage,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const context = canvas.getContext('2d')!;
  const scale = canvas.width / page.width;
  const onCanvas: Matrix = [scale, 0, 0, scale, 0, 0];
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const pictures = await decoded(page, signal);
  try {
    for (const [at, object] of page.objects.entries()) {
      if (at % atOnce === atOnce - 1) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        signal.throwIfAborted();
      }
      drawObject(context, object, onCanvas, pictures);
    }
  } finally {
    for (const picture of pictures.values()) picture.close();
  }
}

async function decoded({ pictures }: DrawnPage, signal: AbortSignal): Promise<Map<string, ImageBitmap>> {
  const found = new Map<string, ImageBitmap>();
  for (const [file, bytes] of pictures) {
    const size = pictureSize(bytes);
    if (!size || size.width * size.height > mostPixels) continue;
    const picture = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>])).catch(() => null);
    if (picture) found.set(file, picture);
    if (signal.aborted) {
      for (const each of found.values()) each.close();
      throw signal.reason;
    }
  }
  return found;
}

function drawObject(
  context: CanvasRenderingContext2D,
  object: DrawnObject,
  onCanvas: Matrix,
  pictures: ReadonlyMap<string, ImageBitmap>,
): void {
  if (object.kind === 'text') drawText(context, object, onCanvas);
  else if (object.kind === 'path') drawPath(context, object, onCanvas);
  else {
    const picture = pictures.get(object.file);
    if (!picture) return;
    context.setTransform(...through(onCanvas, object.matrix));
    context.drawImage(picture, 0, 0, 1, 1);
  }
}

function drawText(context: CanvasRenderingContext2D, object: DrawnText, onCanvas: Matrix): void {
  const { text, matrix, size, width, bold, colour } = object;
  // The type is as high as it is on the canvas: small type that is enlarged afterwards looks coarse.
  const drawn = through(onCanvas, matrix);
  const by = Math.hypot(drawn[2], drawn[3]);
  if (by === 0) return;
  context.setTransform(...through(drawn, [1 / by, 0, 0, 1 / by, 0, 0]));
  context.font = `${bold ? '700 ' : ''}${size * by}px ${families}`;
  context.textBaseline = 'alphabetic';
  context.fillStyle = colour;
  // Squeezed, where the type at hand is wider than the file's; never stretched.
  context.fillText(text, 0, 0, width * by);
}

function drawPath(context: CanvasRenderingContext2D, object: DrawnPath, onCanvas: Matrix): void {
  const { path, matrix, fill, stroke, width } = object;
  context.setTransform(...through(onCanvas, matrix));
  const shape = new Path2D(path);
  if (fill) {
    context.fillStyle = fill;
    context.fill(shape);
  }
  if (stroke) {
    context.strokeStyle = stroke;
    const by = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])) || 1;
    context.lineWidth = Math.max(width, thinnest / by);
    context.stroke(shape);
  }
}
