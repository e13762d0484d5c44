import { createIcon } from './icons.ts';

/** A button with a drawing, and its name beside it or only for those who hear or hover. */
export function createButton(icon: Parameters<typeof createIcon>[0], name: string, shows: 'name' | 'icon'): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `map-button map-button--${icon}`;
  button.append(createIcon(icon));
  if (shows === 'name') {
    button.append(name);
  } else {
    button.setAttribute('aria-label', name);
    button.title = name;
  }
  return button;
}
