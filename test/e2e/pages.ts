/** One page of each template of the default portal, in Swedish and English. */
export const templates = [
  '/sv/',
  '/en/',
  '/sv/platser/',
  '/en/places/',
  '/sv/platser/typ/square/',
  '/sv/plats/simhallen-entre/',
  '/en/place/stora-torget/',
  '/sv/plats/granby-centrum/',
  '/sv/plats/simhallen-entre/lattlast/',
  '/en/place/stora-torget/symbols/',
  '/sv/bildstod/',
  '/sv/symboler/',
  '/p/simhallen-entre/',
  '/sv/om-dina-uppgifter/',
  '/en/privacy/',
  '/404.html',
] as const;
