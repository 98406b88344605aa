// What Blazor has no component for: dialogs of the browser, the colour scheme, whether the page is seen, and the clipboard.
const darkScheme = matchMedia('(prefers-color-scheme: dark)');
const key = 'audiences-theme';

export function chosenTheme() { return localStorage.getItem(key) ?? 'system'; }

export function chooseTheme(theme) {
  if (theme === 'system') { localStorage.removeItem(key); } else { localStorage.setItem(key, theme); }
}

export function isSystemDark() { return darkScheme.matches; }

export function watchScheme(listener) {
  darkScheme.addEventListener('change', () => listener.invokeMethodAsync('SchemeChangedAsync', darkScheme.matches));
}

export function showScheme(dark) {
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

export function watchVisibility(listener) {
  document.addEventListener('visibilitychange', () => listener.invokeMethodAsync('VisibilityChangedAsync', !document.hidden));
  return !document.hidden;
}

// A dialog is gone from the page before it could be closed, so the browser would not give the focus back.
const openers = new Map();

export function openDialog(dialog, name) {
  if (dialog.open) { return; }
  openers.set(name, document.activeElement);
  dialog.showModal();
}

export function closeDialog(dialog, name) {
  const opener = openers.get(name);
  openers.delete(name);
  if (dialog?.open) { dialog.close(); }
  if (opener?.isConnected) { opener.focus(); }
}

export async function copy(text) {
  try { await navigator.clipboard.writeText(text); return true; } catch { return false; }
}

// The part after '#' never leaves the browser; once read it leaves the address, too.
export function takeFragment(prefix) {
  if (!location.hash.startsWith('#' + prefix)) { return null; }
  const rest = location.hash.slice(1 + prefix.length);
  history.replaceState(history.state, '', location.pathname + location.search);
  return rest;
}
