/** Name of the ready-made PDF beside the page of a paper form. */
export const formFile = 'form.pdf';

/** Whether the build makes them: it takes a browser, so that a municipality asks for it. */
export const makesForms = (): boolean => process.env['INSYN_FORMS'] !== undefined;
