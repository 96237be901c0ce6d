import type { Plugin } from 'vite';

/**
 * Pieces of libraries that the extension never uses: code and markup made of text, about which whoever reviews it for
 * a store asks, and what would weigh on every page. Versions are pinned; a piece that is no longer there fails the build.
 */
const pieces: { file: RegExp; from: string | RegExp; to: string }[] = [
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
  // What watches for a page's address to change, and timers of kinds that nobody sets.
  {
    file: /\/wxt\/dist\/utils\/content-script-context\.mjs$/,
    from: 'import { createLocationWatcher } from "./internal/location-watcher.mjs";',
    to: '',
  },
  {
    file: /\/wxt\/dist\/utils\/content-script-context\.mjs$/,
    from: 'locationWatcher = createLocationWatcher(this);',
    to: '',
  },
  {
    file: /\/wxt\/dist\/utils\/internal\/custom-events\.mjs$/,
    from: /var WxtLocationChangeEvent = class[\s\S]*?\n\};/,
    to: 'var WxtLocationChangeEvent;',
  },
  // It says nothing in what is built; what went wrong is thrown on.
  {
    file: /virtual:wxt-content-script-isolated-world-entrypoint$/,
    from: /logger\.error\(`The content script .*\);/,
    to: '',
  },
  ...[
    /logger\.debug\(`.*`\);/,
    /block\(\) \{[\s\S]*?(?=setInterval\(handler)/,
    /setTimeout\(handler, timeout\) \{[\s\S]*?(?=notifyInvalidated\(\) \{)/,
    // Said to the page as well where a script does not forbid it; ours all do.
    /if \(!this\.options\?\.noScriptStartedPostMessage\) window\.postMessage\(\{[\s\S]*?\}, "\*"\);/,
  ].map((from) => ({ file: /\/wxt\/dist\/utils\/content-script-context\.mjs$/, from, to: '' })),
  // pdf.js asks whether it may compile, and is told no: `isEvalSupported` is off.
  ...['pdf', 'pdf.worker'].flatMap((name) => [
    {
      file: pdfjs(name),
      from: "return Function('return require(\"' + name + '\")')();",
      to: 'return undefined;',
    },
    { file: pdfjs(name), from: " || Function('return this')()", to: '' },
    { file: pdfjs(name), from: 'new Function("");\n    return true;', to: 'return false;' },
  ]),
  {
    file: pdfjs('pdf.worker'),
    from: 'return new Function("src", "srcOffset", "dest", "destOffset", compiled);',
    to: 'throw new Error("PostScript is not compiled.");',
  },
  // Its halves are in the package and are not fetched by address; what unpacks JPEG 2000 is not, and is done without.
  {
    file: pdfjs('pdf'),
    from: 'await import(\n      /*webpackIgnore: true*/\n      /*@vite-ignore*/\n      this.workerSrc)',
    to: 'await Promise.reject(new Error("The worker is in the package."))',
  },
  {
    file: pdfjs('pdf.worker'),
    from: 'await import(\n      /*webpackIgnore: true*/\n      /*@vite-ignore*/\n      path)',
    to: 'await Promise.reject(new Error("Not in the package."))',
  },
];

function pdfjs(name: string): RegExp {
  return new RegExp(`/pdfjs-dist/legacy/build/${name.replace('.', '\\.')}\\.mjs$`);
}

/** Takes these pieces out of the build. */
export function plainLibraries(): Plugin {
  return {
    name: 'gouji:plain-libraries',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replace(/\\/g, '/').replace(/\?.*$/, '');
      const own = pieces.filter(({ file }) => file.test(path));
      if (own.length === 0) return null;
      for (const { from } of own)
        if (code.split(from).length === 1) this.error(`${id} no longer holds ${from}`);
      return { code: own.reduce((left, { from, to }) => left.replace(from, () => to), code), map: null };
    },
  };
}
