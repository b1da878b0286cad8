/** What every page runs at once, in one file: a request for each would cost more than the parts a page does not use. */
import './missing-part.ts';
import './study-theme.ts';
import './study-page.ts';
import './progress-loader.ts';
import './key-opener.ts';
import './search-opener.ts';
import './idle-loader.ts';
