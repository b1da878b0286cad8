import { parentPort, workerData } from 'node:worker_threads';
import { finishShare, type PageShare } from './page-share.ts';

/** A thread of `finish-pages.ts`. */
parentPort?.postMessage(finishShare(workerData as PageShare));
