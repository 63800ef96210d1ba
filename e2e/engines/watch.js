// Stands first on every page that the tests serve, and keeps what goes wrong there for as long as the window is open.
{
  // A page that is left stops what it was loading.
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
  // What is not loaded tells its element only, on the way down.
  addEventListener('error', ({ message, target }) => keep(message ?? target.outerHTML), { capture: true });
  addEventListener('unhandledrejection', ({ reason }) => keep(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    keep(`${violatedDirective} forbids ${blockedURI}`),
  );
}
