import './study-contents.ts';
import './study-offline.ts';
import { copyHeadingLinks } from './heading-links.ts';
import { followReading } from './reading-place.ts';

const contents = document.querySelector<HTMLElement>('study-contents');
if (contents) followReading(contents);
copyHeadingLinks();
