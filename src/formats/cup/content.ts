/** The test that tells definitions of cup from most of the other JSON in a workspace, without parsing it. */

import type { ContentTest } from '../../workspace/workspace.ts';

/** The daemon reads every file that ends in `.json`, whatever its name (flipt-io/cup, `pkg/api/config/config.go`). */
export const cupContent: ContentTest = {
  fileNames: ['*.json'],
  limit: 1024 * 1024,
  pattern: /cup\.flipt\.io\/|"(?:Controller|ResourceDefinition|Binding)"/,
};
