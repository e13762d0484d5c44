// <insyn-embed src title>: a page of the portal inside another page, as high as its content. It shows nothing but pages that
// the portal makes for it, asks nobody else, and keeps nothing. What stands in the element stays until the frame does.
(() => {
  const framed = new URL('embed/', document.currentScript.src);
  if (customElements.get('insyn-embed')) return;
  customElements.define(
    'insyn-embed',
    class extends HTMLElement {
      connectedCallback() {
        const { href } = new URL(this.getAttribute('src') ?? '', framed);
        if (this.frame || !href.startsWith(framed.href)) return;
        this.frame = document.createElement('iframe');
        this.frame.src = href;
        this.frame.title = this.title;
        this.frame.loading = 'lazy';
        Object.assign(this.frame.style, { display: 'block', border: '0', width: '100%', height: '30rem' });
        addEventListener('message', this);
        this.append(this.frame);
      }

      disconnectedCallback() {
        removeEventListener('message', this);
        this.frame?.remove();
        this.frame = undefined;
      }

      /** The height that the page in the frame tells. */
      handleEvent({ source, origin, data }) {
        if (origin !== framed.origin || source !== this.frame?.contentWindow) return;
        const height = Number(data?.insynHeight);
        if (!(height > 0)) return;
        this.frame.style.height = `${height}px`;
        for (const child of this.children) child.hidden = child !== this.frame;
      }
    },
  );
})();
