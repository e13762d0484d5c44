const svg = 'http://www.w3.org/2000/svg';

/** A button with a drawing (a path in a square of 24), and its name beside it or only for those who hear or hover. */
export function createButton(path: string, name: string, shows: 'name' | 'icon'): HTMLButtonElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  icon.append(line);

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-button';
  button.append(icon);
  if (shows === 'name') button.append(name);
  else button.ariaLabel = button.title = name;
  return button;
}
