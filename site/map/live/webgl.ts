/** Whether the browser can draw the map; asked before a megabyte of program is fetched for nothing. */
export function canDrawMap(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers keep few contexts, and this one is of no more use.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
