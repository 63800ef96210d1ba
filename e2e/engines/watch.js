// The first script on every page that the tests serve. It keeps the errors of the page while the window is open.
{
  // When a reader leaves a page, the browser stops loading its files, which is not an error.
  let isLeft = false;
  addEventListener('beforeunload', () => (isLeft = true));
  const keep = (fault) => {
    if (isLeft) return;
    const faults = JSON.parse(sessionStorage.getItem('faults') ?? '[]');
    sessionStorage.setItem('faults', JSON.stringify([...faults, `${location.pathname}: ${fault}`]));
  };
  const complain = console.error;
  console.error = (...words) => {
    keep(words.join(' '));
    complain(...words);
  };
  // The error event of a file that was not loaded does not bubble, so it is heard while it is captured.
  addEventListener('error', ({ message, target }) => keep(message ?? target.outerHTML), { capture: true });
  addEventListener('unhandledrejection', ({ reason }) => keep(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    keep(`${violatedDirective} forbids ${blockedURI}`),
  );
}
