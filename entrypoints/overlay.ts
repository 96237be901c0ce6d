import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayViews } from '../components/overlay/views';
import { leaveOverlay } from '../lib/session/overlay-script';
import { pageOverlay } from '../lib/session/page-overlay';

/** Marks, card and bar, put into a page when the inspector has a report to mark. */
export default defineUnlistedScript(() => leaveOverlay(pageOverlay(overlayViews)));
