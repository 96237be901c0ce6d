import { placeFor as named } from '../written/letter-fields';
import { noticeDocument } from './notice-document';

/** The form that letters have of themselves, as a template to be changed: what is filled in stands in its place. */
export function sampleTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  return noticeDocument(
    [
      { kind: 'title', text: named('标题') },
      { kind: 'flush', text: `${named('单位')}：` },
      { kind: 'indented', text: named('开头') },
      { kind: 'indented', text: named('问题') },
      { kind: 'heading', text: '依据' },
      { kind: 'indented', text: named('依据') },
      { kind: 'indented', text: named('要求') },
      { kind: 'indented', text: `联系人：${named('联系人')}；联系电话：${named('联系电话')}。` },
      { kind: 'sender', text: named('落款') },
      { kind: 'day', text: named('日期') },
    ],
    '',
  );
}
