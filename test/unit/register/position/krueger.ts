/** A position and the projection that it is to be drawn in. */
export interface Projected {
  readonly lat: number;
  readonly lng: number;
  readonly meridian: number;
  readonly scale: number;
  readonly falseEasting: number;
}

/**
 * Northing and easting in metres by Krüger's formulas, as Lantmäteriet gives them in "Gauss Conformal
 * Projection (Transverse Mercator), Krüger's Formulas". Written for the tests, apart from proj4.
 */
export function krueger({
  lat,
  lng,
  meridian,
  scale,
  falseEasting,
}: Projected): [north: number, east: number] {
  const [a, f] = [6_378_137, 1 / 298.257222101];
  const e2 = f * (2 - f);
  const n = f / (2 - f);
  const radius = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const phi = (lat * Math.PI) / 180;
  const lambda = ((lng - meridian) * Math.PI) / 180;
  const sin2 = Math.sin(phi) ** 2;
  const terms = [
    e2,
    (5 * e2 ** 2 - e2 ** 3) / 6,
    (104 * e2 ** 3 - 45 * e2 ** 4) / 120,
    (1237 * e2 ** 4) / 1260,
  ];
  const series = terms.reduce((sum, term, power) => sum + term * sin2 ** power, 0);
  const conformal = phi - Math.sin(phi) * Math.cos(phi) * series;
  const xi = Math.atan2(Math.tan(conformal), Math.cos(lambda));
  const eta = Math.atanh(Math.cos(conformal) * Math.sin(lambda));
  const beta = [
    n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
    (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
    (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
    (49561 / 161280) * n ** 4,
  ];
  const sum = (start: number, wave: (times: number) => number): number =>
    beta.reduce((total, factor, index) => total + factor * wave(2 * (index + 1)), start);
  const north = sum(xi, (times) => Math.sin(times * xi) * Math.cosh(times * eta));
  const east = sum(eta, (times) => Math.cos(times * xi) * Math.sinh(times * eta));
  return [scale * radius * north, falseEasting + scale * radius * east];
}
