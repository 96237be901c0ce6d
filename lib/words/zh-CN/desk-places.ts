import type { DeskPlacesWords } from '../desk-places';

export const deskPlaces: DeskPlacesWords = {
  name: '工作台各页',
  place: { desk: '工作台', roster: '名册', years: '跨年对照', rollup: '汇总比对', alike: '文字雷同' },
};
