/** The workspace of a run as a host opens it: its files, and facts about its commit and folders. */

export { openFiles } from '../workspace/disk.ts';
export { commitFacts, readCheckoutOf } from './commit-facts.ts';
export { folderNames } from './folder-name.ts';
