import type { Page } from 'playwright/test';

/** Waits until a page has a worker, and returns how many bytes the worker uses. Works only in Chromium. */
export async function workerMemory(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const attached = new Promise<string>((done) => {
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') done(sessionId);
    });
  });
  const answered = new Promise<number>((done) => {
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      // Other messages of the worker have no usedSize.
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
