// Tells the page around the frame how high the content is, in CSS pixels. Nothing else leaves it.
if (parent !== window) {
  const { documentElement: page } = document;
  const tell = () => parent.postMessage({ insynHeight: Math.ceil(page.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(page);
}
