import { expect, test } from 'vitest';
import { startNginx } from '../../../../scripts/serve/start-nginx.ts';
import { temporaryFolder } from '../../publish/temporary-folder.ts';
import { bases, expectServed, portalIn } from './served-portal.ts';

test.each(bases)('nginx answers as the portal says when it lies at %s', async (base) => {
  expect.hasAssertions();
  const { published, root } = await portalIn(temporaryFolder(), base);
  const nginx = await startNginx(published, { root });
  try {
    await expectServed(nginx.address, base);
  } finally {
    await nginx.stop();
  }
});
