const ownSchemes = ['chrome-extension:', 'data:', 'blob:', 'chrome:', 'chrome-untrusted:', 'about:'];

/** Whether a request needs nothing but the extension and the browser itself. */
export const staysInside = (url: string) => ownSchemes.some((scheme) => url.startsWith(scheme));
