/**
 * Makes a function that loads something at its first call, and gives the same to every later one. It rejects if loading
 * fails; the next call then tries again.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load();
    loading.catch(() => (loading = null));
    return loading;
  };
}
