import { tellMissing } from './missing-part.ts';
import { isSingleKey } from './single-keys.ts';

document.addEventListener('keydown', (event) => {
  if (event.key !== '?' || !isSingleKey(event)) return;
  event.preventDefault();
  void import('./key-overview.ts').then(({ showKeys }) => {
    showKeys();
  }, tellMissing);
});
