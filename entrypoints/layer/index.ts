import { h, render } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surfaceStyles } from '../../components/overlay/surface-styles';
import { trusted } from '../../components/overlay/trusted';
import { copySheet } from '../../lib/copies/sheets/sheet';
import { layOut } from '../../lib/copies/sheets/slots';
import { adoptSheet, makeSheet, sheetsAreOurs } from '../../lib/layer/adopted-sheets';
import { around, boxOf, clamp, contains, intoLayer, overlap, shared, shifted } from '../../lib/layer/box';
import { clips, holderOf } from '../../lib/layer/containing-block';
import { focusedIn, takeFocusBack } from '../../lib/layer/focus';
import { setStyle, settleStyle } from '../../lib/layer/host-style';
import { canAnchor, Layer } from '../../lib/layer/layer';
import { makeHost } from '../../lib/layer/make-host';
import { raise } from '../../lib/layer/raise';
import { VisiblePart } from '../../lib/layer/visible-part';
import { watchPage } from '../../lib/layer/watch';
import { isOwn, isOwnPart, rememberOwn } from '../../lib/page/own-elements';
import { CopyDesk } from '../../lib/session/selecting/copy-desk';
import { counted, written } from '../../lib/words/count';

/**
 * What overlay and selector have in common. `scripts/layer-apart.ts` makes of their imports a look into what is left
 * here, in the world that scripts of the extension share and the page does not see.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { goujiLayer?: object };
  world.goujiLayer ??= {
    ...{ h, render, Fragment, jsx, jsxs, surfaceStyles, copySheet, layOut, CopyDesk },
    ...{
      around,
      boxOf,
      clamp,
      contains,
      intoLayer,
      overlap,
      shared,
      shifted,
      clips,
      holderOf,
      focusedIn,
      takeFocusBack,
    },
    ...{ setStyle, settleStyle, canAnchor, Layer, makeHost, raise, adoptSheet, makeSheet, sheetsAreOurs },
    ...{ VisiblePart, watchPage, isOwn, isOwnPart, rememberOwn, counted, written, trusted },
  };
});
