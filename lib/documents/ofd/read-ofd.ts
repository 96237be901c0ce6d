import type { Outline } from '../../page/outline';
import { type DocumentPlace, type PageSize, type Remark, UnreadableDocument } from '../document-reading';
import { MOST_PAGES } from '../most-pages';
import { breathe, type ReadingWatch } from '../progress';
import type { Glyph, InkBox, PageInk } from '../ruled/ink';
import type { Matrix } from '../ruled/matrix';
import { readPages } from '../ruled/read-pages';
import { childOf, childrenOf, parseXml, textIn, within, type XmlElement } from '../xml';
import { Zip } from '../zip';
import type { DrawnObject } from './drawn';
import { OfdInk, type Resources } from './page-ink';
import { boxOfValue, isTrue } from './values';

export interface ReadOfOfd extends Pick<Outline, 'blocks'> {
  places: DocumentPlace[];
  pages: PageSize[];
  remarks: Remark[];
}

/** Of a millimetre. */
export const POINTS = 72 / 25.4;
/** Share of a page's height in which templates have their running heads. */
const MARGIN = 0.1;
const A4: InkBox = { x0: 0, y0: 0, x1: 210, y1: 297 };

/**
 * Reads an OFD file (GB/T 33190-2016).
 * @throws {UnreadableDocument} when nothing of it can be read; a page that is broken costs only itself
 */
export async function readOfd(bytes: Uint8Array, watch: ReadingWatch): Promise<ReadOfOfd> {
  const zip = new Zip(bytes);
  const inks: PageInk[] = [];
  const damaged: number[] = [];
  const { root, sheets } = sheetsIn(zip);
  if (sheets.length === 0) throw new UnreadableDocument({ kind: root ? 'noPages' : 'damaged' });
  if (sheets.length > MOST_PAGES)
    throw new UnreadableDocument({ kind: 'tooManyPages', pages: sheets.length, most: MOST_PAGES });
  const pages: PageSize[] = [];
  for (const [at, sheet] of sheets.entries()) {
    await breathe(watch, at, sheets.length);
    const ink = inkOf(zip, sheet, at + 1, isRunning);
    pages.push({ width: ink?.width ?? 595, height: ink?.height ?? 842, rotation: 0 });
    if (ink) inks.push(ink);
    else damaged.push(at + 1);
  }
  watch.onProgress?.(sheets.length, sheets.length);
  const isBlank = (ink: PageInk) => !ink.glyphs.some(({ text }) => text.trim() !== '');
  if (inks.every(isBlank)) {
    const pictured = inks.some((ink) => ink.pictured);
    throw new UnreadableDocument({ kind: pictured ? 'scanned' : inks.length === 0 ? 'damaged' : 'empty' });
  }
  const scanned = inks.filter((ink) => isBlank(ink) && ink.pictured).map(({ page }) => page);
  const remarks: Remark[] = [
    ...(scanned.length > 0 ? [{ kind: 'scannedPages' as const, pages: scanned }] : []),
    ...(damaged.length > 0 ? [{ kind: 'damagedPages' as const, pages: damaged }] : []),
  ];
  const { blocks, places } = readPages(inks);
  return { blocks, places, pages, remarks };
}

/**
 * The pages of a file in order, none of them read yet.
 * @throws {UnreadableDocument} when it is encrypted, or what lists the pages is broken
 */
export function sheetsIn(zip: Zip): { root: XmlElement | null; sheets: OfdPage[] } {
  const root = partOf(zip, 'OFD.xml');
  if (zip.names.some((name) => /(?:^|\/)Encryptions?\.xml$/i.test(name)))
    throw new UnreadableDocument({ kind: 'encrypted' });
  const documents = childrenOf(root ?? undefined, 'DocBody').flatMap((body) => {
    const location = childOf(body, 'DocRoot');
    return location ? [textIn(location).trim()] : [];
  });
  return { root, sheets: documents.flatMap((path) => sheetsOf(zip, path)) };
}

/** A page with what it needs of its document. */
export interface OfdPage {
  path: string;
  box: InkBox;
  resources: Resources;
  /** Paths of the templates by number. */
  templates: ReadonlyMap<string, string>;
}

function sheetsOf(zip: Zip, path: string): OfdPage[] {
  const document = partOf(zip, path);
  if (!document) return [];
  const folder = folderOf(path);
  const common = childOf(document, 'CommonData');
  const box = boxIn(childOf(common, 'PageArea')) ?? A4;
  const resources = resourcesOf(zip, folder, common);
  const templates = new Map(
    childrenOf(common, 'TemplatePage').map((each) => [
      each.attributes.get('ID') ?? '',
      located(folder, each.attributes.get('BaseLoc') ?? ''),
    ]),
  );
  return childrenOf(childOf(document, 'Pages'), 'Page').flatMap((page) => {
    const location = page.attributes.get('BaseLoc');
    return location === undefined ? [] : [{ path: located(folder, location), box, resources, templates }];
  });
}

/** Text of a template over or under the article: a running head, a number of the page. */
function isRunning({ box }: Glyph, { height }: PageInk): boolean {
  return box.y1 < MARGIN * height || box.y0 > (1 - MARGIN) * height;
}

/**
 * What a page draws; null where it is broken.
 * @param leaveOut which characters of its templates are of no interest
 * @param drawn takes what is drawn as it looks
 */
export function inkOf(
  zip: Zip,
  { path, box: usual, resources, templates }: OfdPage,
  number: number,
  leaveOut: (glyph: Glyph, ink: PageInk) => boolean = () => false,
  drawn: DrawnObject[] | null = null,
): PageInk | null {
  const page = quietly(() => partOf(zip, path));
  if (!page) return null;
  const box = boxIn(childOf(page, 'Area')) ?? usual;
  const ink: PageInk = {
    page: number,
    width: (box.x1 - box.x0) * POINTS,
    height: (box.y1 - box.y0) * POINTS,
    glyphs: [],
    hidden: [],
    rules: [],
    pictured: false,
    unmapped: 0,
  };
  const toPage: Matrix = [POINTS, 0, 0, POINTS, -box.x0 * POINTS, -box.y0 * POINTS];
  const drawing = new OfdInk(ink, resourcesFor(zip, path, page, resources), drawn);
  for (const used of childrenOf(page, 'Template')) {
    const template = quietly(() => partOf(zip, templates.get(used.attributes.get('TemplateID') ?? '') ?? ''));
    if (template) drawing.draw(template, toPage);
  }
  ink.glyphs = ink.glyphs.filter((glyph) => !leaveOut(glyph, ink));
  drawing.draw(page, toPage);
  return ink;
}

/** Those of the document, and the page's own. */
function resourcesFor(zip: Zip, path: string, page: XmlElement, common: Resources): Resources {
  if (childrenOf(page, 'PageRes').length === 0) return common;
  const own = resourcesOf(zip, folderOf(path), page);
  return {
    bold: new Set([...common.bold, ...own.bold]),
    composites: new Map([...common.composites, ...own.composites]),
    looks: new Map([...common.looks, ...own.looks]),
    media: new Map([...common.media, ...own.media]),
  };
}

/** @param holder of a document, or a page: what names the parts with fonts and drawings */
function resourcesOf(zip: Zip, folder: string, holder: XmlElement | undefined): Resources {
  const bold = new Set<string>();
  const composites = new Map<string, XmlElement>();
  const looks = new Map<string, XmlElement>();
  const media = new Map<string, string>();
  for (const name of ['PublicRes', 'DocumentRes', 'PageRes']) {
    for (const location of childrenOf(holder, name)) {
      const path = located(folder, textIn(location).trim());
      const held = quietly(() => partOf(zip, path));
      if (!held) continue;
      for (const font of within(held, 'Font')) {
        const id = font.attributes.get('ID');
        const isBold =
          isTrue(font, 'Bold', false) ||
          /bold|heavy|黑体|simhei/i.test(font.attributes.get('FontName') ?? '');
        if (id !== undefined && isBold) bold.add(id);
      }
      for (const unit of within(held, 'CompositeGraphicUnit'))
        composites.set(unit.attributes.get('ID') ?? '', unit);
      for (const look of within(held, 'DrawParam')) looks.set(look.attributes.get('ID') ?? '', look);
      const base = `${located(folderOf(path), held.attributes.get('BaseLoc') ?? '')}/`;
      for (const each of within(held, 'MultiMedia')) {
        const file = childOf(each, 'MediaFile');
        if (file) media.set(each.attributes.get('ID') ?? '', located(base, textIn(file).trim()));
      }
    }
  }
  return { bold, composites, looks, media };
}

function boxIn(area: XmlElement | undefined): InkBox | null {
  const box = childOf(area, 'PhysicalBox');
  const value = box ? boxOfValue(textIn(box)) : null;
  return value && value.x1 > value.x0 && value.y1 > value.y0 ? value : null;
}

function partOf(zip: Zip, path: string): XmlElement | null {
  const bytes = path === '' ? null : zip.read(path);
  return bytes ? parseXml(bytes) : null;
}

/** A part that is broken is as good as none; a bomb is not passed over. */
function quietly(read: () => XmlElement | null): XmlElement | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableDocument && error.fault.kind === 'damaged') return null;
    throw error;
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function located(folder: string, location: string): string {
  return location.startsWith('/') ? location : folder + location;
}
