import type { Page } from 'playwright/test';

/** How many bytes the worker of a page has in use, once it has one; Chromium only. */
export async function workerMemory(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const attached = new Promise<string>((done) => {
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') done(sessionId);
    });
  });
  const answered = new Promise<number>((done) => {
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      // The worker tells of other things, too.
      const { result } = JSON.parse(message) as { result?: { usedSize?: number } };
      if (result?.usedSize !== undefined) done(result.usedSize);
    });
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
  await cdp.send('Target.sendMessageToTarget', { sessionId: await attached, message });
  const used = await answered;
  await cdp.detach();
  return used;
}
