/**
 * Characters that look like an ordinary one and are another to a computer. Copies out of PDF are full of them: the
 * font has one shape for ⼀ (Kangxi radical) and 一, and the copy brings whichever was asked for first.
 */

/**
 * Radicals, strokes, compatibility ideographs, marks in their upright and small forms, and digits of the mathematical
 * alphabets. Superscripts and circled digits are none: behind a figure they are a note, and no more digits of it.
 */
const LOOK_ALIKE =
  /[\u2e80-\u2fd5\u31c0-\u31e3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\u{1d7ce}-\u{1d7ff}\u{2f800}-\u{2fa1f}]/gu;

/**
 * Radicals and strokes for which NFKC has no answer, each followed by the ideograph that it stands for: the property
 * Equivalent_Unified_Ideograph, EquivalentUnifiedIdeograph.txt of the Unicode Character Database 15.0 (UAX #44). Those
 * whose ideograph lies outside the Basic Multilingual Plane are left out; no report is written with them.
 */
const EQUIVALENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬' +
  '⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠' +
  '⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾' +
  '⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀' +
  '㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇖乛㇚亅㇝乀㇟乚㇠乙';

const equivalents = new Map(
  Array.from({ length: EQUIVALENT.length / 2 }, (_, at) => [EQUIVALENT[2 * at]!, EQUIVALENT[2 * at + 1]!]),
);

/**
 * The character that a reader takes this one for: by Unicode's compatibility mapping (NFKC), and where that leaves a
 * radical or stroke as it is, by its equivalent ideograph.
 * @param char one character, which may be two code units long
 * @returns one code unit; `char` itself where it looks like nothing else, or like more than one character
 */
export function ordinary(char: string): string {
  if (char.search(LOOK_ALIKE) !== 0) return char;
  const mapped = equivalents.get(char) ?? char.normalize('NFKC');
  return mapped.length === 1 ? mapped : char;
}

/** Text with ordinary characters only. What took two code units may take one. */
export function foldLookAlikes(text: string): string {
  return text.replace(LOOK_ALIKE, ordinary);
}
