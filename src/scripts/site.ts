// What a script adds to a page that reads without one: copy buttons, and the port under the pointer on a map.

function addCopyButton(source: HTMLElement): void {
  const button = document.createElement('button');
  button.className = 'copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy ${source.textContent}`);
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(source.textContent).then(
      () => void (button.textContent = 'Copied'),
      () => getSelection()?.selectAllChildren(source),
    );
  });
  source.after(button);
}

function enliven(map: HTMLElement): void {
  const { first, columns, rows, port } = map.dataset;
  const image = map.querySelector('img');
  const output = map.querySelector('output');
  if (!image || !output) return;
  const portAt = ({ clientX, clientY }: MouseEvent): number => {
    const box = image.getBoundingClientRect();
    const part = (at: number, start: number, size: number, count: number): number =>
      Math.min(count - 1, Math.max(0, Math.floor(((at - start) / size) * count)));
    const row = part(clientY, box.top, box.height, Number(rows));
    return Number(first) + row * Number(columns) + part(clientX, box.left, box.width, Number(columns));
  };
  image.style.cursor = 'crosshair';
  image.addEventListener('pointermove', (event) => void (output.textContent = `Port ${portAt(event)}`));
  image.addEventListener('pointerleave', () => void (output.textContent = ''));
  image.addEventListener('click', (event) => void location.assign(port?.replace(/0\/$/, `${portAt(event)}/`) ?? ''));
}

if ('clipboard' in navigator) document.querySelectorAll<HTMLElement>('[data-copy]').forEach(addCopyButton);
document.querySelectorAll<HTMLElement>('.map').forEach(enliven);
