/**
 * A basis by its short name: notices by their number, laws without the state's name, without what they say.
 * `国办公开办函〔2021〕30号所附格式第三部分统计表`
 */
export function shortBasis(basis: string): string {
  const named = basis.replace(/《[^《》]*》（([^（）]*号)）/g, '$1').replaceAll('《中华人民共和国', '《');
  const [name = ''] = named.split(/：|: /);
  return name.replace(/[。.]\s*$/, '');
}
