import type { Page } from 'playwright/test';

/** How many bytes the worker of a page has in use, once it has one; Chromium only. */
export async function workerMemory(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const attached = new Promise<string>((done) => {
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') done(sessionId);
    });
  });
  const answered = new Promise<string>((done) => {
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      done(message);
    });
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
  await cdp.send('Target.sendMessageToTarget', { sessionId: await attached, message });
  const { result } = JSON.parse(await answered) as { result: { usedSize: number } };
  await cdp.detach();
  return result.usedSize;
}
