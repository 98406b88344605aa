// .NET has no compatibility mapping in a browser; the browser has.
export function normalize(text, form) { return text.normalize(form); }
