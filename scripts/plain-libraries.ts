import type { Plugin } from 'vite';

/**
 * Pieces of libraries that the extension never uses and that whoever reviews it for a store asks about: code made of
 * text, and markup made of text. Versions are pinned; a piece that is no longer there fails the build.
 */
const pieces: { file: RegExp; from: string; to: string }[] = [
  // `dangerouslySetInnerHTML`: text of a page is never markup of ours.
  { file: /\/preact\/dist\/preact\.m?js$/, from: '||(t.innerHTML=h.__html)', to: '' },
  // Whether schemas may be compiled is never asked, and they never are: see `lib/no-eval.ts`.
  {
    file: /\/zod\/v4\/core\/util\.js$/,
    from: 'new F("");\n        return true;',
    to: 'return F === undefined;',
  },
  {
    file: /\/zod\/v4\/core\/doc\.js$/,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text that is looked for.
    from: 'new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\\n${content.join("\\n")}\\n};`);',
    to: '() => { throw new Error("Schemas are not compiled: " + F.name + content.length); };',
  },
];

/** Takes these pieces out of the build. */
export function plainLibraries(): Plugin {
  return {
    name: 'gouji:plain-libraries',
    enforce: 'pre',
    transform(code, id) {
      const piece = pieces.find(({ file }) => file.test(id.replace(/\\/g, '/').replace(/\?.*$/, '')));
      if (!piece) return null;
      if (!code.includes(piece.from)) this.error(`${id} no longer holds ${piece.from}`);
      return { code: code.replace(piece.from, () => piece.to), map: null };
    },
  };
}
