/** What ends a place's name. */
const PLACE_ENDS = /(?:省|自治区|市|自治州|州|盟|地区|县|区|旗)$/;
/** A place as it may stand in front: 海东市, 海东市青禾县. */
const PLACE = /^[\u4e00-\u9fff]{2,20}$/;
/** 城市管理局 has no place in front, nor has 青禾县城市管理局 the place 青禾县城市. */
const NO_PLACE =
  /(?:^|[省市县区旗州盟])(?:城市|都市|社区|辖区|园区|景区|校区|库区|片区|城区|地市|省市|市县|县市|市区|新区|[^省市县区旗州盟]{0,12}(?:开发|园|示范|高新|经开|度假|产业|工业|风景名胜)区)$/;
/** 青禾县市 is none either; 广州市 is one, and 沙市区. */
const TWO_ENDS = /[省县区旗盟][省市县区旗州盟]$|[^省市县区旗州盟]{2}市[市区县]$/;
/** Words that begin with what could end a place: 青禾县 and 市场监督管理局, not 青禾县市 and 场监督管理局. */
const WORD =
  /^(?:市(?:场|监(?!察|狱|测)|政(?!务|法|府|协|策|研)|容|民(?!政|族|宗|委|防|用))|区(?:域|划|块)|县域)/;

/**
 * Whether what stands in front of the cut is a place, and what follows a name of its own.
 * @param at where `name` is cut: 3 in 青禾县民政局
 */
export function isPlaceBefore(name: string, at: number): boolean {
  const place = name.slice(0, at);
  return (
    name.length - at >= 2 &&
    PLACE.test(place) &&
    PLACE_ENDS.test(place) &&
    !NO_PLACE.test(place) &&
    !TWO_ENDS.test(place) &&
    !WORD.test(name.slice(at - 1))
  );
}

/** A name, and what is left of it without one place more in front, longest first: 海东市青禾县民政局, 青禾县民政局, 民政局. */
export function withoutPlaces(name: string): string[] {
  const names = [name];
  for (let at = 2; at <= name.length - 2; at++) if (isPlaceBefore(name, at)) names.push(name.slice(at));
  return names;
}

/** What a name is without any place in front: 民政局, 白楼镇; of a government above the townships, its last place: 青禾县. */
export function ownName(name: string): string {
  return withoutPlaces(name).at(-1)!;
}

/** A level that stands for a place: 县民政局 of a list that is one county's. */
const LEVEL = /^[省市县区旗州盟]/;

/** 县民政局 is 民政局 of a place that ends so. @returns null where a name does not begin with a level alone */
export function levelInFront(name: string): { level: string; rest: string } | null {
  const level = LEVEL.exec(name)?.[0];
  if (!level || name.length < 3 || WORD.test(name)) return null;
  return { level, rest: name.slice(1) };
}
