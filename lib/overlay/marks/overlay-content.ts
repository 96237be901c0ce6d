import type { PageJudgement } from '../../messages/judgement';
import type { Ways } from '../../page/places';

/** What marks, card and bar are drawn from. */
export interface OverlayContent
  extends Pick<
    PageJudgement,
    'findings' | 'unread' | 'about' | 'notCompared' | 'cards' | 'spots' | 'cells' | 'claims'
  > {
  /** How many findings are left out because a person has settled them. */
  settled?: number;
  /** There is more in frames of which the page is told nothing. */
  elsewhere?: boolean;
  places: Ways;
}
